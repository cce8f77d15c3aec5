import type { Decimal } from "decimal.js";
import type { ScoreItem } from "../project/project.ts";

/** One score item as the form claims it, with what was lost. Points as exact decimals, null where unknown. */
export interface ItemScore {
  readonly item: ScoreItem;
  readonly weight: Decimal | null;
  /** The claimed score, or the derived one where `derived`. */
  readonly score: Decimal | null;
  /** True where the cell is empty and the score follows from the declared total. */
  readonly derived: boolean;
  /** weight − score. */
  readonly lost: Decimal | null;
}

/** The execution-rate row of the funds block. */
export interface ExecutionScore {
  readonly weight: Decimal | null;
  readonly score: Decimal | null;
  /** True where the cell is empty and the score follows from the declared total. */
  readonly derived: boolean;
  readonly lost: Decimal | null;
}

export interface GradeBand {
  readonly id: string;
  readonly title: { readonly zh: string; readonly en: string };
  /** Inclusive lower bound, in points of 100. */
  readonly from: string;
  /** Exclusive upper bound; the top band includes 100. */
  readonly to: string;
}

export interface ScoreBreakdown {
  readonly execution: ExecutionScore | null;
  readonly items: readonly ItemScore[];
  /** Sum of weights, execution included; null where one is unknown. */
  readonly fullMarks: Decimal | null;
  /** Sum of scores (derived ones included), execution included; null where one is unknown. */
  readonly total: Decimal | null;
  /** The total the form declares. */
  readonly claimedTotal: Decimal | null;
  readonly grade: GradeBand | null;
  /** The bands the grade was read from, best first. */
  readonly bands: readonly GradeBand[];
}
