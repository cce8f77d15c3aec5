import type { Check } from "../check.ts";
import { COMMON_PRACTICE } from "../documents.ts";
import { isDoneUnpaid, lineReport, realLines } from "../lines.ts";

/**
 * A finished line below its budget with a blank reason: counted as a saving by its status, but nobody said so. Lines
 * low enough for `low-line-without-reason` are reported there.
 */
export const completedBelowBudget: Check = {
  id: "completed-below-budget",
  title: { zh: "已完工结余未说明原因", en: "Finished below budget without a reason" },
  severity: "warning",
  source: COMMON_PRACTICE,
  ask: { zh: "请说明结余的原因（招标节约、工程量减少等）。", en: "Say where the saving comes from." },
  *run(outturn) {
    for (const each of realLines(outturn)) {
      const saved = each.status === "completed" && each.state === "unspent" && each.low === null;
      if (!saved || isDoneUnpaid(each) || each.line.reason.text !== "") continue;
      yield lineReport(outturn, each, {
        message: {
          zh: "{name}：已完工，预算 {base}，执行 {actual}，结余 {gap}，未说明原因。",
          en: "{name}: finished at {actual} of {base}, {gap} below budget, and no reason is given.",
        },
      });
    }
  },
};
