import type { Check } from "../check.ts";
import { FORM_ARITHMETIC } from "../documents.ts";
import { lineReport, realLines } from "../lines.ts";

/** A line that spent more than its budget. */
export const overspentLine: Check = {
  id: "overspent-line",
  title: { zh: "分项超支", en: "Overspent line" },
  severity: "warning",
  source: FORM_ARITHMETIC,
  ask: { zh: "请说明超支原因和资金来源。", en: "Say why it was overspent and from which funds." },
  *run(outturn) {
    for (const each of realLines(outturn)) {
      if (each.state !== "overspent") continue;
      yield lineReport(outturn, each, {
        message: {
          zh: "{name}：预算 {base}，执行 {actual}，超支 {gap}。",
          en: "{name}: {actual} was spent of a budget of {base}: {gap} too much.",
        },
      });
    }
  },
};
