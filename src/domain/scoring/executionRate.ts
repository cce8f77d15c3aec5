import { Decimal } from "decimal.js";
import { ratio } from "../money/ratio.ts";
import { effectiveFund } from "../outturn/effectiveFunds.ts";
import type { Funds } from "../project/project.ts";

/** The execution rate by the form's own denominator, exact and not capped; null where it cannot be formed. */
export function executionRate(funds: Funds): Decimal | null {
  const executed = effectiveFund(funds, "executed").fen;
  const base = effectiveFund(funds, funds.denominator).fen;
  return executed === null || base === null ? null : ratio(executed, base);
}

/** rate × weight, at most `cap` times the weight, unrounded. (执行率*该指标分值，最高不得超过分值上限) */
export function executionRule(rate: Decimal, weight: Decimal, cap: string): Decimal {
  return Decimal.min(rate.times(weight), weight.times(cap));
}
