import type { Check } from "../check.ts";
import { RULES_2017 } from "../documents.ts";
import { judgedIndicators } from "../indicators.ts";
import { decimalFigure, report, textFigure } from "../report.ts";

/** An actual in words that is weaker than its target in words, at full marks (a derived score counts as well). */
export const weakerText: Check = {
  id: "weaker-text-full-marks",
  title: { zh: "定性完成情况弱于目标仍得满分", en: "Weaker result in words at full marks" },
  severity: "warning",
  source: RULES_2017,
  ask: { zh: "请提供达到预期目标的依据。", en: "Show that the result reached the target." },
  *run(outturn) {
    for (const { item, member, attainment, full } of judgedIndicators(outturn)) {
      if (full !== true || attainment.kind !== "text" || attainment.relation !== "weaker" || item.score === null)
        continue;
      yield report({
        subjectId: item.item.id,
        message: {
          zh: "{name}：目标“{target}”，实际“{actual}”，表述弱于目标，得分为满分 {score}。",
          en: "{name}: the target is “{target}”, the result “{actual}” is weaker, at full marks of {score}.",
        },
        params: {
          name: member.name.text,
          target: member.target.text,
          actual: member.actual.text,
          score: item.score.toString(),
        },
        formula: `${member.target.text} → ${member.actual.text}`,
        figures: [
          textFigure({ zh: "年度指标值", en: "Target" }, member.target),
          textFigure({ zh: "实际完成值", en: "Actual" }, member.actual),
          decimalFigure(
            "points",
            { zh: "得分", en: "Score" },
            item.score,
            item.item.score ? [item.item.score.source] : [],
          ),
        ],
      });
    }
  },
};
