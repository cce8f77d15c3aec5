import { type RawTable, standingText } from "../rawTable.ts";
import { isBlank } from "./trimmed.ts";

/**
 * A table as plain texts, the common ground of CSV files and sheets. Lists can have a hundred thousand rows, so
 * a cell is a bare string here and rows keep their numbers in one place.
 */
export interface Grid {
  /** Name of the sheet or table; null where the file holds only one. */
  readonly table: string | null;
  /** Texts exactly as found; a cell covered by a merge is "". Rows may differ in length. */
  readonly rows: readonly (readonly string[])[];
  /** The same rows with the text of a merged cell in every place it covers; null where nothing is merged. */
  readonly standing: readonly (readonly string[])[] | null;
  /** The number of a row for people: the sheet's row or the file's line, from 1. */
  readonly rowNumber: (index: number) => number;
  /** The same rows in parts, where a grid is so long that it is better never held as a whole. */
  readonly parts?: GridParts;
}

/** The parts of a grid from top to bottom, made anew for each walk over them; none of a long grid's has merged cells. */
export interface GridParts extends Iterable<Grid> {
  /** How many rows all parts have together, about: line breaks inside cells count, too. */
  readonly height: number;
}

/**
 * Titles, captions and notes can stand above a header, but not a page of them: it is looked for among so many rows. The
 * first of a grid's parts has at least them.
 */
export const TOP_ROWS = 30;

/** A grid's parts; one without any is its only one. */
export function partsOf(grid: Grid): Iterable<Grid> {
  return grid.parts ?? [grid];
}

/** The beginning of a grid, where its header stands. */
export function topOf(grid: Grid): Grid {
  const [top] = partsOf(grid);
  return top ?? grid;
}

/** A document's table as a grid. */
export function gridOf(table: RawTable): Grid {
  const isMerged = table.rows.some((row) => row.some((cell) => cell.origin !== null));
  return {
    table: table.name,
    rows: table.rows.map((row) => row.map((cell) => cell.text)),
    standing: isMerged ? table.rows.map((row) => row.map(standingText)) : null,
    rowNumber: (index) => table.rows[index]?.[0]?.row ?? index + 1,
  };
}

/** Whether a row holds nothing but blanks. */
export function isBlankRow(row: readonly string[]): boolean {
  for (const text of row) if (!isBlank(text)) return false;
  return true;
}
