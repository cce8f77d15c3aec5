import type { Check } from "../check.ts";
import { RULES_2017 } from "../documents.ts";
import { itemName } from "../indicators.ts";
import { decimalFigure, report } from "../report.ts";

/** More points than the weight, or fewer than none. */
export const scoreAboveWeight: Check = {
  id: "score-above-weight",
  title: { zh: "得分超出分值", en: "Score outside its weight" },
  severity: "error",
  source: RULES_2017,
  ask: { zh: "得分不得突破分值上限，请更正。", en: "A score cannot exceed its weight; correct it." },
  *run({ project, score }) {
    const total = project.funds?.total;
    const rows = [
      {
        name: total?.label.text ?? "",
        subjectId: null,
        weight: score.execution?.weight,
        cell: total?.score,
        weightCell: total?.weight,
      },
      ...score.items.map((row) => ({
        name: itemName(row),
        subjectId: row.item.id,
        weight: row.weight,
        cell: row.item.score,
        weightCell: row.item.weight,
      })),
    ];
    for (const { name, subjectId, weight, cell, weightCell } of rows) {
      const claimed = cell?.value;
      if (!claimed || !weight || (claimed.lte(weight) && claimed.gte(0))) continue;
      yield report({
        ...(subjectId === null ? {} : { subjectId }),
        message: {
          zh: "{name}：得分 {score}，分值只有 {weight}。",
          en: "{name}: {score} points of {weight} are not possible.",
        },
        params: { name, score: claimed.toString(), weight: weight.toString() },
        formula: claimed.lt(0) ? `${claimed} < 0` : `${claimed} > ${weight}`,
        figures: [
          decimalFigure("points", { zh: "得分", en: "Score" }, claimed, cell ? [cell.source] : []),
          decimalFigure("points", { zh: "分值", en: "Weight" }, weight, weightCell ? [weightCell.source] : []),
        ],
      });
    }
  },
};
