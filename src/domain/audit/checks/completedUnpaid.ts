import type { Check } from "../check.ts";
import { COMMON_PRACTICE } from "../documents.ts";
import { isDoneUnpaid, isLineReasonStated, lineReport, realLines } from "../lines.ts";

/** Work said to be done with nothing paid for it; a note where the reason says what becomes of the payment. */
export const completedUnpaid: Check = {
  id: "completed-unpaid",
  title: { zh: "已完工而未支付", en: "Finished with nothing paid" },
  severity: "warning",
  source: COMMON_PRACTICE,
  ask: { zh: "请说明验收情况、应付金额和付款时间。", en: "Give acceptance, amount due and date of payment." },
  *run(outturn) {
    for (const each of realLines(outturn)) {
      if (!isDoneUnpaid(each)) continue;
      const stated = isLineReasonStated(each);
      yield lineReport(outturn, each, {
        ...(stated ? { severity: "note" } : {}),
        message: stated
          ? {
              zh: "{name}：已完成，预算 {base}未支付；填报原因“{reason}”。",
              en: "{name}: done, and nothing of {base} was paid; stated reason “{reason}”.",
            }
          : {
              zh: "{name}：已完工，预算 {base}未支付，也未说明原因。",
              en: "{name}: finished, nothing of {base} was paid, and no reason is given.",
            },
      });
    }
  },
};
