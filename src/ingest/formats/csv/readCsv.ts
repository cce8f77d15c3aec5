import Papa from "papaparse";
import type { FormatInput } from "../../format.ts";
import type { Ingested } from "../../ingested.ts";
import type { Issue } from "../../issue.ts";
import { fileSource, inRowOrder, issueAt } from "../../issueAt.ts";
import type { Grid } from "../../list/grid.ts";
import { readList } from "../../list/readList.ts";
import type { RawTable } from "../../rawTable.ts";
import { layCells } from "../layCells.ts";
import { looksLikeForm } from "../text/looksLikeText.ts";
import { detectDelimiter } from "./detectDelimiter.ts";

/** Faults of quoting, by papaparse's codes. */
const QUOTE_ISSUES = { MissingQuotes: "quote-open", InvalidQuotes: "quote-stray" } as const;

/**
 * A CSV list of cost lines, or a self-evaluation form saved as CSV, separated by commas, semicolons or tabs. Every text stays as found; rows are numbered
 * by the lines of the file, also below cells that hold line breaks.
 */
export async function readCsv({ file, text, options }: FormatInput): Promise<Ingested> {
  const delimiter = detectDelimiter(text, file);
  // "\n" also ends the lines of a file with "\r\n", or with both; what is left of "\r" is taken off below.
  const newline = text.includes("\n") ? "\n" : "\r";
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline, worker: false });
  if (newline === "\n" && text.includes("\r")) data.forEach(dropReturn);
  // Line breaks between rows are one fewer than rows: where there are no more, none stands inside a cell.
  const lines = data.length > countOf(newline, text) ? null : lineNumbers(data, newline);
  const rowNumber = (index: number) => (lines ? (lines[index] ?? index + 1) : index + 1);
  const grid: Grid = { table: null, rows: data, standing: null, rowNumber };
  const kept = options.keepTables ? { tables: [{ grid, raw: null }] } : {};
  if (!options.mapping && looksLikeForm(text)) {
    const table = rawTable(grid);
    const form =
      table && (await import("../../recognise/recogniseForm.ts")).recogniseForm([table], file, options.amountUnit);
    if (form?.template) {
      const issues = [...quoteIssues(errors, file, rowNumber), ...form.issues];
      const reading = { ...kept, form: { confidence: form.confidence, unplaced: form.unplaced.length } };
      return { projects: form.projects, issues, reading };
    }
  }
  const { projects, issues } = readList(grid, file, options);
  const all = inRowOrder([...quoteIssues(errors, file, rowNumber), ...issues]);
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

function dropReturn(row: string[]) {
  const last = row.length - 1;
  const text = row[last];
  if (text?.endsWith("\r")) row[last] = text.slice(0, -1);
}

/** How often a character occurs. */
function countOf(char: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(char); at >= 0; at = text.indexOf(char, at + 1)) count++;
  return count;
}

/** The file's line on which each row begins: quoted cells may hold line breaks. */
function lineNumbers(rows: readonly (readonly string[])[], newline: string): Int32Array {
  const lines = new Int32Array(rows.length);
  let line = 1;
  rows.forEach((row, index) => {
    lines[index] = line++;
    for (const text of row) {
      for (let at = text.indexOf(newline); at >= 0; at = text.indexOf(newline, at + 1)) line++;
    }
  });
  return lines;
}

function quoteIssues(errors: readonly Papa.ParseError[], file: string, rowNumber: (index: number) => number): Issue[] {
  const byRow = new Map<number, Issue>();
  for (const { code, row } of errors) {
    if (row === undefined || (code !== "MissingQuotes" && code !== "InvalidQuotes")) continue;
    byRow.set(row, issueAt(QUOTE_ISSUES[code], fileSource(file, rowNumber(row))));
  }
  return [...byRow.values()];
}
