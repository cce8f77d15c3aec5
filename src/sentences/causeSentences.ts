import { Decimal } from "decimal.js";
import { lossCauses } from "../domain/scoring/lossCauses.ts";
import type { ScoreBreakdown } from "../domain/scoring/score.ts";
import { causes as words } from "../messages/causes.ts";
import type { Sentence, Value } from "./sentence.ts";

const points = (value: Decimal): Value => ({ kind: "points", points: value });

/**
 * What was lost to spending (execution rate and cost) beside what was lost to results. None where the form has rows
 * of one kind only: there is nothing to set against each other.
 */
export function causeSentences(score: ScoreBreakdown): Sentence[] {
  const sums = lossCauses(score);
  const of = (cause: (typeof sums)[number]["cause"]) => sums.find((each) => each.cause === cause);
  const [execution, cost, results] = [of("execution"), of("cost"), of("results")];
  if (results === undefined || (execution === undefined && cost === undefined)) return [];
  const spending = [execution, cost].reduce((sum, each) => (each ? sum.plus(each.lost) : sum), new Decimal(0));
  const values = { spending: points(spending), results: points(results.lost) };
  if (execution === undefined || cost === undefined) {
    return [{ text: execution === undefined ? words.costOnly : words.executionOnly, values }];
  }
  return [{ text: words.both, values: { ...values, execution: points(execution.lost), cost: points(cost.lost) } }];
}
