import type { PlacedCell } from "../layCells.ts";
import type { Doubt, FilledCell, PageTable } from "./pageTables.ts";
import { joinLines } from "./textLines.ts";

/** A cell to which the next page may add. */
export type GrowingCell = { -readonly [Key in keyof FilledCell]: FilledCell[Key] };

/** A table of the document: one page's, or several pages' put together. */
export interface DocumentTable {
  readonly firstPage: number;
  lastPage: number;
  /** The first page's own part, for its header. */
  readonly first: PageTable;
  cells: GrowingCell[];
  /** The cells that reach down to its last row. */
  lowest: readonly GrowingCell[];
  rows: number;
  /** Where the walls between its columns stand. */
  xs: readonly number[];
  readonly doubts: DocumentDoubt[];
  /** The page on which each row begins. */
  readonly pageOfRow: number[];
}

/** Something about a table that its pages leave open. Pages count from 0, rows from 1. */
export interface DocumentDoubt {
  readonly kind: Doubt["kind"] | "pdf-row-joined" | "pdf-row-cut" | "pdf-number-joined";
  readonly page: number;
  readonly row: number;
  readonly raw: string;
}

/** A table that begins on a page. */
export function startTable(first: PageTable, page: number): DocumentTable {
  const rows = first.ys.length - 1;
  const cells = first.cells.map((cell) => ({ ...cell }));
  return {
    firstPage: page,
    lastPage: page,
    first,
    cells,
    lowest: cells.filter((cell) => cell.row + cell.rowSpan === rows),
    rows,
    xs: first.xs,
    doubts: first.doubts.map(({ kind, row, raw }) => ({ kind, page, row: row + 1, raw })),
    pageOfRow: new Array<number>(rows).fill(page),
  };
}

/** The table's cells with their texts, and all doubts, figures put together over a line's end among them. */
export function finishTable(table: DocumentTable): { cells: PlacedCell[]; doubts: readonly DocumentDoubt[] } {
  const doubts = [...table.doubts];
  const cells = table.cells.map(({ row, column, rowSpan, colSpan, lines, room }): PlacedCell => {
    const { text, figure } = joinLines(lines, room);
    if (figure !== null) {
      doubts.push({ kind: "pdf-number-joined", page: table.pageOfRow[row]!, row: row + 1, raw: figure });
    }
    return { text, gridRow: row, gridColumn: column, rowSpan, colSpan };
  });
  return { cells, doubts: doubts.sort((a, b) => a.row - b.row) };
}
