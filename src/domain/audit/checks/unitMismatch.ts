import type { Check } from "../check.ts";
import { FORM_ARITHMETIC } from "../documents.ts";
import { judgedIndicators } from "../indicators.ts";
import { rawFigure, report, textFigure } from "../report.ts";

/** A percentage where money belongs, and targets and actuals in units that do not fit each other. */
export const unitMismatch: Check = {
  id: "unit-mismatch",
  title: { zh: "计量单位不符", en: "A unit that does not fit" },
  severity: "error",
  source: FORM_ARITHMETIC,
  ask: { zh: "请按指标的计量单位重新填写。", en: "Give the value in the indicator's own unit." },
  *run(outturn) {
    for (const { id, name, budget, revised, actual } of outturn.project.lines) {
      for (const cell of [budget, revised, actual]) {
        if (cell?.fault !== "percent") continue;
        yield report({
          subjectId: id,
          message: {
            zh: "{name}：金额栏填的是百分比 {raw}。",
            en: "{name}: {raw} is a percentage where an amount belongs.",
          },
          params: { name: name.text, raw: cell.source.raw.trim() },
          formula: `${cell.source.raw.trim()} ≠ ${cell.unit}`,
          figures: [
            rawFigure({ zh: "金额栏", en: "Amount cell" }, cell.source),
            ...(cell === actual ? [rawFigure({ zh: "预算数", en: "Budget" }, budget.source)] : []),
          ],
        });
      }
    }
    for (const { item, member, attainment } of judgedIndicators(outturn)) {
      if (attainment.kind !== "none" || attainment.reason !== "units-differ") continue;
      yield report({
        subjectId: item.item.id,
        message: {
          zh: "{name}：指标值 {target} 与实际 {actual} 的计量单位不符。",
          en: "{name}: the target {target} and the actual {actual} are in different units.",
        },
        params: { name: member.name.text, target: member.target.text, actual: member.actual.text },
        formula: `${member.target.text} ≠ ${member.actual.text}`,
        figures: [
          textFigure({ zh: "年度指标值", en: "Target" }, member.target),
          textFigure({ zh: "实际完成值", en: "Actual" }, member.actual),
        ],
      });
    }
  },
};
