import { formatPoints } from "../../money/format.ts";
import { halfUnit } from "../../money/halfUnit.ts";
import { ruleOf } from "../../scoring/recompute.ts";
import type { Check } from "../check.ts";
import { RULES_2017 } from "../documents.ts";
import { judgedIndicators } from "../indicators.ts";
import { decimalFigure, report, textFigure } from "../report.ts";

/**
 * A score for a missed figure that is neither full marks nor what the rule gives. Whole points may be the rule's
 * score rounded either way by less than half a point; where the direction had to be assumed it is a note.
 */
export const scoreVsRule: Check = {
  id: "score-vs-rule",
  title: { zh: "得分与计分规则不符", en: "Score differs from the rule" },
  severity: "warning",
  source: RULES_2017,
  ask: { zh: "请说明该指标的计分办法。", en: "Say how this indicator was scored." },
  *run(outturn) {
    for (const { item, member, attainment, full } of judgedIndicators(outturn)) {
      if (attainment.kind !== "number" || attainment.met || full !== false || item.derived) continue;
      const { score, weight } = item;
      const { ruleScore } = ruleOf(outturn, item.item.id);
      const cell = item.item.score;
      if (ruleScore === null || score === null || cell === null || weight === null) continue;
      const slack = halfUnit(cell.decimals);
      if (score.minus(ruleScore).abs().lte(slack)) continue;
      yield report({
        subjectId: item.item.id,
        ...(attainment.assumed ? { severity: "note" } : {}),
        message: {
          zh: "{name}：指标值 {target}，实际 {actual}，得分 {score}，按规则为 {rule}。",
          en: "{name}: target {target}, actual {actual}, {score} points; the rule gives {rule}.",
        },
        params: {
          name: member.name.text,
          target: member.target.text,
          actual: member.actual.text,
          score: score.toFixed(cell.decimals),
          rule: formatPoints(ruleScore),
        },
        formula: `${ruleScore.div(weight).times(100).toDecimalPlaces(2)}% × ${weight} = ${formatPoints(ruleScore)}`,
        figures: [
          decimalFigure("points", { zh: "填报得分", en: "Claimed score" }, score, [cell.source]),
          decimalFigure("points", { zh: "规则得分", en: "Score by the rule" }, ruleScore),
          textFigure({ zh: "年度指标值", en: "Target" }, member.target),
          textFigure({ zh: "实际完成值", en: "Actual" }, member.actual),
        ],
      });
    }
  },
};
