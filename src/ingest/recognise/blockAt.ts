import { type FormGrid, isBlank, isFigure } from "./formGrid.ts";
import { type Header, readHeader } from "./header.ts";
import {
  type FundsColumn,
  fieldOf,
  fundsColumnOf,
  type IndicatorColumn,
  indicatorColumnOf,
  isLineAmount,
  type ListColumn,
  listColumnOf,
} from "./labels.ts";

export type LinesColumn = FundsColumn | ListColumn | "amount";

/** A block of a form and its header. */
export type Block =
  | { readonly kind: "indicators"; readonly header: Header<IndicatorColumn> }
  | { readonly kind: "funds"; readonly header: Header<FundsColumn> }
  | { readonly kind: "lines"; readonly header: Header<LinesColumn>; readonly keyed: boolean }
  | { readonly kind: "goals"; readonly expected: number; readonly actual: number };

const AMOUNTS: readonly string[] = ["initial", "revised", "due", "arrived", "executed"];

/** The block whose header begins in a row, or null. */
export function blockAt(grid: FormGrid, row: number): Block | null {
  const own = grid.own(row);
  if (own.length < 2 || own.some(({ cell }) => cell.text.length < 30 && isFigure(cell.text))) return null;
  const indicators = readHeader(grid, row, indicatorColumnOf);
  if (isIndicatorHeader(indicators)) return { kind: "indicators", header: indicators };
  const lines = readHeader<LinesColumn>(
    grid,
    row,
    (label) => listColumnOf(label) ?? fundsColumnOf(label) ?? (isLineAmount(label) ? "amount" : null),
    (id, column, below) => id !== "list-name" || holdsTexts(grid, below, column),
  );
  const ids = new Set<string>(lines.columns.map(({ id }) => id));
  const paid = ids.has("amount") || AMOUNTS.some((id) => ids.has(id));
  const starts = lines.columns.some(
    ({ id, columns }) =>
      (AMOUNTS.includes(id) || id === "amount") && own.some(({ column }) => columns.includes(column)),
  );
  if (paid && starts && (ids.has("list-name") || ids.has("list-key")))
    return { kind: "lines", header: lines, keyed: !ids.has("list-name") };
  const funds = readHeader(
    grid,
    row,
    fundsColumnOf,
    (id, column, below) => !AMOUNTS.includes(id) || holdsFigures(grid, below, column),
  );
  if (isFundsHeader(funds)) return { kind: "funds", header: funds };
  const goals = own.map(({ cell, column }) => ({ id: fieldOf(cell.text), column }));
  const expected = goals.findIndex(({ id }, i) => id === "goal-expected" && goals[i + 1]?.id === "goal-actual");
  if (expected >= 0) return { kind: "goals", expected: goals[expected]!.column, actual: goals[expected + 1]!.column };
  return null;
}

function isIndicatorHeader({ columns }: Header<IndicatorColumn>): boolean {
  const ids = new Set(columns.map(({ id }) => id));
  const named = ids.has("name") || ids.has("level2") || ids.has("level1") || ids.has("block");
  const valued = ["target", "actual", "weight", "score"].filter((id) => ids.has(id as IndicatorColumn)).length;
  const levels = ["name", "level1", "level2"].filter((id) => ids.has(id as IndicatorColumn)).length;
  // A block scored by itself (资金管理情况, 情况说明, 分值, 得分) names its rows beside its heading.
  const scored = ids.has("weight") && ids.has("score");
  return named && valued >= 1 && levels + valued >= 3 && (levels > 0 || ids.has("target") || scored);
}

function isFundsHeader({ columns }: Header<FundsColumn>): boolean {
  const ids = columns.map(({ id }) => id);
  const amounts = ids.filter((id) => AMOUNTS.includes(id)).length;
  return amounts >= 2 || (amounts === 1 && ids.includes("rate"));
}

/** Whether a column names lines: the row below has a cell of its own there, not the heading's lower end or a blank. */
function holdsTexts(grid: FormGrid, row: number, column: number): boolean {
  const cell = grid.at(row, column);
  return cell !== null && cell !== grid.at(row - 1, column) && !isBlank(cell);
}

/** How many rows below a header are looked at for figures. */
const LOOK_BELOW = 6;

/** Whether a column can hold amounts: a figure stands below, or nothing at all. */
function holdsFigures(grid: FormGrid, row: number, column: number): boolean {
  let texts = 0;
  for (let r = row; r < Math.min(grid.height, row + LOOK_BELOW); r++) {
    const cell = grid.at(r, column);
    if (cell === null || isBlank(cell)) continue;
    if (isFigure(cell.text)) return true;
    texts++;
  }
  return texts === 0;
}
