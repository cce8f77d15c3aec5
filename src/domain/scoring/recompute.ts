import { Decimal } from "decimal.js";
import type { ProjectOutturn } from "../outturn/projectOutturn.ts";
import { gradeOf } from "./grade.ts";
import { withPrintedRules } from "./printedRules.ts";
import { rulesOf, type ScoringProfile } from "./profiles.ts";
import { executionRuleScore, type RuleScore, ruleScore } from "./ruleScore.ts";
import { PRINTED_PREFIX } from "./ruleTexts.ts";
import type { GradeBand, ScoreBreakdown } from "./score.ts";
import { sumKnown } from "./scoreProject.ts";
import { type ScoreRow, scoreRows } from "./scoreRows.ts";

/** A row of points beside what the rules give it. Points are exact, null where unknown. */
export interface RecomputedRow extends RuleScore {
  /** The row with its claim; `id` and order as in `scoreRows`. */
  readonly row: ScoreRow;
  /** claim − rule score; null where the claim is missing (a derived one is none) or no rule gives a number. */
  readonly difference: Decimal | null;
}

/** What the rules give a form, beside what it claims. */
export interface Recomputed {
  readonly profile: ScoringProfile;
  /** The execution row first where it is scored, then the items in form order. */
  readonly rows: readonly RecomputedRow[];
  /** How many rows a rule gives points for. */
  readonly byRule: number;
  /**
   * The rules' points, and the claims where the rules leave points to judgement; null where a row has neither.
   * Rows that do not apply are left out and the rest is scaled up to the same full marks.
   */
  readonly total: Decimal | null;
  /** Claimed total − `total`; null where one is unknown. */
  readonly difference: Decimal | null;
  /** The band of `total`; null where it is unknown or the weights do not add up to 100. */
  readonly grade: GradeBand | null;
}

type Scored = Pick<ProjectOutturn, "project" | "score" | "scoring">;

/** Nothing about a score ever changes, and views and checks ask for the same one. */
const known = new WeakMap<ScoreBreakdown, Recomputed>();

/** What the profile's rules give, row by row and in total. Claims are never overwritten, groups never split. */
export function recompute(outturn: Scored): Recomputed {
  const found = known.get(outturn.score) ?? workOut(outturn);
  known.set(outturn.score, found);
  return found;
}

function workOut({ project, score, scoring }: Scored): Recomputed {
  const { profile, printed } = withPrintedRules(rulesOf(scoring), project.notes);
  const rows = scoreRows(score).map((row): RecomputedRow => {
    const given =
      row.item === null
        ? executionRuleScore(row.weight, project.funds, profile)
        : ruleScore(row.item, project.funds, profile);
    const rule = printed.has(given.rule) ? PRINTED_PREFIX + given.rule : given.rule;
    const points = given.ruleScore && roundTo(given.ruleScore, profile.decimals);
    const claim = row.derived ? null : row.score;
    const difference = claim !== null && points !== null ? claim.minus(points) : null;
    return { ...given, row, ruleScore: points, rule, difference };
  });
  const total = totalOf(rows, score.fullMarks);
  return {
    profile,
    rows,
    byRule: rows.filter((each) => each.ruleScore !== null).length,
    total,
    difference: total !== null && score.claimedTotal !== null ? score.claimedTotal.minus(total) : null,
    grade: total !== null && score.fullMarks?.eq(100) ? gradeOf(total, profile.grades) : null,
  };
}

const roundTo = (points: Decimal, decimals: number | null): Decimal =>
  decimals === null ? points : points.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);

/** The sum of the rows that apply, as a share of their own weights times full marks. */
function totalOf(rows: readonly RecomputedRow[], fullMarks: Decimal | null): Decimal | null {
  const applying = rows.filter(({ rule }) => rule !== "not-applicable");
  const total = sumKnown(applying.map((each) => each.ruleScore ?? each.row.score));
  if (applying.length === rows.length || total === null) return total;
  const weight = sumKnown(applying.map((each) => each.row.weight));
  if (fullMarks === null || weight === null || weight.lte(0)) return null;
  return total.times(fullMarks).div(weight);
}

/** What the rules give one row, by the row's id. */
export function ruleOf(outturn: Scored, id: string): RuleScore {
  return recompute(outturn).rows.find(({ row }) => row.id === id) ?? { ruleScore: null, rule: "no-weight" };
}
