import { type ExactAmount, exactAmount } from "../domain/money/exactAmount.ts";
import { sumOf } from "../engine/parts.ts";
import type { GroupsAnswer } from "../engine/wants.ts";
import type { MeasureColumn } from "./lineSchema.ts";

/**
 * The exact sum of a measure over a group, whatever its size. Null where the group has lines and none of them says
 * the amount: a sum of nothing known is not zero. A group without lines sums to 0.
 */
export function readSum(answer: GroupsAnswer, measure: MeasureColumn, group: number): ExactAmount | null {
  const sums = answer.sums[measure];
  if (sums === undefined) throw new RangeError(`no sums of ${measure}`);
  const isUnknown = sums.known !== null && sums.known[group] === 0 && (answer.count[group] ?? 0) > 0;
  return isUnknown ? null : exactAmount(sumOf(sums, group));
}

/** In how many lines of a group a measure is unknown, so that its sum leaves them out. */
export function countUnknown(answer: GroupsAnswer, measure: MeasureColumn, group: number): number {
  const known = answer.sums[measure]?.known ?? null;
  return known === null ? 0 : (answer.count[group] ?? 0) - (known[group] ?? 0);
}
