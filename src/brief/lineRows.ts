import { type CategoryId, category } from "../domain/deviation/taxonomy.ts";
import type { Fen } from "../domain/money/fen.ts";
import { byCategory } from "../domain/outturn/byCategory.ts";
import type { LineOutturn } from "../domain/outturn/lineOutturn.ts";
import type { LineTotals } from "../domain/outturn/projectOutturn.ts";
import { totals } from "../domain/outturn/totals.ts";
import { brief } from "../messages/brief.ts";
import { overview } from "../messages/overview.ts";
import { shell } from "../messages/shell.ts";
import { shorten } from "../messages/shorten.ts";
import { words } from "../messages/words.ts";
import type { Pen } from "./briefData.ts";
import { categoryCode } from "./codes.ts";
import type { Row } from "./rowTable.ts";

/** What a page has room for; the full report has no such limits. */
export interface RowLimits {
  readonly name: number;
  readonly reason: number;
}

/** No stated reason of the forms seen is half as long. */
export const ON_ONE_PAGE: RowLimits = { name: 60, reason: 300 };
export const IN_FULL: RowLimits = { name: Number.POSITIVE_INFINITY, reason: Number.POSITIVE_INFINITY };

/** A line's row: the stated reason in full, and in words where one is due and missing. */
export function lineRow(pen: Pen, line: LineOutturn, limits: RowLimits, fromFunds = false): Row {
  const id = line.deviation?.primary ?? null;
  const own = line.line.name.text || pen.t(shell.unnamed);
  return {
    name: shorten(fromFunds ? pen.t(brief.fundsLine) : own, limits.name),
    budget: pen.money(line.baseFen),
    actual: pen.money(line.actualFen),
    unspent: unspentText(pen, line),
    rate: line.state === "no-budget" ? pen.t(overview.noBudget) : pen.rate(line.rate),
    mark: id === null ? "" : codeName(pen, id),
    reason: reasonText(pen, line, limits.reason),
    bar: { baseFen: line.baseFen, actualFen: line.actualFen, low: line.low, category: id },
  };
}

/** A category by its letter and its name. */
export const codeName = (pen: Pen, id: CategoryId) =>
  pen.t(brief.codeName, { code: categoryCode(id), name: pen.t(category(id).title) });

function unspentText(pen: Pen, { unspentFen, overspentFen }: LineOutturn): string {
  return (overspentFen ?? 0) > 0
    ? pen.t(overview.overspent, { amount: pen.money(overspentFen) })
    : pen.money(unspentFen);
}

function reasonText(pen: Pen, { line, deviation }: LineOutturn, limit: number): string {
  const { text } = line.reason;
  const stated = [...text].length > limit ? [...text].slice(0, limit).join("") + pen.t(brief.cut) : text;
  const parts = [stated];
  if (deviation !== null) {
    if (text === "") parts.push(pen.t(overview.noReason));
    else if (!deviation.reasonStated) parts.push(pen.t(overview.reasonNoCause));
    if (deviation.basis === "status") parts.push(pen.t(overview.byStatus));
    if (deviation.secondary !== null) {
      parts.push(pen.t(overview.and, { category: pen.t(category(deviation.secondary).title) }));
    }
  }
  return parts.filter((part) => part !== "").join(pen.t(words.remark));
}

/** The lines that had no room, put together: their sums, and their unspent money by category. */
export function tailRow(pen: Pen, lines: readonly LineOutturn[]): Row {
  const sums = totals(lines);
  const entries = byCategory(lines).map((sum) =>
    pen.t(brief.tailEntry, { name: codeName(pen, sum.category), amount: pen.money(sum.unspentFen), count: sum.count }),
  );
  const reason = [
    entries.length === 0
      ? sums.count > sums.unknown
        ? pen.t(brief.tailNone)
        : ""
      : pen.t(brief.tailUnspent, { amount: pen.money(sums.unspentFen), list: entries.join(pen.t(words.comma)) }),
    sums.unknown > 0 ? pen.t(brief.tailUnknown, { count: sums.unknown }) : "",
  ];
  return {
    ...totalRow(pen, sums),
    name: pen.t(brief.tail, { count: lines.length }),
    reason: reason.filter((part) => part !== "").join(pen.lang === "en" ? " " : ""),
  };
}

/** Sums as the screen shows them; lines with unknown amounts are left out and counted, and of none but such there is no sum. */
export function totalRow(pen: Pen, sums: LineTotals): Row {
  const known = (fen: Fen) => (sums.count > sums.unknown ? fen : null);
  return {
    name: pen.t(overview.total),
    budget: pen.money(known(sums.budgetFen)),
    actual: pen.money(known(sums.actualFen)),
    unspent: pen.money(known(sums.unspentFen)),
    rate: pen.rate(sums.rate),
    mark: "",
    reason: sums.unknown > 0 ? pen.t(brief.tailUnknown, { count: sums.unknown }) : "",
    bar: null,
  };
}
