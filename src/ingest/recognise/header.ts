import type { RawCell } from "../rawTable.ts";
import { type FormGrid, isFigure } from "./formGrid.ts";
import { type Label, oneLine, readLabel } from "./label.ts";
import { isOrnament } from "./labels.ts";

/** A column of a block: what it holds, the grid columns it covers, and its header as printed. */
export interface HeaderColumn<Id extends string> {
  readonly id: Id;
  readonly columns: readonly number[];
  /** The header's text on one line; split headers are joined from the top. */
  readonly text: string;
  /** The words in the brackets of its header cells: `万元`, `A`, `20分`. */
  readonly brackets: readonly string[];
  readonly cell: RawCell;
}

export interface Header<Id extends string> {
  readonly columns: readonly HeaderColumn<Id>[];
  /** Rows the header takes. */
  readonly rows: number;
  /** Its cells, known or not; they are labels, not values. */
  readonly cells: readonly RawCell[];
}

const MAX_HEADER_ROWS = 3;

/** Whether a column may be what its header says, by what stands from row `below` on. */
type Accepts<Id> = (id: Id, column: number, below: number) => boolean;

/** Under a header split by kinds of money, the column that holds the sum. */
const SUM = /^(?:总额|小计|合计|总计|金额)$/;

/**
 * Reads a header that begins in `row` and may be split over up to three rows: a column is known by its header
 * cells joined, else by the lowest, else by an upper one. Takes as many rows as make more columns known. Of two columns with the same meaning the first counts, or the one that
 * says it holds the sum; columns without a place in the model (`extra`) are all kept. `accepts` may refuse a column
 * for what stands below it.
 */
export function readHeader<Id extends string>(
  grid: FormGrid,
  row: number,
  columnOf: (label: Label) => Id | null,
  accepts: Accepts<Id> = () => true,
): Header<Id> {
  let best = headerOver(grid, row, 1, columnOf, accepts);
  for (let rows = 2; rows <= MAX_HEADER_ROWS; rows++) {
    const added = grid.own(row + rows - 1);
    // A row of which more than a quarter is unknown (a label with its value) is no upper half of a header.
    const known = best.cells.filter((cell) => isHeading(cell, columnOf)).length;
    if (
      best.columns.length === 0 ||
      known * 4 < best.cells.length * 3 ||
      added.length === 0 ||
      added.some(({ cell }) => isFigure(cell.text))
    )
      break;
    const longer = headerOver(grid, row, rows, columnOf, accepts);
    const spread = best.cells.some((cell) => cell.colSpan > 1 || cell.rowSpan > 1);
    const named = added.filter(
      ({ cell }) => columnOf(readLabel(cell.text)) !== null || SUM.test(readLabel(cell.text).base),
    );
    const widened = longer.columns.length > best.columns.length;
    const sums = added.some(({ cell }) => SUM.test(readLabel(cell.text).base));
    if (named.length === 0 || !(widened || sums || (spread && named.length * 2 >= added.length))) break;
    best = longer;
  }
  return best;
}

/** Whether a cell can head columns: a known header, one that reaches into the next row, or a title over a block. */
function isHeading<Id extends string>(cell: RawCell, columnOf: (label: Label) => Id | null): boolean {
  return columnOf(readLabel(cell.text)) !== null || cell.rowSpan > 1 || isOrnament(cell.text);
}

function headerOver<Id extends string>(
  grid: FormGrid,
  row: number,
  rows: number,
  columnOf: (label: Label) => Id | null,
  accepts: Accepts<Id>,
): Header<Id> {
  const found: HeaderColumn<Id>[] = [];
  const cells = new Set<RawCell>();
  for (let column = 0; column < grid.width; column++) {
    const stack = stackOver(grid, row, rows, column);
    for (const cell of stack) cells.add(cell);
    const match = matchStack(stack, columnOf);
    if (match === null || !accepts(match.id, column, row + rows)) continue;
    const last = found[found.length - 1];
    if (last && last.cell === match.cell && last.id === match.id && last.columns.includes(column - 1)) {
      found[found.length - 1] = { ...last, columns: [...last.columns, column] };
      continue;
    }
    const twin = found.findIndex((other) => other.id === match.id);
    const entry = { ...match, columns: [column] };
    if (twin < 0 || match.id === "extra") found.push(entry);
    else if (match.sum) found[twin] = entry;
  }
  return { columns: found, rows, cells: [...cells] };
}

/** The distinct filled cells of the header over a column, from the top; cells from above the header are not its. */
function stackOver(grid: FormGrid, row: number, rows: number, column: number): RawCell[] {
  const stack: RawCell[] = [];
  for (let r = row; r < row + rows; r++) {
    const cell = grid.at(r, column);
    if (
      cell &&
      cell.text.trim() !== "" &&
      !stack.includes(cell) &&
      !(r === row && standsAbove(grid, row, column, cell))
    )
      stack.push(cell);
  }
  return stack;
}

function standsAbove(grid: FormGrid, row: number, column: number, cell: RawCell): boolean {
  return row > 0 && grid.at(row - 1, column) === cell;
}

interface StackMatch<Id extends string> {
  readonly id: Id;
  readonly text: string;
  readonly brackets: readonly string[];
  readonly cell: RawCell;
  readonly sum: boolean;
}

function matchStack<Id extends string>(
  stack: readonly RawCell[],
  columnOf: (label: Label) => Id | null,
): StackMatch<Id> | null {
  const lowest = stack[stack.length - 1];
  if (lowest === undefined) return null;
  const text = stack.map((cell) => oneLine(cell.text)).join("");
  const labels = stack.map((cell) => readLabel(cell.text));
  const brackets = labels.flatMap((label) => label.brackets);
  const joined: Label = {
    base: labels.map((label) => label.base).join(""),
    brackets,
    whole: text,
    parts: labels.length,
  };
  const sum = SUM.test(labels[labels.length - 1]!.base);
  const whole = stack.length > 1 ? columnOf(joined) : null;
  if (whole !== null) return { id: whole, text, brackets, cell: lowest, sum };
  for (let i = labels.length - 1; i >= 0; i--) {
    const id = columnOf(labels[i]!);
    // A part of a split column that is no sum (`财政拨款` under `预算数`) is not the column itself.
    if (id !== null)
      return i < labels.length - 1 && !sum && labels.length > 1
        ? partOf(stack, labels, i, id, text, brackets)
        : { id, text, brackets, cell: stack[i] === lowest ? lowest : stack[i]!, sum };
  }
  return null;
}

function partOf<Id extends string>(
  stack: readonly RawCell[],
  labels: readonly Label[],
  index: number,
  id: Id,
  text: string,
  brackets: readonly string[],
): StackMatch<Id> | null {
  const upper = stack[index]!;
  return upper.colSpan > 1 && labels[labels.length - 1]!.base !== ""
    ? null
    : { id, text, brackets, cell: upper, sum: false };
}
