import { Decimal } from "decimal.js";
import { type LossCause, lossCauses } from "./lossCauses.ts";
import { losses } from "./losses.ts";
import type { ScoreBreakdown } from "./score.ts";
import type { ScoreRow } from "./scoreRows.ts";

/** A step of the way from full marks to the score: a level that stands on zero, or a change between two levels. */
export interface ScoreStep {
  readonly id: "full" | "loss" | "rest" | LossCause | "gain" | "unscored" | "total" | "known" | "claimed";
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
  const { rows } = losses(score);
  const single = rows.length > most ? rows.slice(0, most - 1) : rows;
  const rest = rows.slice(single.length);
  return bridge(score, [
    ...single.map((row): Change => ({ id: "loss", by: negated(row.lost), row, count: 1 })),
    ...(rest.length > 0
      ? [{ id: "rest", by: negated(sum(rest, "lost")), row: null, count: rest.length } as const]
      : []),
  ]);
}

/**
 * The same way by cause: what was lost to the execution rate, to cost and to results, in this order; a cause that
 * the form has rows for stands there also where it lost nothing.
 */
export function causeBridge(score: ScoreBreakdown): ScoreStep[] {
  const causes = lossCauses(score).map(
    ({ cause, lost, rows }): Change => ({ id: cause, by: negated(lost), row: null, count: rows.length }),
  );
  return bridge(score, causes);
}

interface Change extends Pick<ScoreStep, "id" | "row" | "count"> {
  readonly by: Decimal;
}

const negated = (points: Decimal | null): Decimal => (points === null || points.isZero() ? ZERO : points.negated());

const sum = (list: readonly ScoreRow[], points: "lost" | "weight"): Decimal =>
  list.reduce((total, row) => total.plus(row[points] ?? ZERO), ZERO);

function bridge(score: ScoreBreakdown, losing: readonly Change[]): ScoreStep[] {
  if (score.fullMarks === null) return [];
  const { above, gained, unscored } = losses(score);
  const steps: ScoreStep[] = [{ id: "full", row: null, count: 0, from: ZERO, to: score.fullMarks }];
  let level = score.fullMarks;
  const change = ({ id, by, row, count }: Change) => {
    const from = level;
    level = level.plus(by);
    steps.push({ id, row, count, from, to: level });
  };
  losing.forEach(change);
  if (above.length > 0) change({ id: "gain", by: gained, row: null, count: above.length });
  if (unscored.length > 0) {
    change({ id: "unscored", by: negated(sum(unscored, "weight")), row: null, count: unscored.length });
  }
  steps.push({ id: unscored.length > 0 ? "known" : "total", row: null, count: 0, from: ZERO, to: level });
  const { claimedTotal } = score;
  if (claimedTotal !== null && !claimedTotal.eq(level)) {
    steps.push({ id: "claimed", row: null, count: 0, from: ZERO, to: claimedTotal });
  }
  return steps;
}
