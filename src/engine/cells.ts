import { type Codes, makeCodes } from "./chunk.ts";

/** A coded column of all lines in order of arrival. */
export interface ArrivedColumn {
  readonly name: string;
  readonly codes: Codes;
  /** How many different values there are. */
  readonly size: number;
}

/** Lines grouped by the columns they are laid out by: all lines of a cell have the same codes in those. */
export interface Cells {
  readonly count: number;
  /** Each line's cell, in order of arrival. Cells are numbered in order of their codes, first column first. */
  readonly cellOf: Uint16Array;
  /** For each column the lines are laid out by, the code of each cell. */
  readonly codes: ReadonlyMap<string, Codes>;
}

/** Cells fit in two bytes a line. */
export const MAX_CELLS = 0x10000;
/** Combinations that may be possible, whether or not lines have them. */
const MAX_COMBINATIONS = 1 << 22;
const NONE = 0xffffffff;

/**
 * Lays lines out by as many columns as keep the number of cells within the limit, tried in the given order. A column
 * that follows from earlier ones (the department from the unit) makes no new cells and so always gets in.
 */
export function chooseCells(columns: readonly ArrivedColumn[], lines: number, limit: number): Cells {
  const cellOf = new Uint16Array(lines);
  let count = lines === 0 ? 0 : 1;
  const codes = new Map<string, Codes>();
  for (const column of columns) {
    const numbers = numberCells(column, cellOf, count, Math.min(limit, MAX_CELLS));
    if (numbers === null) continue;
    const { cellAt, parents } = numbers;
    const own = makeCodes(parents.length, column.size);
    cellAt.forEach((cell, combination) => {
      if (cell !== NONE) own[cell] = combination % column.size;
    });
    for (const [name, old] of codes) {
      const moved = makeCodes(parents.length, Math.max(0, ...old) + 1);
      for (let cell = 0; cell < parents.length; cell += 1) moved[cell] = old[parents[cell] as number] as number;
      codes.set(name, moved);
    }
    codes.set(column.name, own);
    for (let line = 0; line < lines; line += 1) {
      cellOf[line] = cellAt[(cellOf[line] as number) * column.size + (column.codes[line] as number)] as number;
    }
    count = parents.length;
  }
  return { count, cellOf, codes };
}

interface NumberedCells {
  /** The new cell of each old cell × code, `NONE` where no line has it. */
  readonly cellAt: Uint32Array;
  /** The old cell of each new one. */
  readonly parents: Uint32Array;
}

/** The cells that one more column makes of the present ones; null when they are too many. */
function numberCells(column: ArrivedColumn, cellOf: Uint16Array, count: number, limit: number): NumberedCells | null {
  const combinations = count * column.size;
  if (combinations > MAX_COMBINATIONS) return null;
  const cellAt = new Uint32Array(combinations).fill(NONE);
  let made = 0;
  for (let line = 0; line < cellOf.length; line += 1) {
    const combination = (cellOf[line] as number) * column.size + (column.codes[line] as number);
    if (cellAt[combination] !== NONE) continue;
    cellAt[combination] = 0;
    made += 1;
    if (made > limit) return null;
  }
  const parents = new Uint32Array(made);
  let cell = 0;
  for (let combination = 0; combination < combinations; combination += 1) {
    if (cellAt[combination] === NONE) continue;
    parents[cell] = Math.floor(combination / column.size);
    cellAt[combination] = cell;
    cell += 1;
  }
  return { cellAt, parents };
}
