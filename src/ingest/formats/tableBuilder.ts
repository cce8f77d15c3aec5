import type { RawTable } from "../rawTable.ts";
import { OUTSIDE_ROW } from "./document.ts";
import { layCells, type PlacedCell } from "./layCells.ts";

/** A table while a markup reader walks through it. */
export interface OpenTable {
  readonly cells: PlacedCell[];
  /** Rows opened so far. */
  rows: number;
  /** What the document calls it, where a number among its tables would not tell. */
  readonly name?: string;
}

/** A piece of a document: a paragraph outside all tables, or a table. */
export type Piece = { readonly paragraph: string } | { readonly table: OpenTable };

/**
 * Turns a document's pieces into raw tables. Paragraphs go above the table that follows them, those after the
 * last table below it, each as a row over the table's whole width; a document without tables is one table of
 * paragraphs. Several tables are named `表1`, `表2` and so on. Null where a table is too large.
 */
export function buildTables(pieces: readonly Piece[]): RawTable[] | null {
  const filled = pieces.filter((piece) =>
    "table" in piece ? piece.table.cells.some((cell) => cell.text.trim() !== "") : piece.paragraph.trim() !== "",
  );
  const groups: { above: string[]; table: OpenTable; below: string[] }[] = [];
  let waiting: string[] = [];
  for (const piece of filled) {
    if ("paragraph" in piece) {
      waiting.push(piece.paragraph);
      continue;
    }
    groups.push({ above: waiting, table: piece.table, below: [] });
    waiting = [];
  }
  const last = groups[groups.length - 1];
  if (last === undefined) groups.push({ above: waiting, table: { cells: [], rows: 0 }, below: [] });
  else last.below = waiting;

  const tables: RawTable[] = [];
  for (const [index, group] of groups.entries()) {
    const laid = layGroup(group, group.table.name ?? (groups.length > 1 ? `表${index + 1}` : null));
    if (laid === null) return null;
    if (laid.rows.length > 0) tables.push(laid);
  }
  return tables;
}

function layGroup(
  group: { readonly above: readonly string[]; readonly table: OpenTable; readonly below: readonly string[] },
  name: string | null,
): RawTable | null {
  const { above, table, below } = group;
  const width = table.cells.reduce((most, cell) => Math.max(most, cell.gridColumn + cell.colSpan), 1);
  const outside = (text: string, gridRow: number): PlacedCell => ({
    text,
    gridRow,
    gridColumn: 0,
    rowSpan: 1,
    colSpan: width,
  });
  const cells = [
    ...above.map((text, i) => outside(text, i)),
    ...table.cells.map((cell) => ({ ...cell, gridRow: cell.gridRow + above.length })),
    ...below.map((text, i) => outside(text, above.length + table.rows + i)),
  ];
  const numbers = [
    ...above.map(() => OUTSIDE_ROW),
    ...Array.from({ length: table.rows }, (_, i) => i + 1),
    ...below.map(() => OUTSIDE_ROW),
  ];
  return layCells(cells, numbers, name);
}
