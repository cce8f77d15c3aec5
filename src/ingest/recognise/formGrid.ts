import { stripBlanks } from "../../domain/money/blanks.ts";
import type { RawCell, RawTable } from "../rawTable.ts";

/** A raw table as the recogniser walks it: merges resolved to their first cell, by row and column from 0. */
export interface FormGrid {
  readonly name: string | null;
  readonly height: number;
  readonly width: number;
  /** The cell standing over a place, or null beyond the edge. */
  at(row: number, column: number): RawCell | null;
  /** The distinct filled cells standing over a row, from the left; merged ones from above included. */
  standing(row: number): readonly FormCell[];
  /** The filled cells that begin in a row. */
  own(row: number): readonly FormCell[];
}

/** A cell and the first column it stands over. */
export interface FormCell {
  readonly cell: RawCell;
  readonly column: number;
}

/** Prepares a raw table for walking. */
export function formGridOf(table: RawTable): FormGrid {
  const { rows } = table;
  const width = rows[0]?.length ?? 0;
  const standing = rows.map((row, r) => {
    const cells: FormCell[] = [];
    let last: RawCell | null = null;
    for (const [column, slot] of row.entries()) {
      const cell = slot.origin ?? slot;
      if (cell !== last && !isBlank(cell)) cells.push({ cell, column });
      last = cell;
    }
    return { cells, own: cells.filter(({ cell, column }) => rows[r]![column] === cell) };
  });
  return {
    name: table.name,
    height: rows.length,
    width,
    at: (row, column) => {
      const slot = rows[row]?.[column];
      return slot === undefined ? null : (slot.origin ?? slot);
    },
    standing: (row) => standing[row]?.cells ?? [],
    own: (row) => standing[row]?.own ?? [],
  };
}

/** Whether a cell holds nothing but blanks of any width. */
export function isBlank(cell: RawCell): boolean {
  return cell.text === "" || stripBlanks(cell.text) === "";
}

/** Whether a text is a figure a form prints: a number with or without unit or percent sign, or a dash. */
export function isFigure(text: string): boolean {
  return /^[-+≥≤=<>﹥﹤]?[\d.,，．０-９]+(?:%|％|元|万元?|亿元?|分)?$|^[-—/\\]+$/.test(stripBlanks(text));
}
