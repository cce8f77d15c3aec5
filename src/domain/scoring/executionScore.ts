import { Decimal } from "decimal.js";
import type { Funds } from "../project/project.ts";
import type { ExecutionScore } from "./score.ts";
import type { ScoringFrame } from "./scoringFrame.ts";

/**
 * The execution row's score as the total row of the funds claims it; null where that row has neither weight
 * nor score. Weights and scores repeated in the rows of the sources are never added. The weight is the printed
 * one, or the frame's where only a score is printed (Hubei: 得分(20分*执行率)). `derived` starts false.
 */
export function executionScore(funds: Funds | null, frame: ScoringFrame): ExecutionScore | null {
  if (funds === null) return null;
  const score = funds.total.score?.value ?? null;
  const printed = funds.total.weight?.value ?? null;
  if (printed === null && score === null) return null;
  const weight = printed ?? (frame.executionWeight === null ? null : new Decimal(frame.executionWeight));
  return {
    weight,
    score,
    derived: false,
    lost: weight !== null && score !== null ? weight.minus(score) : null,
  };
}
