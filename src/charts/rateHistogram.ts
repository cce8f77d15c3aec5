import { formatLevel } from "../domain/money/format.ts";
import { lineFigures } from "../messages/lineFigures.ts";
import { format, type Lang } from "../messages/text.ts";
import type { FigureModel } from "./chartModel.ts";
import { countWords } from "./countWords.ts";
import type { RateRange } from "./rateSlots.ts";

export interface RateHistogramModel extends FigureModel {
  /** One entry a slot, from nothing spent to over 100 %. */
  readonly slots: readonly { readonly label: string; readonly count: number; readonly all: number }[];
  /** Lines of the fullest slot, which fills the height. */
  readonly fullest: number;
}

/**
 * Lines by rate. `count` has a bin for each slot between `edges`, of the lines that pass all filters but the brush, and
 * one more for lines without a rate; `all` has the same of all lines, to show what filters leave out.
 */
export function rateHistogram(
  edges: readonly number[],
  count: ArrayLike<number>,
  all: ArrayLike<number>,
  lang: Lang,
): RateHistogramModel {
  const slots = Array.from({ length: edges.length + 1 }, (_, slot) => ({
    label: slotLabel(edges, slot, lang),
    count: count[slot] ?? 0,
    all: all[slot] ?? 0,
  }));
  const unknown = count[edges.length + 1] ?? 0;
  const rated = slots.reduce((sum, slot) => sum + slot.count, 0);
  const words = {
    ...{ count: countWords(rated), none: countWords(slots[0]?.count ?? 0) },
    ...{ full: countWords(slots[slots.length - 2]?.count ?? 0), unknown: countWords(unknown) },
  };
  const summary =
    rated === 0
      ? lineFigures.histogramEmpty
      : unknown === 0
        ? lineFigures.histogramSummary
        : lineFigures.histogramUnknown;
  return {
    name: lineFigures.histogramName[lang],
    summary: format(summary, lang, words),
    columns: [lineFigures.rate[lang], lineFigures.lines[lang]],
    rows: [
      ...slots.map(({ label, count: lines }) => [label, String(lines)]),
      [lineFigures.binUnknown[lang], String(unknown)],
    ],
    slots,
    fullest: Math.max(1, ...slots.map((slot) => Math.max(slot.count, slot.all))),
  };
}

function slotLabel(edges: readonly number[], slot: number, lang: Lang): string {
  const [from, to] = [edges[slot - 1], edges[slot]];
  if (from === undefined) return lineFigures.binNone[lang];
  if (to === undefined) return lineFigures.binOver[lang];
  const ends = { from: percent(from), to: percent(to) };
  if (ends.from === ends.to) return lineFigures.binFull[lang];
  return format(slot === 1 ? lineFigures.binFirst : lineFigures.binStep, lang, ends);
}

/** A rate as a percentage with the digits it has, without those of the neighbouring double. */
export function percent(rate: number): string {
  return formatLevel(String(Math.round(rate * 1e8) / 1e8));
}

/** Whether a bound lies just above the rate it is shown as: as an end it takes that rate in, as a beginning it leaves it out. */
function isJustAbove(bound: number): boolean {
  return bound > Math.round(bound * 1e8) / 1e8;
}

/** A range in words; null where it limits nothing. */
export function rangeWords(range: RateRange | null, lang: Lang): string | null {
  const { from, to } = range ?? { from: null, to: null };
  if (from === null && to === null) return null;
  const params = { from: percent(from ?? 0), to: percent(to ?? 1) };
  if (to === null) return `${lineFigures.rate[lang]} ${from !== null && isJustAbove(from) ? ">" : "≥"} ${params.from}`;
  const takesEnd = isJustAbove(to);
  if (from === null) return `${lineFigures.rate[lang]} ${takesEnd ? "≤" : "<"} ${params.to}`;
  const leavesStart = isJustAbove(from);
  const words = leavesStart
    ? takesEnd
      ? lineFigures.rangeAbove
      : lineFigures.rangeBetween
    : takesEnd
      ? lineFigures.rangeIncluded
      : lineFigures.rangeBelow;
  return format(words, lang, params);
}
