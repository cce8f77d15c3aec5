import type { DocumentTable, GrowingCell } from "./documentTable.ts";
import type { FilledCell, PageTable } from "./pageTables.ts";

/** Walls of the same column on two pages may be this far apart, in points. */
const NEAR = 4;

/** The most rows a header has that is printed again on each page. */
const MOST_HEADER = 6;

/**
 * Adds a page's rows to a table that goes on over the break, in a grid that has the walls of both: a repeated header is
 * dropped, the rest of a row that the break cut is added to that row, and so is the rest of a merged cell.
 */
export function joinTable(table: DocumentTable, below: PageTable, page: number): void {
  const skipped = repeatedRows(table.first, below);
  const merged = mergeWalls(table.xs, below.xs);
  if (merged.length > table.xs.length) {
    for (const cell of table.cells) Object.assign(cell, spread(cell, table.xs, merged));
    table.xs = merged;
  }
  const cells = below.cells
    .filter(({ row }) => row >= skipped)
    .map((cell) => ({ ...spread(cell, below.xs, merged), row: cell.row - skipped }));
  const rows = below.ys.length - 1 - skipped;
  const joined = rows > 0 && skipped === 0 && isRestOfRow(table, cells, page) ? 1 : 0;
  const start = table.rows - joined;
  const grown = addCells(table, cells, start, joined === 1, page);
  for (const { kind, row, raw } of below.doubts) {
    if (row >= skipped) table.doubts.push({ kind, page, row: start + row - skipped + 1, raw });
  }
  table.rows = start + rows;
  table.lowest = [...table.lowest, ...grown].filter((cell) => cell.row + cell.rowSpan === table.rows);
  while (table.pageOfRow.length < table.rows) table.pageOfRow.push(page);
  table.lastPage = page;
}

function mergeWalls(xs: readonly number[], others: readonly number[]): number[] {
  const merged = [...xs];
  for (const x of others) if (!merged.some((own) => Math.abs(own - x) <= NEAR)) merged.push(x);
  return merged.sort((a, b) => a - b);
}

/** A cell in a grid that has further walls. */
function spread(cell: FilledCell, xs: readonly number[], merged: readonly number[]): FilledCell {
  const at = (x: number): number => {
    let best = 0;
    for (const [index, wall] of merged.entries()) if (Math.abs(wall - x) < Math.abs(merged[best]! - x)) best = index;
    return best;
  };
  const column = at(xs[cell.column]!);
  return { ...cell, column, colSpan: Math.max(1, at(xs[cell.column + cell.colSpan]!) - column) };
}

function textOf({ lines }: FilledCell): string {
  return lines.map(({ text }) => text).join("");
}

/** How many rows at the top of a page repeat the top of the table's first page, word for word. */
function repeatedRows(first: PageTable, below: PageTable): number {
  const rowText = (table: PageTable, row: number): string =>
    table.cells
      .filter((cell) => cell.row === row)
      .map((cell) => `${textOf(cell).replace(/\s/g, "")}|${cell.column}|${cell.colSpan}|${cell.rowSpan}`)
      .join("\n");
  const most = Math.min(MOST_HEADER, below.ys.length - 2, first.ys.length - 2);
  let count = 0;
  while (count < most) {
    const text = rowText(below, count);
    if (text !== rowText(first, count) || !/\p{L}/u.test(text)) break;
    count++;
  }
  return count;
}

/** The cell above the break that stands over one below it, in the same columns. */
function upperOf({ lowest }: DocumentTable, cell: FilledCell): GrowingCell | undefined {
  return lowest.find((other) => other.column === cell.column && other.colSpan === cell.colSpan);
}

/**
 * Whether the first row of a page is the rest of the row that the break cut. It is where each of its texts goes on with one
 * above whose last line is full; where no rule parts the two rows, a text above or below may also stand alone. Rules at a
 * break are no proof: some programs draw none between two rows there, others draw one inside a row.
 */
