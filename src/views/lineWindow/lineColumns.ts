import {
  type ColumnDef,
  columnPinningFeature,
  columnVisibilityFeature,
  createColumnHelper,
  metaHelper,
  rowSortingFeature,
  tableFeatures,
} from "@tanstack/react-table";
import type { AmountUnit } from "../../domain/money/fen.ts";
import type { LineRow } from "../../lines/lineRow.ts";
import { lineWindow } from "../../messages/lineWindow.ts";
import { overview } from "../../messages/overview.ts";
import type { Text } from "../../messages/text.ts";

/** What a column says beside its cells. */
interface ColumnMeta {
  readonly title: Text;
  readonly className: string;
  /** Least width in px; null where it is that of amounts in the unit on show. */
  readonly least: number | null;
  /** Its share of the width that is left over; 0 for a column of one width. */
  readonly share: number;
}

/** Rows are filtered, sorted and windowed by the engine, so no row model of the library is registered. */
export const lineTableFeatures = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  columnPinningFeature,
  columnMeta: metaHelper<ColumnMeta>(),
});

const helper = createColumnHelper<typeof lineTableFeatures, LineRow>();

const meta = (title: Text, least: number | null, share: number, className = ""): ColumnMeta => ({
  title,
  className,
  least,
  share,
});

const unsorted = { enableSorting: false } as const;
const rising = { sortDescFirst: false } as const;
const falling = { sortDescFirst: true } as const;

/** The columns of the table of all lines. Those that can be sorted by have the engine's names. */
export const LINE_TABLE_COLUMNS = [
  helper.accessor("name", { ...rising, enableHiding: false, meta: meta(overview.line, 160, 1.3, "col-name") }),
  helper.accessor("unit", { ...rising, meta: meta(lineWindow.organisation, 108, 0.8, "col-unit") }),
  helper.display({ id: "bar", meta: meta(overview.bar, 116, 1, "col-bar") }),
  helper.accessor("budgetFen", { id: "budget", ...falling, meta: meta(overview.budget, null, 0, "num") }),
  helper.accessor("actualFen", { id: "actual", ...falling, meta: meta(overview.actual, null, 0, "num") }),
  helper.accessor("unspentFen", { id: "unspent", ...falling, meta: meta(lineWindow.unspent, null, 0, "num") }),
  helper.accessor(({ budgetFen }) => budgetFen, { id: "rate", ...rising, meta: meta(overview.rate, 76, 0, "num") }),
  helper.accessor("category", { ...rising, meta: meta(overview.category, 134, 0.6, "col-category") }),
  helper.accessor("reason", { ...unsorted, meta: meta(overview.reason, 220, 2.2, "col-reason") }),
  helper.accessor("project", { ...rising, meta: meta(lineWindow.project, 140, 1, "col-project") }),
  helper.accessor("year", { ...falling, meta: meta(lineWindow.year, 60, 0, "col-year") }),
  helper.accessor("status", { ...rising, meta: meta(lineWindow.status, 96, 0, "col-status") }),
  helper.accessor("file", { id: "source", ...unsorted, meta: meta(lineWindow.source, 150, 0.8, "col-source") }),
  // biome-ignore lint/suspicious/noExplicitAny: the library's own type of a list of columns with different values
] as ColumnDef<typeof lineTableFeatures, LineRow, any>[];

export type LineColumnId =
  | "name"
  | "project"
  | "unit"
  | "year"
  | "bar"
  | "budget"
  | "actual"
  | "unspent"
  | "rate"
  | "status"
  | "category"
  | "reason"
  | "source";

/** Widths in px that amounts need, by the unit they are shown in. */
const AMOUNT_PX: Readonly<Record<AmountUnit, number>> = { 元: 138, 万元: 100, 亿元: 100 };

/** The tracks of a grid for some columns, and the px they need at least. */
export function tracksOf(columns: readonly { readonly meta: ColumnMeta }[], unit: AmountUnit) {
  const widths = columns.map(({ meta: { least, share } }) => ({ least: least ?? AMOUNT_PX[unit], share }));
  return {
    tracks: widths.map(({ least, share }) => (share === 0 ? `${least}px` : `minmax(${least}px, ${share}fr)`)).join(" "),
    least: widths.reduce((sum, { least }) => sum + least, 0),
  };
}
