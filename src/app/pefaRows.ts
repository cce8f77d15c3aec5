import { Decimal } from "decimal.js";
import type { Fen } from "../domain/money/fen.ts";
import type { LineOutturn } from "../domain/outturn/lineOutturn.ts";
import { type PefaOutturn, pefaOutturn } from "../domain/outturn/pefaOutturn.ts";
import type { ProjectOutturn } from "../domain/outturn/projectOutturn.ts";

/** The projects of one year, whose original budgets and actuals may be set against each other. */
export interface PefaYear {
  readonly year: number | null;
  readonly found: PefaOutturn;
}

/**
 * Both indicators year by year, the earliest first as wherever years follow one another, projects without a year last: PEFA reckons each year by itself.
 * Years of which no line has an original budget are left out.
 */
export function pefaYears(outturns: readonly ProjectOutturn[]): PefaYear[] {
  const years = [...new Set(outturns.map(({ project }) => project.year))];
  years.sort((a, b) => (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY));
  return years
    .map((year) => {
      const own = outturns.filter(({ project }) => project.year === year);
      return { year, found: pefaOutturn(own.flatMap(({ lines }) => lines)) };
    })
    .filter(({ found }) => found.aggregate !== null);
}

/** A head as it is shown: what is exact in fractions of a fen is rounded half up to the fen, once. */
export interface PefaRow {
  readonly outturn: LineOutturn;
  readonly budgetFen: Fen;
  readonly adjustedFen: Fen | null;
  readonly actualFen: Fen;
  readonly deviationFen: Fen | null;
}

/** Null beyond exact range. */
function toFen(amount: Decimal): Fen | null {
  const rounded = amount.toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber();
  return Number.isSafeInteger(rounded) ? (rounded as Fen) : null;
}

/** The heads that deviate most, the largest first, equal ones in the order of the lines; at most `most`. */
export function pefaRows({ heads }: PefaOutturn, most: number): PefaRow[] {
  return [...heads]
    .sort((a, b) => b.deviation.comparedTo(a.deviation))
    .slice(0, most)
    .map(({ outturn, budgetFen, adjusted, actualFen, deviation }) => ({
      outturn,
      budgetFen,
      adjustedFen: toFen(adjusted),
      actualFen,
      deviationFen: toFen(deviation),
    }));
}

/** The sum of all deviations, rounded half up to the fen once. */
export function pefaDeviations({ heads }: PefaOutturn): Fen | null {
  return toFen(heads.reduce((sum, { deviation }) => sum.plus(deviation), new Decimal(0)));
}
