import type { TextCell } from "../../domain/project/cells.ts";
import { type FallbackUnit, sourceAt, textCell } from "../cells.ts";
import type { IngestOptions } from "../format.ts";
import type { Ingested } from "../ingested.ts";
import type { Issue } from "../issue.ts";
import { fileSource, issueAt } from "../issueAt.ts";
import type { IssueCode } from "../issueTexts.ts";
import { titleYear } from "../recognise/forms.ts";
import { amountColumns } from "./amountColumns.ts";
import { type Grid, topOf } from "./grid.ts";
import { ListCells } from "./listCells.ts";
import { findHeader, type ListHeader } from "./listHeader.ts";
import { mappedHeader } from "./listMapping.ts";
import { placeTotals } from "./listTotals.ts";
import { projectOf } from "./projectDrafts.ts";
import { readRows } from "./readRows.ts";
import type { ListTitle } from "./walkRows.ts";

/** A list whose header has been read: what is needed to read its rows. */
export interface OpenList {
  readonly header: ListHeader;
  readonly amounts: ReturnType<typeof amountColumns>;
  /** The unit of amounts without a column. */
  readonly fallback: FallbackUnit;
  readonly title: ListTitle;
}

/**
 * Reads the header of a list and where its amounts stand; null where it is none. What is wrong goes to `issues`. A
 * mapping goes before whatever the headers say.
 */
export function openList(grid: Grid, file: string, options: IngestOptions, issues: Issue[]): OpenList | null {
  const top = topOf(grid);
  const header = options.mapping ? mappedHeader(top, options.mapping) : findHeader(top);
  if (!header) {
    issues.push(issueAt(options.mapping ? "list-no-header" : "file-empty", fileSource(file)));
    return null;
  }
  issues.push(...headerIssues(header, top, file));
  if (issues.some(({ code }) => code === "list-no-amount")) return null;
  const amounts = amountColumns(header, grid, file, options, issues);
  const { fallback } = (amounts.budget ?? amounts.actual)!;
  return { header, amounts, fallback, title: { name: titleAbove(top, header, file), year: yearAbove(top, header) } };
}

/** What is said of a list without any line. */
export function noRows({ header }: OpenList, grid: Grid, file: string): Issue {
  return issueAt("list-no-rows", { ...fileSource(file, topOf(grid).rowNumber(header.row)), table: grid.table });
}

/**
 * A list with one cost line a row, grouped into projects by year, unit and project name, in the order of their
 * first rows. Headers may be Chinese or English, in any order, below a title; see `headerSynonyms.ts` for the
 * words and `columnUnits` for the unit of bare amounts. A total row becomes the declared total of its project and
 * never a line. An amount that cannot be read leaves the line with an unknown amount and an issue. Never throws.
 */
export function readList(grid: Grid, file: string, options: IngestOptions = {}): Ingested {
  const issues: Issue[] = [];
  const list = openList(grid, file, options, issues);
  if (list === null) return { projects: [], issues };
  const { header, amounts, fallback, title } = list;
  const cells = new ListCells(grid, file, fallback, issues);
  const { drafts, totals } = readRows(grid, header, cells, amounts, title, issues, options);
  placeTotals(totals, drafts.length, issues);
  if (drafts.length === 0) issues.push(noRows(list, grid, file));
  return { projects: drafts.map((draft) => projectOf(draft, fallback.unit)), issues };
}

function headerIssues(header: ListHeader, grid: Grid, file: string): Issue[] {
  const source = { ...fileSource(file, grid.rowNumber(header.row)), table: grid.table };
  const found = header.headers.filter((text) => text !== "").join("、");
  const missing = missingColumns(header).map((code) => issueAt(code, source, { found }));
  // Without amounts there is no list, and the one sentence names all headers already.
  if (missing[0]?.code === "list-no-amount") return missing;
  return [
    ...missing,
    ...header.repeated.map((params) => issueAt("list-column-twice", { ...source, column: params.header }, params)),
    ...header.unknown.map((text) => issueAt("list-column-unknown", { ...source, column: text }, { header: text })),
  ];
}

function missingColumns({ columns }: ListHeader): IssueCode[] {
  const hasBudget = (columns.budget ?? columns.revised) !== undefined;
  if (!hasBudget && !columns.actual) return ["list-no-amount"];
  const missing: IssueCode[] = [];
  if (!hasBudget) missing.push("list-no-budget");
  if (!columns.actual) missing.push("list-no-actual");
  if (!columns.line && !columns.project) missing.push("list-no-name");
  return missing;
}

/** The year a title or caption above the header states, for a list without a column of years. */
function yearAbove(grid: Grid, header: ListHeader): number | null {
  for (const row of grid.rows.slice(0, header.row)) {
    for (const text of row) {
      const year = text.length < 100 ? titleYear(text) : null;
      if (year !== null) return year;
    }
  }
  return null;
}

/** What names the project of a list without such a column: the first lone text above the header, else the file's name. */
function titleAbove(grid: Grid, header: ListHeader, file: string): TextCell {
  const at = { ...fileSource(file), table: grid.table };
  for (let row = 0; row < header.row; row++) {
    const filled = grid.rows[row]!.filter((text) => text.trim() !== "");
    if (filled.length === 1 && !/^sep=/i.test(filled[0]!))
      return textCell(filled[0]!, { ...at, row: grid.rowNumber(row) });
  }
  return { text: file.replace(/\.[^.]*$/, ""), source: sourceAt({ ...at, column: "文件名" }, file) };
}
