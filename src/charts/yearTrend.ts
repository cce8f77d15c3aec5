import { type ExactAmount, exactRatio, showExactAmount } from "../domain/money/exactAmount.ts";
import type { AmountUnit } from "../domain/money/fen.ts";
import { showRate } from "../domain/money/show.ts";
import { lineFigures } from "../messages/lineFigures.ts";
import { format, type Lang } from "../messages/text.ts";
import type { FigureModel } from "./chartModel.ts";

/** The sums of one year; null is the unknown. */
export interface YearEntry {
  readonly year: string | null;
  readonly count: number;
  readonly budget: ExactAmount | null;
  readonly actual: ExactAmount | null;
  readonly unspent: ExactAmount | null;
}

export interface YearBar {
  readonly year: string | null;
  readonly label: string;
  /** Parts of the largest budget or actual of any year. */
  readonly budget: number;
  readonly actual: number;
  readonly unspent: string;
  readonly rate: string;
  readonly title: string;
}

export interface YearTrendModel extends FigureModel {
  readonly bars: readonly YearBar[];
}

/** Budget and actual of every year on one scale. Lines without a year stand last; years without lines are left out. */
export function yearTrend(
  entries: readonly YearEntry[],
  options: { readonly unit: AmountUnit; readonly unitName: string; readonly lang: Lang },
): YearTrendModel {
  const { unit, unitName, lang } = options;
  const filled = entries
    .filter(({ count }) => count > 0)
    .sort((a, b) => Number(a.year === null) - Number(b.year === null) || (String(a.year) < String(b.year) ? -1 : 1));
  const largest = Math.max(1, ...filled.flatMap(({ budget, actual }) => [Number(budget ?? 0), Number(actual ?? 0)]));
  const show = (amount: ExactAmount | null) => showExactAmount(amount, unit);
  const bars = filled.map((entry): YearBar => {
    const { year, budget, actual, unspent } = entry;
    const label = year ?? lineFigures.noYear[lang];
    const rate = showRate(exactRatio(actual, budget), 1);
    return {
      ...{ year, label, rate, unspent: show(unspent) },
      budget: Math.max(0, Number(budget ?? 0)) / largest,
      actual: Math.max(0, Number(actual ?? 0)) / largest,
      title: format(lineFigures.yearMark, lang, {
        ...{ year: label, budget: show(budget), actual: show(actual), unspent: show(unspent), rate },
      }),
    };
  });
  return {
    name: lineFigures.yearsName[lang],
    summary: summarise(filled, show, lang),
    columns: [
      lineFigures.year[lang],
      lineFigures.lines[lang],
      format(lineFigures.budgetIn, lang, { unit: unitName }),
      format(lineFigures.actualIn, lang, { unit: unitName }),
      format(lineFigures.unspentIn, lang, { unit: unitName }),
      lineFigures.rate[lang],
    ],
    rows: filled.map(({ count, budget, actual, unspent }, at) => {
      const { label = "", rate = "" } = bars[at] ?? {};
      return [label, String(count), show(budget), show(actual), show(unspent), rate];
    }),
    bars,
  };
}

function summarise(filled: readonly YearEntry[], show: (amount: ExactAmount | null) => string, lang: Lang): string {
  const years = filled.filter(({ year }) => year !== null);
  const [first] = years;
  const last = years[years.length - 1];
  if (first === undefined || last === undefined) return lineFigures.yearsEmpty[lang];
  if (first === last) {
    return format(lineFigures.yearsOne, lang, {
      ...{ year: first.year ?? "", budget: show(first.budget), actual: show(first.actual) },
      unspent: show(first.unspent),
    });
  }
  const most = years.reduce((best, one) => (Number(one.unspent ?? 0) > Number(best.unspent ?? 0) ? one : best));
  return format(lineFigures.yearsSummary, lang, {
    ...{ first: first.year ?? "", last: last.year ?? "", year: most.year ?? "", amount: show(most.unspent) },
    rate: showRate(exactRatio(most.actual, most.budget)),
  });
}
