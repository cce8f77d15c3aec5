import type { Check } from "../check.ts";
import { FORM_ARITHMETIC } from "../documents.ts";
import { judgedIndicators } from "../indicators.ts";
import { decimalFigure, report } from "../report.ts";

/** Targets or actuals holding figures in a shape that is not understood, misread signs included; one note a form. */
export const valueUnread: Check = {
  id: "value-unread",
  title: { zh: "指标值无法识别", en: "A target or actual that was not understood" },
  severity: "note",
  source: FORM_ARITHMETIC,
  ask: { zh: "请核对原表（如≥误识为2）。", en: "Check the original; ≥ may have been misread as 2." },
  *run(outturn) {
    const cells = judgedIndicators(outturn).flatMap(({ member, attainment }) => {
      if (attainment.kind !== "none") return [];
      if (attainment.reason === "target-unread") return [member.target];
      return attainment.reason === "actual-unread" ? [member.actual] : [];
    });
    if (cells.length === 0) return;
    yield report({
      message: {
        zh: "{count} 处数值未能识别，未参与核对：{texts}。",
        en: "{count} {count|value was|values were} not understood and not checked: {texts}.",
      },
      params: { count: cells.length, texts: cells.map((cell) => cell.text).join("、") },
      figures: [
        decimalFigure(
          "count",
          { zh: "未识别", en: "Not understood" },
          cells.length,
          cells.map((cell) => cell.source),
        ),
      ],
    });
  },
};
