import type { FormatInput } from "../../format.ts";
import type { Ingested } from "../../ingested.ts";
import type { Issue } from "../../issue.ts";
import { fileSource, inRowOrder, issueAt } from "../../issueAt.ts";
import type { Grid } from "../../list/grid.ts";
import { readList } from "../../list/readList.ts";
import type { RawTable } from "../../rawTable.ts";
import { layCells } from "../layCells.ts";
import { looksLikeForm } from "../text/looksLikeText.ts";
import { CsvGrid } from "./csvGrid.ts";
import { detectDelimiter } from "./detectDelimiter.ts";

/**
 * A CSV list of cost lines, or a self-evaluation form saved as CSV, separated by commas, semicolons or tabs. Every text stays as found; rows are numbered
 * by the lines of the file, also below cells that hold line breaks.
 */
export async function readCsv({ file, text, options }: FormatInput): Promise<Ingested> {
  const delimiter = detectDelimiter(text, file);
  const grid = new CsvGrid(text, delimiter);
  const kept = options.keepTables ? { tables: [{ grid, raw: null }] } : {};
  if (!options.mapping && looksLikeForm(text)) {
    const table = rawTable(grid);
    const form =
      table && (await import("../../recognise/recogniseForm.ts")).recogniseForm([table], file, options.amountUnit);
    if (form?.template) {
      const issues = [...quoteIssues(grid, file), ...form.issues];
      const reading = { ...kept, form: { confidence: form.confidence, unplaced: form.unplaced.length } };
      return { projects: form.projects, issues, reading };
    }
  }
  const { projects, issues } = readList(grid, file, options);
  const all = inRowOrder([...quoteIssues(grid, file), ...issues]);
  return { projects, issues: all, reading: { ...kept, list: true } };
}

/** The rows as a raw table without merges, for the forms' recogniser; null where it would be too large for a form. */
function rawTable(grid: Grid): RawTable | null {
  const cells = grid.rows.flatMap((row, gridRow) =>
    row.map((text, gridColumn) => ({ text, gridRow, gridColumn, rowSpan: 1, colSpan: 1 })),
  );
  return layCells(
    cells,
    grid.rows.map((_, index) => grid.rowNumber(index)),
    null,
  );
}

function quoteIssues({ faults }: CsvGrid, file: string): Issue[] {
  return Array.from(faults, ([row, code]) => issueAt(code, fileSource(file, row)));
}
