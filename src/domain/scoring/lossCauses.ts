import { Decimal } from "decimal.js";
import { isExecutionItem } from "./ruleScore.ts";
import type { ScoreBreakdown } from "./score.ts";
import { type ScoreRow, scoreRows, sumPoints } from "./scoreRows.ts";

/** What a row of points measures: the execution rate, the cost, or what was reached with the money. */
export type LossCause = "execution" | "cost" | "results";

const COST = /成本|\bcosts?\b/i;

/**
 * The cause a row's lost points are put down to. The execution rate, also where a form lists it among the
 * indicators, and cost indicators measure spending; every other indicator measures results. A group counts as cost
 * where the headings of all its members say so.
 */
export function causeOf({ item }: ScoreRow): LossCause {
  if (item === null || isExecutionItem(item)) return "execution";
  const isCost = item.members.every(({ level1, level2 }) => COST.test(level1.text) || COST.test(level2.text));
  return item.members.length > 0 && isCost ? "cost" : "results";
}

/** The points lost to one cause; exact. */
export interface CauseSum {
  readonly cause: LossCause;
  readonly rows: readonly ScoreRow[];
  /** What rows below full marks lost together; rows above them or without points are left out. */
  readonly lost: Decimal;
  /** Full marks of the cause's rows; null where one is unknown. */
  readonly weight: Decimal | null;
}

/** The causes a form has rows for, spending first. Their losses add up to those of all rows. */
export function lossCauses(score: ScoreBreakdown): CauseSum[] {
  const rows = scoreRows(score);
  const causes: readonly LossCause[] = ["execution", "cost", "results"];
  return causes.flatMap((cause) => {
    const own = rows.filter((row) => causeOf(row) === cause);
    const lost = own.reduce((sum, row) => (row.lost?.gt(0) ? sum.plus(row.lost) : sum), new Decimal(0));
    return own.length === 0 ? [] : [{ cause, rows: own, lost, weight: sumPoints(own).weight }];
  });
}
