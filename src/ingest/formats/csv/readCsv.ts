import Papa from "papaparse";
import type { FormatInput } from "../../format.ts";
import type { Ingested } from "../../ingested.ts";
import type { Issue } from "../../issue.ts";
import { fileSource, issueAt } from "../../issueTexts.ts";
import type { Grid } from "../../list/grid.ts";
import { readList } from "../../list/readList.ts";
import { detectDelimiter } from "./detectDelimiter.ts";

/** Faults of quoting, by papaparse's codes. */
const QUOTE_ISSUES = { MissingQuotes: "quote-open", InvalidQuotes: "quote-stray" } as const;

/**
 * A CSV list of cost lines, separated by commas, semicolons or tabs. Every text stays as found; rows are numbered
 * by the lines of the file, also below cells that hold line breaks.
 */
export function readCsv({ file, text, options }: FormatInput): Ingested {
  const delimiter = detectDelimiter(text, file);
  // "\n" also ends the lines of a file with "\r\n", or with both; what is left of "\r" is taken off below.
  const newline = text.includes("\n") ? "\n" : "\r";
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline, worker: false });
  if (newline === "\n" && text.includes("\r")) data.forEach(dropReturn);
  const lines = text.includes('"') ? lineNumbers(data, newline) : null;
  const rowNumber = (index: number) => (lines ? (lines[index] ?? index + 1) : index + 1);
  const grid: Grid = { table: null, rows: data, standing: null, rowNumber };
  const { projects, issues } = readList(grid, file, options);
  return { projects, issues: [...quoteIssues(errors, file, rowNumber), ...issues] };
}

function dropReturn(row: string[]) {
  const last = row.length - 1;
  const text = row[last];
  if (text?.endsWith("\r")) row[last] = text.slice(0, -1);
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
