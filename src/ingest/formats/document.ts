import type { Issue } from "../issue.ts";
import type { RawTable } from "../rawTable.ts";

/** What a format reader hands on: tables in the order of the document, and what was wrong with the file. */
export interface RawDocument {
  readonly tables: readonly RawTable[];
  readonly issues: readonly Issue[];
}

/**
 * The row number of a paragraph that stands outside the table it is kept with, above or below it. Such a
 * paragraph is a row of one cell over the table's whole width: titles, units and notes are read from there.
 */
export const OUTSIDE_ROW = 0;
