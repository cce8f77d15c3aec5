import { Decimal } from "decimal.js";
import { ratio } from "../money/ratio.ts";
import { effectiveFund } from "../outturn/effectiveFunds.ts";
import type { Funds } from "../project/project.ts";
import type { ScoringProfile } from "./profiles.ts";
import type { ExecutionScore } from "./score.ts";

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

/**
 * The execution row's score as the total row of the funds claims it; null where that row has neither weight
 * nor score. Weights and scores repeated in the rows of the sources are never added. The weight is the printed
 * one, or the profile's where only a score is printed (Hubei: 得分(20分*执行率)). `derived` starts false.
 */
export function executionScore(funds: Funds | null, profile: ScoringProfile): ExecutionScore | null {
  if (funds === null) return null;
  const score = funds.total.score?.value ?? null;
  const printed = funds.total.weight?.value ?? null;
  if (printed === null && score === null) return null;
  const weight = printed ?? (profile.executionWeight === null ? null : new Decimal(profile.executionWeight));
  const rate = executionRate(funds);
  return {
    weight,
    score,
    derived: false,
    lost: weight !== null && score !== null ? weight.minus(score) : null,
    ruleScore: rate !== null && weight !== null ? executionRule(rate, weight, profile.cap) : null,
  };
}
