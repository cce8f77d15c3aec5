import type { Decimal } from "decimal.js";
import { type ExactAmount, exactRatio } from "../../domain/money/exactAmount.ts";
import { approximateSum } from "../../engine/parts.ts";
import type { GroupsAnswer } from "../../engine/wants.ts";
import type { MeasureColumn } from "../../lines/lineSchema.ts";
import { countUnknown, readSum } from "../../lines/readSums.ts";

/**
 * Sums over lines. A line with an unknown amount is counted in `unknown` and left out of every sum, so that budget =
 * actual + unspent − overspent; null where no line has both amounts.
 */
export interface LineSums {
  readonly count: number;
  readonly unknown: number;
  readonly budget: ExactAmount | null;
  readonly actual: ExactAmount | null;
  readonly unspent: ExactAmount | null;
  readonly over: ExactAmount | null;
  /** Σ actual / Σ budget; null where the budget is not above zero. */
  readonly rate: Decimal | null;
}

/** The sums of the groups of an answer. */
export class GroupSums {
  private readonly answer: GroupsAnswer;
  /** The same groups over the lines of which both amounts are known. */
  private readonly known: GroupsAnswer;

  constructor(answer: GroupsAnswer, known: GroupsAnswer = answer) {
    this.answer = answer;
    this.known = known;
  }

  get size(): number {
    return this.answer.count.length;
  }

  count(group: number): number {
    return this.answer.count[group] ?? 0;
  }

  /** The groups that have lines. */
  filled(): number[] {
    return [...this.answer.count.keys()].filter((group) => this.count(group) > 0);
  }

  /** A sum as a double, for orders and lengths of bars. */
  approximate(measure: MeasureColumn, group: number): number {
    const sums = this.known.sums[measure];
    return sums === undefined ? 0 : approximateSum(sums, group);
  }

  /** Whether lines are there and none has both amounts. */
  isUnknown(group: number): boolean {
    return this.count(group) > 0 && countUnknown(this.answer, "unspent", group) === this.count(group);
  }

  /** Null where it is unknown. */
  unspent(group: number): ExactAmount | null {
    return readSum(this.answer, "unspent", group);
  }

  read(group: number): LineSums {
    const isUnknown = this.isUnknown(group);
    const sum = (measure: MeasureColumn) => (isUnknown ? null : readSum(this.known, measure, group));
    const [budget, actual] = [sum("budget"), sum("actual")];
    return {
      count: this.count(group),
      unknown: countUnknown(this.answer, "unspent", group),
      budget,
      actual,
      unspent: sum("unspent"),
      over: sum("over"),
      rate: exactRatio(actual, budget),
    };
  }
}

/** Whether some lines have one amount and not the other, so that sums of one would count what the other leaves out. */
export function hasHalfKnown(totals: GroupsAnswer): boolean {
  const unknown = countUnknown(totals, "unspent", 0);
  return unknown !== countUnknown(totals, "budget", 0) || unknown !== countUnknown(totals, "actual", 0);
}
