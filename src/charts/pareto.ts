import type { CategoryId } from "../domain/deviation/taxonomy.ts";
import { type ExactAmount, exactAmount, exactRatio, showExactAmount, sumExact } from "../domain/money/exactAmount.ts";
import type { AmountUnit } from "../domain/money/fen.ts";
import { showRate } from "../domain/money/show.ts";
import { lineFigures } from "../messages/lineFigures.ts";
import { format, type Lang } from "../messages/text.ts";
import type { FigureModel } from "./chartModel.ts";
import { countWords } from "./countWords.ts";

/** Bars drawn one by one; the others are one bar together. */
const MOST_BARS = 20;

/** What one value of a dimension left unspent. */
export interface ParetoEntry {
  readonly key: string | null;
  readonly label: string;
  /** Its colour, where the dimension is the category. */
  readonly category?: CategoryId | undefined;
  readonly unspent: ExactAmount;
  readonly count: number;
}

export interface ParetoBar extends Omit<ParetoEntry, "key"> {
  /** Undefined for the bar of all the rest. */
  readonly key: string | null | undefined;
  /** Its part of the largest bar, 0 for all the rest; and the part of all that it and those before it hold. */
  readonly share: number;
  readonly running: number;
  readonly amount: string;
  readonly runningText: string;
  readonly title: string;
}

export interface ParetoModel extends FigureModel {
  readonly bars: readonly ParetoBar[];
}

/** Unspent money by one dimension, most first, and how much of all the first ones hold together. */
export function pareto(
  entries: readonly ParetoEntry[],
  options: { readonly unit: AmountUnit; readonly unitName: string; readonly dimension: string; readonly lang: Lang },
): ParetoModel {
  const { unit, unitName, dimension, lang } = options;
  const ranked = entries.filter(({ unspent }) => unspent > 0).sort((a, b) => Number(b.unspent) - Number(a.unspent));
  const all = add(ranked);
  const shown: (Omit<ParetoEntry, "key"> & { readonly key: string | null | undefined })[] = ranked.slice(0, MOST_BARS);
  const rest = ranked.slice(MOST_BARS);
  if (rest.length > 0) {
    const label = format(lineFigures.paretoRest, lang, { count: countWords(rest.length) });
    shown.push({ key: undefined, label, unspent: add(rest), count: rest.reduce((sum, { count }) => sum + count, 0) });
  }
  const largest = Number(ranked[0]?.unspent ?? 0);
  let before = 0n;
  const bars = shown.map((entry): ParetoBar => {
    before += BigInt(entry.unspent);
    const running = exactRatio(exactAmount(before), all);
    const amount = showExactAmount(entry.unspent, unit);
    return {
      ...entry,
      amount,
      share: entry.key === undefined ? 0 : Number(entry.unspent) / largest,
      running: running?.toNumber() ?? 0,
      runningText: showRate(running, 1),
      title: format(lineFigures.markAmount, lang, { name: entry.label, amount, count: countWords(entry.count) }),
    };
  });
  const top = Math.min(3, ranked.length);
  const held = exactRatio(add(ranked.slice(0, top)), all);
  return {
    name: lineFigures.paretoName[lang],
    summary:
      ranked.length === 0
        ? lineFigures.mapEmpty[lang]
        : format(lineFigures.paretoSummary, lang, { all: countWords(ranked.length), top, share: showRate(held) }),
    columns: [
      dimension,
      format(lineFigures.unspentIn, lang, { unit: unitName }),
      lineFigures.lines[lang],
      lineFigures.cumulative[lang],
    ],
    rows: bars.map(({ label, amount, count, runningText }) => [label, amount, String(count), runningText]),
    bars,
  };
}

function add(entries: readonly { readonly unspent: ExactAmount }[]): ExactAmount {
  return sumExact(entries.map(({ unspent }) => unspent));
}
