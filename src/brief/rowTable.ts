import type { CategoryId } from "../domain/deviation/taxonomy.ts";
import type { LineOutturn } from "../domain/outturn/lineOutturn.ts";
import { bar } from "./bar.ts";
import { type Block, LEADING, PAGE, px, type Size, textHeight } from "./geometry.ts";
import { h, type Markup } from "./markup.ts";
import { textWidth } from "./textLines.ts";

/** One row in plain texts, from which its cells are made and its height is reckoned. */
export interface Row {
  readonly name: string;
  readonly budget: string;
  readonly actual: string;
  readonly unspent: string;
  readonly rate: string;
  /** A short word: a line's category, a project's score. */
  readonly mark: string;
  /** The text that may be long: a line's reason. */
  readonly reason: string;
  /** What its bar shows; null for a sum, which would burst the scale of single rows. */
  readonly bar: (Pick<LineOutturn, "baseFen" | "actualFen" | "low"> & { readonly category: CategoryId | null }) | null;
}

export type Heads = Readonly<
  Record<"name" | "bar" | "budget" | "actual" | "unspent" | "rate" | "mark" | "reason", string>
>;

/** A table before it is known how many of its rows have room. */
export interface TableParts {
  readonly heads: Heads;
  readonly rows: readonly Row[];
  readonly sum: Row | null;
  /** One row for all from the given one on. */
  readonly tail: (from: number) => Row;
}

/** A table that knows how many of its rows it shows. */
export interface RowTable extends Block {
  readonly shown: number;
}

/** White above and below a row's text, with the rule under it. */
const ROW_WHITE = 3.2;
/** White at the side of a cell. */
const CELL_WHITE = 8;
const BAR = 84;
const FIGURES = ["budget", "actual", "unspent", "rate"] as const;
const WIDEST_MARK = 132;

interface Columns {
  readonly name: number;
  readonly figures: readonly number[];
  readonly mark: number;
  readonly reason: number;
}

/** Figures as wide as their longest, the reason what is left. */
function columnsFor({ rows, sum, heads }: TableParts, size: Size): Columns {
  const all = [heads, ...rows, ...(sum === null ? [] : [sum])];
  const widest = (key: keyof Heads & keyof Row) => {
    let width = 0;
    for (const row of all) width = Math.max(width, textWidth(row[key] as string));
    return (width + 0.2) * size + CELL_WHITE;
  };
  const figures = FIGURES.map(widest);
  const mark = Math.min(WIDEST_MARK, widest("mark"));
  const left = PAGE.width - BAR - mark - figures.reduce((total, width) => total + width, 0);
  const name = Math.min(widest("name"), left * 0.4);
  return { name, figures, mark, reason: left - name };
}

function rowHeight(row: Row, columns: Columns, size: Size): number {
  const cell = (text: string, width: number) => textHeight(text, width - CELL_WHITE, size);
  return (
    Math.max(cell(row.name, columns.name), cell(row.reason, columns.reason), cell(row.mark, columns.mark)) + ROW_WHITE
  );
}

/** All rows where `room` holds them; else the first ones in full and the rest put together in one row. */
export function rowTable(parts: TableParts, size: Size, room: number): RowTable {
  const columns = columnsFor(parts, size);
  const fixed = (size * LEADING + ROW_WHITE) * (parts.sum === null ? 1 : 2);
  const heights = parts.rows.map((row) => rowHeight(row, columns, size));
  const { shown, tail, height } = cutRows(parts, heights, columns, size, room - fixed);
  const rows = tail === null ? parts.rows : [...parts.rows.slice(0, shown), tail];
  return { markup: tableMarkup(parts, rows, columns), height: fixed + height, shown };
}

/** Every row, however many pages they take. */
export function longTable(parts: TableParts, size: Size): Markup {
  return tableMarkup(parts, parts.rows, columnsFor(parts, size));
}

function cutRows(parts: TableParts, heights: readonly number[], columns: Columns, size: Size, room: number) {
  const all = heights.reduce((sum, height) => sum + height, 0);
  if (all <= room) return { shown: heights.length, tail: null, height: all };
  // Rows that would not even fit without the tail are passed over at once: there may be a hundred thousand.
  let own = 0;
  let shown = 0;
  while (shown < heights.length - 1 && own + (heights[shown] ?? 0) <= room) own += heights[shown++] ?? 0;
  for (;;) {
    const tail = parts.tail(shown);
    const height = own + rowHeight(tail, columns, size);
    if (height <= room || shown === 0) return { shown, tail, height };
    shown -= 1;
    own -= heights[shown] ?? 0;
  }
}

function tableMarkup({ heads, sum }: TableParts, rows: readonly Row[], columns: Columns): Markup {
  const widths = [columns.name, BAR, ...columns.figures, columns.mark, columns.reason];
  let maxFen = 0;
  for (const row of rows) maxFen = Math.max(maxFen, row.bar?.baseFen ?? 0, row.bar?.actualFen ?? 0);
  const head = (text: string, className: string) => h("th", { scope: "col", class: className }, text);
  return h(
    "table",
    { class: "brief-table" },
    h("colgroup", {}, ...widths.map((width) => h("col", { width: px(width) }))),
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        head(heads.name, ""),
        head(heads.bar, ""),
        ...FIGURES.map((key) => head(heads[key], "brief-num")),
        head(heads.mark, ""),
        head(heads.reason, ""),
      ),
    ),
    h("tbody", {}, ...rows.map((row) => rowMarkup(row, maxFen))),
    sum === null ? null : h("tfoot", {}, rowMarkup(sum, maxFen)),
  );
}

function rowMarkup(row: Row, maxFen: number): Markup {
  const { bar: own } = row;
  return h(
    "tr",
    {},
    h("th", { scope: "row" }, row.name),
    h(
      "td",
      { class: "brief-bar" },
      own === null ? null : bar(own.baseFen, own.actualFen, own.category, maxFen, BAR - CELL_WHITE),
    ),
    h("td", { class: "brief-num" }, row.budget),
    h("td", { class: "brief-num" }, row.actual),
    h("td", { class: "brief-num" }, row.unspent),
    h("td", { class: own?.low === "red" ? "brief-num brief-low" : "brief-num" }, row.rate),
    h("td", {}, row.mark),
    h("td", { class: "brief-reason" }, row.reason),
  );
}
