import type { LineOutturn } from "../domain/outturn/lineOutturn.ts";
import type { ProjectOutturn } from "../domain/outturn/projectOutturn.ts";
import { brief } from "../messages/brief.ts";
import { overview } from "../messages/overview.ts";
import type { Pen } from "./briefData.ts";
import type { Size } from "./geometry.ts";
import { IN_FULL, lineRow, ON_ONE_PAGE, tailRow, totalRow } from "./lineRows.ts";
import type { Markup } from "./markup.ts";
import { type Heads, longTable, type Row, type RowTable, rowTable } from "./rowTable.ts";

/** Lines in the order of the page: most unspent money first, then the largest budget; unknown amounts last. */
function inPageOrder(lines: readonly LineOutturn[]): LineOutturn[] {
  const key = (fen: number | null) => fen ?? -1;
  return [...lines].sort(
    (one, other) => key(other.unspentFen) - key(one.unspentFen) || key(other.baseFen) - key(one.baseFen),
  );
}

/**
 * Every line with its bar, its figures and its reason in full. Where `room` does not hold them all, the largest stand
 * in full and the rest in one row, summed by category.
 */
export function lineTable(pen: Pen, outturn: ProjectOutturn, size: Size, room: number): RowTable {
  const lines = inPageOrder(outturn.lines);
  const rows = lines.map((line) => lineRow(pen, line, ON_ONE_PAGE, outturn.fromFunds));
  const parts = {
    heads: lineHeads(pen),
    rows,
    sum: sumRow(pen, outturn),
    tail: (from: number) => tailRow(pen, lines.slice(from)),
  };
  return rowTable(parts, size, room);
}

/** Every line in form order and without any limit, for the full report. */
export function fullLineTable(pen: Pen, outturn: ProjectOutturn, size: Size): Markup {
  const rows = outturn.lines.map((line) => lineRow(pen, line, IN_FULL, outturn.fromFunds));
  return longTable(
    { heads: lineHeads(pen), rows, sum: sumRow(pen, outturn), tail: () => totalRow(pen, outturn.totals) },
    size,
  );
}

const lineHeads = (pen: Pen): Heads => ({
  name: pen.t(overview.line),
  bar: pen.t(overview.bar),
  budget: pen.t(overview.budget),
  actual: pen.t(overview.actual),
  unspent: pen.t(overview.unspent),
  rate: pen.t(overview.rate),
  mark: pen.t(brief.code),
  reason: pen.t(overview.reason),
});

const sumRow = (pen: Pen, { lines, totals }: ProjectOutturn): Row | null =>
  lines.length > 1 ? totalRow(pen, totals) : null;
