import { formatRate } from "../../money/format.ts";
import type { Check } from "../check.ts";
import { SICHUAN_2023 } from "../documents.ts";
import { isDoneUnpaid, lineReport, realLines } from "../lines.ts";

/** A line of low execution with a blank reason cell. */
export const lowLineWithoutReason: Check = {
  id: "low-line-without-reason",
  title: { zh: "执行率低的分项未说明原因", en: "Low line without a reason" },
  severity: "warning",
  source: SICHUAN_2023,
  ask: { zh: "请说明该分项未执行的原因。", en: "Say why this line was not spent." },
  *run(outturn) {
    for (const each of realLines(outturn)) {
      if (each.low === null || each.rate === null || isDoneUnpaid(each) || each.line.reason.text !== "") continue;
      yield lineReport(outturn, each, {
        message: {
          zh: "{name}：预算 {base}，执行 {actual}（{rate}），{gap}未执行，未说明原因。",
          en: "{name}: {actual} of {base} was spent ({rate}), {gap} was not, and no reason is given.",
        },
        params: { rate: formatRate(each.rate) },
      });
    }
  },
};