function isRestOfRow(table: DocumentTable, cells: readonly FilledCell[], page: number): boolean {
  const own = cells.filter((cell) => cell.row === 0);
  const pairs = own.flatMap((cell) => {
    const upper = upperOf(table, cell);
    return upper === undefined ? [] : [{ cell, upper }];
  });
  if (pairs.length < own.length) return false;
  const plain = pairs.filter(({ cell, upper }) => cell.rowSpan === 1 && upper.row === table.rows - 1);
  const filled = plain.filter(({ cell }) => cell.lines.length > 0);
  const both = filled.filter(({ upper }) => upper.lines.length > 0);
  if (plain.length === 0) return false;
  const raw = filled.map(({ cell }) => textOf(cell)).join(" ");
  const goesOn = both.every(({ cell, upper }) => isBroken(upper, cell));
  // Most of the texts above have no part below: a row of its own would have its own.
  const isMostlyBlank = both.length * 2 <= plain.filter(({ upper }) => upper.lines.length > 0).length;
  const isRest = isOpenRow(table, cells)
    ? goesOn || isMostlyBlank
    : goesOn && filled.length > 0 && both.length === filled.length;
  if (isRest) {
    if (filled.length > 0) table.doubts.push({ kind: "pdf-row-joined", page, row: table.rows, raw });
    return true;
  }
  if (filled.length * 2 < plain.length && both.length === filled.length) {
    table.doubts.push({ kind: "pdf-row-cut", page, row: table.rows + 1, raw });
  }
  return false;
}

/** Whether no rule parts the last row above the break from the first below, merged cells left out. */
function isOpenRow(table: DocumentTable, cells: readonly FilledCell[]): boolean {
  return (
    cells.every((cell) => cell.row > 0 || cell.rowSpan > 1 || cell.isOpenAbove) &&
    table.lowest.every((cell) => cell.rowSpan > 1 || cell.isOpenBelow)
  );
}

/** Whether the first word below would not have fitted on the last line above. */
function isBroken(upper: FilledCell, lower: FilledCell): boolean {
  const last = upper.lines[upper.lines.length - 1];
  const next = lower.lines[0];
  return last !== undefined && next !== undefined && last.right - last.left + next.lead > upper.room;
}

/** Whether both are written letter below letter, so that one may go on with the other. */
function isUpright(upper: FilledCell, lower: FilledCell): boolean {
  return upper.lines[upper.lines.length - 1]?.text.length === 1 && lower.lines[0]?.text.length === 1;
}

/**
 * Adds cells from a row of the table on. Those at the top that go on with one above the break are joined to it: all where
 * the row itself was cut (`isCut`), else merged cells of which one part is blank while no merged cell to their left
 * begins anew, or which are open at a break whose other rules are drawn. Where both parts hold text and it is not sure that
 * they are one, that is a doubt.
 */
function addCells(
  table: DocumentTable,
  cells: readonly FilledCell[],
  start: number,
  isCut: boolean,
  page: number,
): GrowingCell[] {
  const grown: GrowingCell[] = [];
  let newGroup = 0;
  const isBreakOpen = isOpenRow(table, cells);
  for (const cell of cells) {
    const upper = cell.row === 0 ? upperOf(table, cell) : undefined;
    const isMerged = upper !== undefined && (cell.rowSpan > 1 || upper.rowSpan > 1);
    const isOpen = upper !== undefined && cell.isOpenAbove && upper.isOpenBelow;
    const isSurelyCut = isOpen && !isBreakOpen;
    const mayGoOn = upper !== undefined && isMerged && (isBroken(upper, cell) || isUpright(upper, cell));
    const isHalfBlank = upper !== undefined && (cell.lines.length === 0 || upper.lines.length === 0);
    const isRest = isMerged && isHalfBlank && newGroup < cell.rowSpan;
    if (upper !== undefined && (isCut || isRest || isSurelyCut || (isOpen && mayGoOn))) {
      if (!isCut && !isHalfBlank && !isSurelyCut) {
        table.doubts.push({ kind: "pdf-row-joined", page, row: upper.row + 1, raw: textOf(cell) });
      }
      upper.lines = [...upper.lines, ...cell.lines];
      upper.rowSpan = start + cell.row + cell.rowSpan - upper.row;
      upper.isOpenBelow = cell.isOpenBelow;
      upper.isFull = cell.isFull;
    } else {
      if (upper?.isFull && mayGoOn) {
        table.doubts.push({ kind: "pdf-row-cut", page, row: start + cell.row + 1, raw: textOf(cell) });
      }
      if (cell.row === 0 && isMerged && cell.lines.length > 0) newGroup = Math.max(newGroup, cell.rowSpan);
      grown.push({ ...cell, row: start + cell.row });
    }
  }
  table.cells.push(...grown);
  return grown;
}
