import type { ProjectOutturn } from "../domain/outturn/projectOutturn.ts";
import { recompute, ruleOf } from "../domain/scoring/recompute.ts";
import type { RuleScore } from "../domain/scoring/ruleScore.ts";
import type { ExecutionScore, ItemScore } from "../domain/scoring/score.ts";
import { EXECUTION_ROW } from "../domain/scoring/scoreRows.ts";
import { pointsText } from "./plain.ts";

/**
 * The score as `analyze --json` prints it: claims, what the rules give, and where points were lost. Names and the grade
 * are the form's own words in every language, so that programs can compare them.
 */
export function scoreJson(outturn: ProjectOutturn) {
  const { score } = outturn;
  const { execution, items } = score;
  const recomputed = recompute(outturn);
  const named = [
    { name: "预算执行率", lost: execution?.lost ?? null },
    ...items.map((item) => ({ name: itemName(item), lost: item.lost })),
  ];
  return {
    total: pointsText(score.total, places(score.total)),
    claimedTotal: pointsText(score.claimedTotal, places(score.claimedTotal)),
    fullMarks: pointsText(score.fullMarks, places(score.fullMarks)),
    grade: score.grade?.title.zh ?? null,
    profile: recomputed.profile.id,
    ruleTotal: pointsText(recomputed.total),
    ruleGrade: recomputed.grade?.title.zh ?? null,
    execution: execution && executionJson(outturn, execution),
    deductions: named
      .filter(({ lost }) => lost?.greaterThan(0))
      .map(({ name, lost }) => ({ name, lost: pointsText(lost, places(lost)) })),
    items: items.map((item) => itemJson(item, ruleOf(outturn, item.item.id))),
  };
}

function executionJson(outturn: ProjectOutturn, { weight, score, derived }: ExecutionScore) {
  const { ruleScore, rule } = ruleOf(outturn, EXECUTION_ROW);
  return {
    weight: pointsText(weight, places(weight)),
    score: pointsText(score, places(score)),
    derived,
    ruleScore: pointsText(ruleScore),
    rule,
  };
}

/** One entry an item; a group that shares one score is one entry, named by its second level, of `lines` rows. */
function itemJson(item: ItemScore, { ruleScore, rule }: RuleScore) {
  const { members } = item.item;
  const first = members[0];
  const single = members.length === 1 ? first : undefined;
  return {
    level1: first?.level1.text ?? "",
    level2: first?.level2.text ?? "",
    name: itemName(item),
    target: single?.target.text ?? null,
    actual: single?.actual.text ?? null,
    weight: pointsText(item.weight, item.item.weight?.decimals),
    score: pointsText(item.score, places(item.score)),
    derived: item.derived,
    ruleScore: pointsText(ruleScore),
    rule,
    lines: members.length,
  };
}

function itemName({ item: { members } }: ItemScore): string {
  const first = members[0];
  return (members.length === 1 ? first?.name.text : first?.level2.text) ?? "";
}

/** A sum of exact points has no more places than its parts print. */
function places(points: { decimalPlaces(): number } | null): number {
  return points?.decimalPlaces() ?? 2;
}
