import { Decimal } from "decimal.js";
import { formatPoints } from "../../money/format.ts";
import { halfUnit } from "../../money/halfUnit.ts";
import { isTotalRowEmpty } from "../../outturn/effectiveFunds.ts";
import type { ProjectOutturn } from "../../outturn/projectOutturn.ts";
import type { NumberCell } from "../../project/cells.ts";
import { executionRate } from "../../scoring/executionRate.ts";
import { ruleOf } from "../../scoring/recompute.ts";
import { isExecutionItem } from "../../scoring/ruleScore.ts";
import { EXECUTION_ROW } from "../../scoring/scoreRows.ts";
import type { Check } from "../check.ts";
import { RULES_2017 } from "../documents.ts";
import { itemName } from "../indicators.ts";
import { decimalFigure, report } from "../report.ts";

/** A claimed execution score and what the rule gives. */
export interface ExecutionClaim {
  readonly subjectId: string | null;
  readonly name: string;
  readonly weight: Decimal;
  readonly cell: NumberCell;
  readonly score: Decimal;
  readonly rule: Decimal;
}

/** The execution row's claim, and those of indicators that repeat the execution rate; none where the rule gives no score. */
export function executionClaims(outturn: ProjectOutturn): ExecutionClaim[] {
  const { project, score } = outturn;
  const { execution } = score;
  const cell = project.funds?.total.score;
  const found: ExecutionClaim[] = [];
  const usable = project.funds !== null && !isTotalRowEmpty(project.funds);
  const total = ruleOf(outturn, EXECUTION_ROW).ruleScore;
  if (total !== null && execution?.weight && cell?.value && usable) {
    const name = project.funds?.total.label.text || "年度资金总额";
    found.push({ subjectId: null, name, weight: execution.weight, cell, score: cell.value, rule: total });
  }
  for (const item of score.items) {
    const { weight } = item;
    const claimed = item.item.score;
    if (weight === null || !claimed?.value || !isExecutionItem(item.item)) continue;
    const rule = ruleOf(outturn, item.item.id).ruleScore;
    if (rule === null) continue;
    found.push({ subjectId: item.item.id, name: itemName(item), weight, cell: claimed, score: claimed.value, rule });
  }
  return found;
}

/** Whether a claim is the rule's score within half a printed place; a whole point claims no less than two places, or 9 would pass for 8.62. */
export const followsRule = ({ cell, score, rule }: Pick<ExecutionClaim, "cell" | "score" | "rule">): boolean =>
  score
    .minus(rule)
    .abs()
    .lte(halfUnit(cell.decimals === 0 ? 2 : cell.decimals));

/** The execution score against rate × weight. A rule score rounded to a whole point is a warning, all else an error. */
export const executionScore: Check = {
  id: "execution-score",
  title: { zh: "执行率得分与规则不符", en: "Execution score does not follow from the rate" },
  severity: "error",
  source: RULES_2017,
  ask: { zh: "请说明执行率得分的计算办法。", en: "Say how the execution score was reckoned." },
  *run(outturn) {
    for (const { subjectId, name, weight, cell, score, rule } of executionClaims(outturn)) {
      if (followsRule({ cell, score, rule })) continue;
      const rounded = cell.decimals === 0 && rule.toDecimalPlaces(0, Decimal.ROUND_HALF_UP).eq(score);
      const funds = outturn.project.funds;
      const rate = (funds && executionRate(funds)) ?? rule.div(weight);
      yield report({
        ...(rounded ? { severity: "warning" } : {}),
        ...(subjectId === null ? {} : { subjectId }),
        message: rounded
          ? {
              zh: "{name}：得分 {claimed}，按规则为 {rule}，取整到整分。",
              en: "{name}: {claimed} points, {rule} by the rule; rounded to a whole point.",
            }
          : {
              zh: "{name}：得分 {claimed}，按规则为 {rule}。",
              en: "{name}: {claimed} points are claimed, the rule gives {rule}.",
            },
        params: { name, claimed: score.toFixed(cell.decimals), rule: formatPoints(rule) },
        formula: `${rate.times(100).toDecimalPlaces(2).toFixed(2)}% × ${weight} = ${formatPoints(rule)}`,
        figures: [
          decimalFigure("points", { zh: "填报得分", en: "Claimed score" }, score, [cell.source]),
          decimalFigure("points", { zh: "规则得分", en: "Score by the rule" }, rule),
          decimalFigure("ratio", { zh: "执行率", en: "Execution rate" }, rate),
        ],
      });
    }
  },
};
