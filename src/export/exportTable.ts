import type { Decimal } from "decimal.js";
import { formatRate } from "../domain/money/format.ts";

/** What a column holds; it decides how its figures are written and shown. A rate is a ratio: 0.4711 is 47.11 %. */
export type CellKind = "text" | "amount" | "rate" | "points" | "count";

/** A text as it stands, an exact number, or nothing. A text stands in a column of figures where the form's cell could not be read. */
export type ExportCell = { readonly text: string } | { readonly number: Decimal } | null;

/** Where the cells of the finished sheet stand, for the formulas of its last row. */
export interface CellNames {
  /** The data cells of a column, e.g. `G2:G16`. */
  readonly range: (column: string) => string;
  /** The last row's cell of a column, e.g. `G17`. */
  readonly total: (column: string) => string;
}

export interface ExportColumn {
  readonly id: string;
  /** With the unit in brackets where the column holds money. */
  readonly title: string;
  readonly kind: CellKind;
  /** Width in characters of a Latin letter; a Chinese one takes two. */
  readonly width: number;
  /** What the last row says of the column: a formula without “=”, and its result. */
  readonly total?: { readonly formula: (names: CellNames) => string; readonly value: Decimal | null };
}

/** A name and what it means: a fact about the data, or a term. */
export type Note = readonly [name: string, text: string];

/** A table to take away, in one language, with all that is needed to read it without the page. */
export interface ExportTable {
  readonly title: string;
  readonly columns: readonly ExportColumn[];
  readonly rows: readonly (readonly ExportCell[])[];
  /** The word in the last row; null for a table that is not added up. */
  readonly totalLabel: string | null;
  /** Unit, filters, data file, dates. */
  readonly about: readonly Note[];
  /** What the columns mean. */
  readonly definitions: readonly Note[];
}

/** The number as plain digits: money to the fen with two decimals at least, a rate in per cent with two, others exact. */
export function plainNumber(kind: CellKind, value: Decimal): string {
  if (kind === "amount") return value.toFixed(Math.max(2, value.decimalPlaces()));
  if (kind === "rate") return formatRate(value).slice(0, -1);
  return value.toFixed();
}

/** A column's title in a text file, where a rate cannot carry its sign with each figure. */
export function plainTitle({ title, kind }: ExportColumn): string {
  if (kind !== "rate") return title;
  return isChinese(title) ? `${title}（%）` : `${title} (%)`;
}

/** Whether a title of ours is in Chinese, and takes Chinese punctuation. */
export function isChinese(title: string): boolean {
  return /[\u4e00-\u9fff]/.test(title);
}
