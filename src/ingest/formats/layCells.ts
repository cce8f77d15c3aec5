import type { RawCell, RawTable } from "../rawTable.ts";

/** A cell as a format hands it over: its text, where it stands (from 0), how far it spreads. */
export interface PlacedCell {
  readonly text: string;
  /** Row of the grid, from 0. */
  readonly gridRow: number;
  /** Column of the grid, from 0. */
  readonly gridColumn: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  /** The line the cell's text begins on, where that differs from its row's number (plain text). */
  readonly line?: number;
}

/** More cells than any form or list has; a sheet beyond it is refused before its grid is laid out. */
const MAX_CELLS = 4_000_000;

/** The columns of a workbook; a wider table is no table of a form. */
export const MAX_COLUMNS = 16_384;

/**
 * Lays cells out as a table in which every row has the same length and covered places point to the merge
 * over them. `rowNumbers` gives the number a reader counts for each grid row (0 for a paragraph outside the
 * table). Spans are cut at the table's edge; where two cells claim a place, the first keeps it and the second
 * moves on to the next free column, as browsers do. Returns null where the grid would be too large.
 */
export function layCells(
  cells: readonly PlacedCell[],
  rowNumbers: readonly number[],
  name: string | null,
): RawTable | null {
  const width = cells.reduce((most, cell) => Math.max(most, cell.gridColumn + cell.colSpan), 1);
  if (width > MAX_COLUMNS || width * rowNumbers.length > MAX_CELLS) return null;
  const rows: (RawCell | null)[][] = rowNumbers.map(() => new Array<RawCell | null>(width).fill(null));
  for (const cell of cells) place(cell, rows, rowNumbers, width);
  return { name, rows: rows.map((row, r) => row.map((cell, c) => cell ?? plainCell("", rowNumbers[r]!, c + 1))) };
}

function place(cell: PlacedCell, rows: (RawCell | null)[][], rowNumbers: readonly number[], width: number): void {
  const first = rows[cell.gridRow];
  if (first === undefined) return;
  let column = cell.gridColumn;
  while (column < width && first[column] !== null) column++;
  if (column === width) return;
  let colSpan = 1;
  while (colSpan < cell.colSpan && column + colSpan < width && first[column + colSpan] === null) colSpan++;
  let rowSpan = 1;
  while (rowSpan < cell.rowSpan && isFree(rows[cell.gridRow + rowSpan], column, colSpan)) rowSpan++;

  const origin: RawCell = {
    ...plainCell(cell.text, cell.line ?? rowNumbers[cell.gridRow]!, column + 1),
    rowSpan,
    colSpan,
  };
  for (let r = 0; r < rowSpan; r++) {
    const row = rows[cell.gridRow + r]!;
    for (let c = 0; c < colSpan; c++) {
      row[column + c] =
        r === 0 && c === 0 ? origin : { ...plainCell("", rowNumbers[cell.gridRow + r]!, column + c + 1), origin };
    }
  }
}

function isFree(row: readonly (RawCell | null)[] | undefined, column: number, colSpan: number): boolean {
  if (row === undefined) return false;
  for (let c = 0; c < colSpan; c++) if (row[column + c] !== null) return false;
  return true;
}

function plainCell(text: string, row: number, column: number): RawCell {
  return { text, row, column, rowSpan: 1, colSpan: 1, origin: null };
}
