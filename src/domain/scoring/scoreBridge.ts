import { Decimal } from "decimal.js";
import { losses } from "./losses.ts";
import type { ScoreBreakdown } from "./score.ts";
import type { ScoreRow } from "./scoreRows.ts";

/** A step of the way from full marks to the score: a level that stands on zero, or a change between two levels. */
export interface ScoreStep {
  readonly id: "full" | "loss" | "rest" | "gain" | "unscored" | "total" | "known" | "claimed";
  /** The row of a single loss; null for levels and for steps that stand for several rows. */
  readonly row: ScoreRow | null;
  /** How many rows the step stands for. */
  readonly count: number;
  /** The level before and after; a level's `from` is zero. */
  readonly from: Decimal;
  readonly to: Decimal;
}

const ZERO = new Decimal(0);

/**
 * Full marks → losses, the largest first → score. More than `most` losses: the smallest are put together in one
 * step (`rest`). Scores above their weight make one step up; rows without a score one step of their weight, and
 * the last level is then the sum of the `known` scores. A declared total other than the sum follows as `claimed`.
 * Empty where full marks are unknown.
 */
export function scoreBridge(score: ScoreBreakdown, most = 8): ScoreStep[] {
  if (score.fullMarks === null) return [];
  const { rows, above, gained, unscored } = losses(score);
  const single = rows.length > most ? rows.slice(0, most - 1) : rows;
  const rest = rows.slice(single.length);
  const steps: ScoreStep[] = [{ id: "full", row: null, count: 0, from: ZERO, to: score.fullMarks }];
  let level = score.fullMarks;
  const change = (id: ScoreStep["id"], by: Decimal, row: ScoreRow | null, count: number) => {
    const from = level;
    level = level.plus(by);
    steps.push({ id, row, count, from, to: level });
  };
  for (const row of single) change("loss", (row.lost ?? ZERO).negated(), row, 1);
  const sum = (list: readonly ScoreRow[], points: "lost" | "weight") =>
    list.reduce((total, row) => total.plus(row[points] ?? ZERO), ZERO);
  if (rest.length > 0) change("rest", sum(rest, "lost").negated(), null, rest.length);
  if (above.length > 0) change("gain", gained, null, above.length);
  if (unscored.length > 0) change("unscored", sum(unscored, "weight").negated(), null, unscored.length);
  steps.push({ id: unscored.length > 0 ? "known" : "total", row: null, count: 0, from: ZERO, to: level });
  const { claimedTotal } = score;
  if (claimedTotal !== null && !claimedTotal.eq(level)) {
    steps.push({ id: "claimed", row: null, count: 0, from: ZERO, to: claimedTotal });
  }
  return steps;
}
