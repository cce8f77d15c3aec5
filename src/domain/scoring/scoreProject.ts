import { Decimal } from "decimal.js";
import type { Project, ScoreItem } from "../project/project.ts";
import { executionScore } from "./executionScore.ts";
import { gradeOf } from "./grade.ts";
import type { ExecutionScore, GradeBand, ItemScore, ScoreBreakdown } from "./score.ts";
import type { ScoringFrame } from "./scoringFrame.ts";

/** Anything that carries points: an item or the execution row. */
interface Scored {
  readonly weight: Decimal | null;
  readonly score: Decimal | null;
}

/** A row of the template that was left empty: no weight, no score, no name. It takes no part in the score. */
const isEmptyRow = (item: ScoreItem): boolean =>
  (item.weight?.value ?? null) === null &&
  (item.score?.value ?? null) === null &&
  item.members.every((member) => member.name.text === "");

/** The exact sum; null where a value is unknown or there is none. */
export function sumKnown(values: readonly (Decimal | null)[]): Decimal | null {
  if (values.length === 0) return null;
  return values.reduce<Decimal | null>(
    (sum, value) => (sum === null || value === null ? null : sum.plus(value)),
    new Decimal(0),
  );
}

/**
 * The score the single missing cell must hold for the declared total to be right: total − all others. Null
 * where the total is not declared, not exactly one score is missing, or the result is outside 0…weight.
 */
function derivedScore(rows: readonly Scored[], claimedTotal: Decimal | null): { row: Scored; score: Decimal } | null {
  const missing = rows.filter((row) => row.score === null);
  const [row] = missing;
  if (claimedTotal === null || row === undefined || missing.length > 1 || row.weight === null) return null;
  const others = sumKnown(rows.filter((other) => other !== row).map((other) => other.score));
  if (others === null) return null;
  const score = claimedTotal.minus(others);
  return score.gte(0) && score.lte(row.weight) ? { row, score } : null;
}

/** The row with the derived score filled in where it is the one that lacks it. */
function withDerived<Row extends ItemScore | ExecutionScore>(row: Row, found: ReturnType<typeof derivedScore>): Row {
  if (found?.row !== row) return row;
  return { ...row, score: found.score, derived: true, lost: row.weight?.minus(found.score) ?? null };
}

/** Bands are points of 100: the claimed total's band, or the computed one's where the weights add up to 100. */
function grade(claimed: Decimal | null, total: Decimal | null, full: Decimal | null, bands: readonly GradeBand[]) {
  const points = claimed ?? (full?.eq(100) ? total : null);
  return points === null ? null : gradeOf(points, bands);
}

/**
 * How a project's score came about by its own account: every claim as it stands, never overwritten. A single missing score is derived from the declared total and marked. Items that
 * share one score stay one item. Sums are null where a part is unknown, never a sum of what happens to be there.
 */
export function scoreProject(project: Project, frame: ScoringFrame): ScoreBreakdown {
  const claimedExecution = executionScore(project.funds, frame);
  const claimedItems = project.items
    .filter((item) => !isEmptyRow(item))
    .map((item): ItemScore => {
      const weight = item.weight?.value ?? null;
      const score = item.score?.value ?? null;
      const lost = weight !== null && score !== null ? weight.minus(score) : null;
      return { item, weight, score, derived: false, lost };
    });
  const claimed = [...(claimedExecution ? [claimedExecution] : []), ...claimedItems];
  const claimedTotal = project.totalScore?.value ?? null;
  const found = derivedScore(claimed, claimedTotal);
  const execution = claimedExecution && withDerived(claimedExecution, found);
  const items = claimedItems.map((item) => withDerived(item, found));
  const rows: readonly Scored[] = [...(execution ? [execution] : []), ...items];
  const total = sumKnown(rows.map((row) => row.score));
  const fullMarks = sumKnown(rows.map((row) => row.weight));
  return {
    execution,
    items,
    fullMarks,
    total,
    claimedTotal,
    grade: grade(claimedTotal, total, fullMarks, frame.grades),
    bands: frame.grades,
  };
}
