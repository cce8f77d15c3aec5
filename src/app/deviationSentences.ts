import { Decimal } from "decimal.js";
import type { Fen } from "../domain/money/fen.ts";
import { ratio } from "../domain/money/ratio.ts";
import type { LineOutturn } from "../domain/outturn/lineOutturn.ts";
import type { ProjectOutturn } from "../domain/outturn/projectOutturn.ts";
import type { Thresholds } from "../domain/outturn/thresholds.ts";
import { totals } from "../domain/outturn/totals.ts";
import { deviations } from "../messages/deviations.ts";
import type { Sentence, Value } from "../sentences/sentence.ts";
import { sortLines } from "./lineFilter.ts";

const money = (fen: Fen): Value => ({ kind: "money", fen });
const count = (n: number): Value => ({ kind: "count", count: n });
const share = (part: Fen, whole: Fen): Value => ({ kind: "rate", rate: ratio(part, whole) ?? new Decimal(0) });
const names = (lines: readonly LineOutturn[]): Value => ({
  kind: "names",
  names: lines.map(({ line }) => line.name.text),
});

/** More names than this do not help a reader; their number does. */
const NAMED = 4;

/**
 * The finding of the analysis: which lines hold the unspent money, under which category, and how much of it
 * stands where execution is low. True of any project: nothing unspent, over-spent, no lines, unknown amounts.
 */
export function deviationSentences(outturn: ProjectOutturn, thresholds: Thresholds): Sentence[] {
  const { totals: sums, lines } = outturn;
  if (sums.count === sums.unknown) return [{ text: deviations.noneReadable, values: {} }];
  const unspent = sortLines(
    lines.filter((line) => (line.unspentFen ?? 0) > 0),
    "unspent",
  );
  const out: Sentence[] =
    unspent.length === 0
      ? [{ text: deviations.nothingUnspent, values: {} }]
      : [...whichLines(outturn, unspent), ...whichReason(outturn), ...whichRates(unspent, thresholds)];
  const over = lines.filter((line) => (line.overspentFen ?? 0) > 0);
  if (over.length > 0) {
    out.push({ text: deviations.over, values: { count: count(over.length), amount: money(sums.overspentFen) } });
  }
  if (sums.unknown > 0) out.push({ text: deviations.unreadable, values: { count: count(sums.unknown) } });
  return out;
}

/** The fewest lines, largest first, that together hold at least half of the unspent money. */
function largestHalf(unspent: readonly LineOutturn[], whole: Fen): LineOutturn[] {
  let held = 0;
  const end = unspent.findIndex((line) => {
    held += line.unspentFen ?? 0;
    return held * 2 >= whole;
  });
  return unspent.slice(0, end + 1);
}

function whichLines({ totals: sums, fromFunds }: ProjectOutturn, unspent: readonly LineOutturn[]): Sentence[] {
  const whole = { amount: money(sums.unspentFen), unit: { kind: "unit" } as const };
  if (fromFunds) return [{ text: deviations.fundsOnly, values: whole }];
  if (unspent.length === 1) return [{ text: deviations.oneLine, values: { ...whole, names: names(unspent) } }];
  const top = largestHalf(unspent, sums.unspentFen);
  const part = { top: count(top.length), share: share(totals(top).unspentFen, sums.unspentFen) };
  const spread = { text: deviations.spread, values: { ...whole, count: count(unspent.length) } };
  if (top.length > NAMED) return [spread, { text: deviations.topCounted, values: part }];
  return [spread, { text: deviations.topNamed, values: { ...part, names: names(top) } }];
}

function whichReason({ byCategory, totals: sums }: ProjectOutturn): Sentence[] {
  const most = Math.max(...byCategory.map(({ unspentFen }) => unspentFen)) as Fen;
  const top = byCategory.filter(({ unspentFen }) => unspentFen === most);
  const categories: Value = { kind: "categories", ids: top.map(({ category }) => category) };
  if (byCategory.length === 1) return [{ text: deviations.onlyReason, values: { categories } }];
  const values = { categories, amount: money(most), share: share(most, sums.unspentFen) };
  if (top.length > 1) return [{ text: deviations.topReasonTied, values }];
  return [{ text: deviations.topReason, values: { ...values, count: count(top[0]?.count ?? 0) } }];
}

function whichRates(unspent: readonly LineOutturn[], thresholds: Thresholds): Sentence[] {
  const low = unspent.filter((line) => line.low === "red");
  if (low.length === 0) return [];
  const limit: Value = { kind: "level", rate: new Decimal(thresholds.red) };
  if (low.length === unspent.length) return [{ text: deviations.lowAll, values: { limit, count: count(low.length) } }];
  const sum = totals(low).unspentFen;
  const whole = totals(unspent).unspentFen;
  return [
    {
      text: deviations.low,
      values: { limit, count: count(low.length), share: share(sum, whole), amount: money(sum) },
    },
  ];
}
