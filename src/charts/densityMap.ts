import type { CategoryId } from "../domain/deviation/taxonomy.ts";
import { type ExactAmount, exactRatio, showExactAmount } from "../domain/money/exactAmount.ts";
import { type AmountUnit, FEN_PER_UNIT, type Fen, fen } from "../domain/money/fen.ts";
import { showRate } from "../domain/money/show.ts";
import type { Thresholds } from "../domain/outturn/thresholds.ts";
import { lineFigures } from "../messages/lineFigures.ts";
import { format, type Lang } from "../messages/text.ts";
import type { FigureModel } from "./chartModel.ts";
import { countWords } from "./countWords.ts";
import { percent } from "./rateHistogram.ts";
import { amountWords } from "./squareRootScale.ts";

/** Lines of one class of budgets and one of rates. Classes are counted from 0. */
export interface DensityCell {
  readonly amountClass: number;
  readonly rateClass: number;
  readonly count: number;
  readonly unspent: ExactAmount | null;
}

/** One of the lines with most unspent money. */
export interface DensityLine {
  readonly name: string;
  readonly budgetFen: Fen;
  readonly actualFen: Fen;
  readonly unspentFen: Fen;
  readonly category: CategoryId | null;
}

/** Classes of the axes: budgets begin at `amountEdges` (fen); `steps` classes of rates up to 100 %, then exactly that, then above. */
export interface DensityAxes {
  readonly amountEdges: readonly number[];
  readonly steps: number;
}

export interface DensitySquare extends DensityCell {
  /** Side as part of a class's width: its area is its part of the fullest square. */
  readonly side: number;
  readonly title: string;
}

/** A dot, in classes from the left and from the bottom. */
export interface DensityDot {
  readonly at: number;
  readonly x: number;
  readonly y: number;
  readonly category: CategoryId | null;
  readonly title: string;
}

export interface DensityModel extends FigureModel {
  readonly squares: readonly DensitySquare[];
  readonly dots: readonly DensityDot[];
  readonly xTicks: readonly { readonly x: number; readonly text: string }[];
  readonly yTicks: readonly { readonly y: number; readonly text: string }[];
  /** The low limits, in classes from the bottom. */
  readonly limits: readonly number[];
  readonly columnCount: number;
  readonly rowCount: number;
}

/**
 * Budget against rate for any number of lines: squares of classes by their lines, and the largest unspent lines as dots
 * at their place. Budgets are on a scale of about threefold steps. Lines without a rate are left out.
 */
export function densityMap(
  cells: readonly DensityCell[],
  lines: readonly DensityLine[],
  axes: DensityAxes,
  options: {
    readonly unit: AmountUnit;
    readonly unitName: string;
    readonly thresholds: Thresholds;
    readonly lang: Lang;
  },
): DensityModel {
  const { unit, unitName, thresholds, lang } = options;
  const { amountEdges, steps } = axes;
  const filled = cells.filter(({ count }) => count > 0);
  const fullest = Math.max(1, ...filled.map(({ count }) => count));
  const money = (edge: number) => showExactAmount(fen(edge), unit);
  const budgetWords = (at: number) => {
    const [from, to] = [amountEdges[at - 1], amountEdges[at]];
    if (from === undefined) return format(lineFigures.densityBelow, lang, { to: money(to ?? 0) });
    if (to === undefined) return format(lineFigures.densityAbove, lang, { from: money(from) });
    return format(lineFigures.densityClass, lang, { from: money(from), to: money(to) });
  };
  const rateWords = (at: number) => {
    if (at > steps) return lineFigures.binOver[lang];
    if (at === steps) return lineFigures.binFull[lang];
    return format(lineFigures.binStep, lang, { from: percent(at / steps), to: percent((at + 1) / steps) });
  };
  const squares = filled.map((cell): DensitySquare => {
    const name = format(lineFigures.densityCell, lang, {
      budget: budgetWords(cell.amountClass),
      rate: rateWords(cell.rateClass),
    });
    const amount = showExactAmount(cell.unspent, unit);
    return {
      ...cell,
      side: Math.sqrt(cell.count / fullest),
      title: format(lineFigures.markAmount, lang, { name, amount, count: countWords(cell.count) }),
    };
  });
  const count = filled.reduce((sum, cell) => sum + cell.count, 0);
  // A limit that is no edge of a class would cut through one; then the classes wholly below it count.
  const amber = Number(thresholds.amber) * steps;
  const below = filled.reduce((sum, cell) => sum + (cell.rateClass + 1 <= amber + 1e-9 ? cell.count : 0), 0);
  return {
    name: lineFigures.densityName[lang],
    summary:
      count === 0
        ? lineFigures.densityEmpty[lang]
        : format(lineFigures.densitySummary, lang, {
            ...{
              count: countWords(count),
              below: countWords(below),
              limit: percent(Number(thresholds.amber)),
              points: lines.length,
            },
          }),
    columns: [
      format(lineFigures.budgetIn, lang, { unit: unitName }),
      lineFigures.rate[lang],
      lineFigures.lines[lang],
      format(lineFigures.unspentIn, lang, { unit: unitName }),
    ],
    rows: squares.map((cell) => [
      budgetWords(cell.amountClass),
      rateWords(cell.rateClass),
      String(cell.count),
      showExactAmount(cell.unspent, unit),
    ]),
    squares,
    dots: lines.flatMap((line, at) => {
      const rate = exactRatio(line.actualFen, line.budgetFen);
      if (rate === null) return [];
      const title = format(lineFigures.densityPoint, lang, {
        name: line.name,
        budget: showExactAmount(line.budgetFen, unit),
        rate: showRate(rate),
        unspent: showExactAmount(line.unspentFen, unit),
      });
      const y = rate.greaterThan(1) ? steps + 1.5 : rate.equals(1) ? steps + 0.5 : rate.toNumber() * steps;
      return [{ at, x: placeOfBudget(amountEdges, line.budgetFen), y, category: line.category, title }];
    }),
    xTicks: amountEdges.map((edge, index) => ({ x: index + 1, text: amountWords(edge / FEN_PER_UNIT[unit], unit) })),
    yTicks: [0, 0.25, 0.5, 0.75, 1].map((rate) => ({ y: rate * steps, text: percent(rate) })),
    limits: [thresholds.red, thresholds.amber].map((limit) => Number(limit) * steps),
    columnCount: amountEdges.length + 1,
    rowCount: steps + 2,
  };
}

/** The place of a budget on the scale of classes: within its class by its logarithm. */
function placeOfBudget(edges: readonly number[], budget: number): number {
  const above = edges.findIndex((edge) => edge > budget);
  const at = above < 0 ? edges.length : above;
  const low = edges[at - 1] ?? (edges[0] as number) / 3;
  const high = edges[at] ?? (edges[edges.length - 1] as number) * 10;
  const part = budget <= low ? 0 : Math.log(budget / low) / Math.log(high / low);
  return at + Math.max(0.02, Math.min(0.98, part));
}
