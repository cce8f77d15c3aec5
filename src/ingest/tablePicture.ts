import type { Source } from "../domain/project/source.ts";
import type { KeptTable } from "./ingested.ts";
import { findHeader, headerTexts } from "./list/listHeader.ts";

/** A cell of a picture, merged over the places it covers there. */
export interface PictureCell {
  readonly text: string;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  /** Whether it is the cell looked for. */
  readonly sought: boolean;
}

/** A part of a table around a place, as it stands in the file. */
export interface TablePicture {
  readonly name: string | null;
  readonly rows: readonly {
    /** The row's number for people; 0 for a paragraph outside the table. */
    readonly number: number;
    readonly sought: boolean;
    readonly cells: readonly PictureCell[];
  }[];
  /** How many rows the table has in all. */
  readonly height: number;
}

/** Rows shown above and below the place. */
const ROWS_AROUND = 8;
/** Columns shown before and after the place; forms have at most some twenty. */
const COLUMNS_AROUND = 24;
/** Longest text shown in a cell. */
const SHOWN_TEXT = 400;

/**
 * The part of a table around the place a source names, its header row above it. The cell is looked for by its text
 * and its column's header within its row; where neither is found the row alone is marked. Null where no table has such
 * a row. A source without a row, which concerns the whole file, gives the file's beginning.
 */
export function tablePicture(tables: readonly KeptTable[], source: Source): TablePicture | null {
  const table = tables.find(({ grid }) => grid.table === source.table) ?? tables[0];
  if (table === undefined) return null;
  const { grid } = table;
  const place = source.row === null ? { row: -1, column: -1 } : findPlace(table, source);
  if (place === null) return null;
  const first = Math.max(0, place.row - ROWS_AROUND);
  const last = Math.min(grid.rows.length - 1, Math.max(place.row, 0) + ROWS_AROUND);
  const left = Math.max(0, place.column - COLUMNS_AROUND);
  const right = left + 2 * COLUMNS_AROUND;
  const indexes = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const header = table.raw === null ? (findHeader(grid)?.row ?? first) : first;
  const shown = header < first ? [header, ...indexes] : indexes;
  return {
    name: grid.table,
    height: grid.rows.length,
    rows: shown.map((row, index) => ({
      number: grid.rowNumber(row),
      sought: row === place.row,
      cells: rowCells(table, shown, index, left, right, place),
    })),
  };
}

interface Place {
  readonly row: number;
  /** -1 where only the row is known. */
  readonly column: number;
}

function findPlace({ grid }: KeptTable, source: Source): Place | null {
  const texts = grid.standing ?? grid.rows;
  const rows = grid.rows.flatMap((_, index) => (grid.rowNumber(index) === source.row ? [index] : []));
  const [first] = rows;
  if (first === undefined) return null;
  const headed = source.column === null ? -1 : columnBelow(texts.slice(0, first + 1), source.column);
  let byText: Place | null = null;
  for (const row of source.raw.trim() === "" ? [] : rows) {
    for (const [column, text] of (texts[row] as readonly string[]).entries()) {
      if (text !== source.raw) continue;
      if (column === headed) return { row, column };
      byText ??= { row, column };
    }
  }
  return byText ?? { row: first, column: headed };
}

/** The column under a header of that text: the nearest above counts. */
function columnBelow(rows: readonly (readonly string[])[], header: string): number {
  for (let row = rows.length - 1; row >= 0; row--) {
    const column = headerTexts(rows[row] as readonly string[]).indexOf(header);
    if (column >= 0) return column;
  }
  return -1;
}

/** What stands in a place: two places with the same value are covered by one cell. */
function standsAt({ grid, raw }: KeptTable, row: number | undefined, column: number): unknown {
  if (row === undefined) return undefined;
  if (raw === null) return `${row} ${column}`;
  const cell = raw.rows[row]?.[column];
  return cell === undefined ? `${grid.rowNumber(row)} ${column}` : (cell.origin ?? cell);
}

function rowCells(
  table: KeptTable,
  shown: readonly number[],
  index: number,
  left: number,
  right: number,
  place: Place,
): PictureCell[] {
  const row = shown[index] as number;
  const texts = ((table.grid.standing ?? table.grid.rows)[row] ?? []).slice(0, right);
  const cells: PictureCell[] = [];
  for (let column = left; column < texts.length; column++) {
    const own = standsAt(table, row, column);
    const above = index > 0 && standsAt(table, shown[index - 1], column) === own;
    const before = column > left && standsAt(table, row, column - 1) === own;
    if (above || before) continue;
    let rowSpan = 1;
    while (index + rowSpan < shown.length && standsAt(table, shown[index + rowSpan], column) === own) rowSpan++;
    let colSpan = 1;
    while (column + colSpan < texts.length && standsAt(table, row, column + colSpan) === own) colSpan++;
    const sought = place.column >= 0 && standsAt(table, place.row, place.column) === own;
    cells.push({ text: (texts[column] as string).slice(0, SHOWN_TEXT), column, rowSpan, colSpan, sought });
  }
  return cells;
}
