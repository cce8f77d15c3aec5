import type { Check } from "../check.ts";
import { RULES_2017 } from "../documents.ts";
import { judgedIndicators } from "../indicators.ts";
import { isMissed, missedReport } from "../missed.ts";

/** A target missed without a reason, on a form without scores. */
export const targetMissedUnscored: Check = {
  id: "target-missed-without-reason",
  title: { zh: "未达到指标值未说明原因", en: "Target missed without a reason" },
  severity: "warning",
  source: RULES_2017,
  ask: { zh: "请说明未达到指标值的原因。", en: "Say why the target was missed." },
  *run(outturn) {
    for (const judged of judgedIndicators(outturn)) {
      if (judged.full === null && isMissed(judged) && judged.member.reason.text === "")
        yield missedReport(judged, false);
    }
  },
};
