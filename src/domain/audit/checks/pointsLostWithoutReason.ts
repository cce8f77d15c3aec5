import { isExecutionItem } from "../../scoring/ruleScore.ts";
import type { Check } from "../check.ts";
import { RULE_2020 } from "../documents.ts";
import { itemName } from "../indicators.ts";
import { decimalFigure, rawFigure, report } from "../report.ts";

/**
 * Points deducted with every reason cell blank. Cells that hold something else than a reason are `reason-not-a-reason`;
 * points lost on the execution rate are `execution-score` or follow from the money, which has its own reason.
 */
export const pointsLostWithoutReason: Check = {
  id: "points-lost-without-reason",
  title: { zh: "扣分未说明原因", en: "Points lost without a reason" },
  severity: "warning",
  source: RULE_2020,
  ask: { zh: "请说明扣分原因和改进措施。", en: "Say why points were deducted and what will be done." },
  *run({ score }) {
    for (const row of score.items.filter(({ item }) => !isExecutionItem(item))) {
      const { item, lost, weight } = row;
      if (lost === null || weight === null || lost.lte(0) || item.members.some(({ reason }) => reason.text !== ""))
        continue;
      const name = itemName(row);
      yield report({
        subjectId: item.id,
        message: {
          zh: "{name}：分值 {weight}，得分 {score}，扣 {lost} 分，未说明原因。",
          en: "{name}: {score} of {weight} points, {lost} lost, and no reason is given.",
        },
        params: { name, weight: weight.toString(), score: weight.minus(lost).toString(), lost: lost.toString() },
        formula: `${weight} − ${weight.minus(lost)} = ${lost}`,
        figures: [
          decimalFigure("points", { zh: "扣分", en: "Points lost" }, lost, item.score ? [item.score.source] : []),
          ...item.members.map((member) => rawFigure({ zh: "偏差原因", en: "Reason" }, member.reason.source)),
        ],
      });
    }
  },
};
