import type { Check } from "../check.ts";
import { FORM_ARITHMETIC } from "../documents.ts";
import { decimalFigure, report } from "../report.ts";

/** A form published without any score or actual value. */
export const unfilledForm: Check = {
  id: "unfilled-form",
  title: { zh: "自评表未填写", en: "The form was not filled in" },
  severity: "warning",
  source: FORM_ARITHMETIC,
  ask: { zh: "请公开填写完整的自评表。", en: "Publish the form with scores and actual values." },
  *run({ project, score }) {
    const members = score.items.flatMap(({ item }) => item.members);
    const weighted = score.items.filter((row) => row.weight !== null);
    const scored = project.totalScore?.value != null || score.items.some(({ item }) => item.score?.value != null);
    if (weighted.length === 0 || scored || members.some((member) => member.actual.text !== "")) return;
    yield report({
      message: {
        zh: "{count} 个指标均无实际完成值和得分，总分空白。",
        en: "{count} {count|indicator has|indicators have} no actual value and no score, and there is no total.",
      },
      params: { count: members.length },
      figures: [
        decimalFigure(
          "count",
          { zh: "空白指标", en: "Blank indicators" },
          members.length,
          members.map((member) => member.actual.source),
        ),
      ],
    });
  },
};
