import type { Check } from "../check.ts";
import { RULES_2017 } from "../documents.ts";
import { judgedIndicators } from "../indicators.ts";
import { report, textFigure } from "../report.ts";

/** A cost figure without an operator, on a form without scores: whether less is better decides how it is judged. */
export const directionUnstated: Check = {
  id: "direction-unstated",
  title: { zh: "成本指标未标注方向", en: "Cost indicator without a direction" },
  severity: "note",
  source: RULES_2017,
  ask: { zh: "请在指标值前标注≤或≥。", en: "Put ≤ or ≥ before the target." },
  *run(outturn) {
    for (const { item, member, attainment, full } of judgedIndicators(outturn)) {
      if (full !== null || attainment.kind !== "number" || !attainment.assumed || attainment.direction !== "lower")
        continue;
      if (attainment.actual.value.eq(attainment.target.value)) continue;
      yield report({
        subjectId: item.item.id,
        message: {
          zh: "{name}：指标值 {target}，实际 {actual}，未标注方向，按越低越好判断。",
          en: "{name}: target {target}, actual {actual}, no direction given; taken as better the lower it is.",
        },
        params: { name: member.name.text, target: member.target.text, actual: member.actual.text },
        figures: [
          textFigure({ zh: "年度指标值", en: "Target" }, member.target),
          textFigure({ zh: "实际完成值", en: "Actual" }, member.actual),
        ],
      });
    }
  },
};
