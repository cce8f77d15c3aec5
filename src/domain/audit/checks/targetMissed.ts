import type { Check } from "../check.ts";
import { RULES_2017 } from "../documents.ts";
import { judgedIndicators } from "../indicators.ts";
import { isMissed, missedReport } from "../missed.ts";

/** A target missed by figures, and full marks all the same. */
export const targetMissed: Check = {
  id: "target-missed-full-marks",
  title: { zh: "未达到指标值仍得满分", en: "Target missed at full marks" },
  severity: "error",
  source: RULES_2017,
  ask: { zh: "请说明未达标仍得满分的依据。", en: "Say why a missed target has full marks." },
  *run(outturn) {
    for (const judged of judgedIndicators(outturn)) {
      if (judged.full === true && isMissed(judged)) yield missedReport(judged, true);
    }
  },
};
