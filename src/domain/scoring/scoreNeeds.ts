import { effectiveFund } from "../outturn/effectiveFunds.ts";
import type { ProjectOutturn } from "../outturn/projectOutturn.ts";
import { scoreRows } from "./scoreRows.ts";

/** One of the things a score is made of, and whether the data give it. */
export interface ScoreNeed {
  readonly id: "funds" | "indicators" | "weights" | "points" | "total";
  readonly isGiven: boolean;
}

/**
 * What a score needs, in the order in which it is made: the total of the funds for the execution rate, indicators with
 * targets and actuals, full marks, points, and a total. Empty where any points or full marks are given: then the view
 * has something to show, and what is missing there is said beside it.
 */
export function scoreNeeds({ project, score }: ProjectOutturn): ScoreNeed[] {
  const rows = scoreRows(score);
  const hasWeights = rows.some((row) => row.weight !== null);
  const hasPoints = rows.some((row) => row.score !== null);
  const hasTotal = score.claimedTotal !== null;
  if (hasWeights || hasPoints || hasTotal) return [];
  const { funds, items } = project;
  const known = (column: "executed" | "initial" | "revised" | "arrived" | "due") =>
    funds !== null && effectiveFund(funds, column).fen !== null;
  const members = items.flatMap((item) => item.members);
  return [
    { id: "funds", isGiven: funds !== null && known("executed") && known(funds.denominator) },
    { id: "indicators", isGiven: members.some(({ target, actual }) => target.text !== "" && actual.text !== "") },
    { id: "weights", isGiven: hasWeights },
    { id: "points", isGiven: hasPoints },
    { id: "total", isGiven: hasTotal },
  ];
}
