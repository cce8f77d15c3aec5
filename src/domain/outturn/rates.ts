import type { Decimal } from "decimal.js";
import { type Fen, fen } from "../money/fen.ts";
import { ratio } from "../money/ratio.ts";
import type { Funds } from "../project/project.ts";
import { effectiveFund } from "./effectiveFunds.ts";
import { fates } from "./fates.ts";
import type { CategorySum, LineTotals, NamedRate } from "./projectOutturn.ts";

/**
 * Every execution rate the figures allow, each with its own numerator and denominator, the form's own first.
 * A rate is left out where a figure is missing or its denominator is not above zero, and where it would
 * repeat another one: the form's denominator under a second name, or lines that were made from the funds.
 */
export function rates(funds: Funds | null, totals: LineTotals, fromFunds: boolean): NamedRate[] {
  const out: NamedRate[] = [];
  const add = (id: NamedRate["id"], numerator: Fen | null, denominator: Fen | null, scored = false) => {
    if (numerator === null || denominator === null || denominator <= 0) return;
    const rate = ratio(numerator, denominator);
    if (rate !== null) out.push({ id, numeratorFen: numerator, denominatorFen: denominator, rate, scored });
  };
  const amount = (column: Parameters<typeof effectiveFund>[1]) =>
    funds === null ? null : effectiveFund(funds, column).fen;

  const executed = amount("executed");
  if (funds !== null) {
    add("declared", executed, amount(funds.denominator), funds.total.weight?.value?.greaterThan(0) ?? false);
    if (funds.denominator !== "initial") add("executed-of-initial", executed, amount("initial"));
    if (funds.denominator !== "revised") add("executed-of-revised", executed, amount("revised"));
  }
  if (!fromFunds && totals.count > totals.unknown) {
    add("lines", totals.actualFen, totals.budgetFen);
    if (amount("revised") !== totals.budgetFen) add("lines-of-revised", totals.actualFen, amount("revised"));
  }
  return out;
}

/** The rate "if what is expected later had been paid": shown beside the official one, never instead of it. */
export interface AdjustedRate {
  readonly actualFen: Fen;
  /** Unspent money of the categories whose fate is `later`. */
  readonly laterFen: Fen;
  readonly budgetFen: Fen;
  /** (actual + later) / budget. */
  readonly rate: Decimal;
}

/** Null where the lines' budget is not above zero. */
export function adjustedRate(totals: LineTotals, sums: readonly CategorySum[]): AdjustedRate | null {
  const laterFen = fates(sums).later;
  const { actualFen, budgetFen } = totals;
  const rate = budgetFen > 0 ? ratio(fen(actualFen + laterFen), budgetFen) : null;
  return rate === null ? null : { actualFen, laterFen, budgetFen, rate };
}
