import type { Check } from "../check.ts";
import { COMMON_PRACTICE } from "../documents.ts";
import { exceededReport, excess } from "../exceeded.ts";
import { judgedIndicators } from "../indicators.ts";

/** More than 30 % above target, and full marks. */
export const targetExceeded: Check = {
  id: "target-exceeded",
  title: { zh: "超额完成30%以上仍得满分", en: "Target exceeded by more than 30 % at full marks" },
  severity: "warning",
  source: COMMON_PRACTICE,
  ask: { zh: "请说明指标值设定是否偏低。", en: "Say whether the target may have been too low." },
  *run(outturn) {
    for (const judged of judgedIndicators(outturn)) {
      const found = judged.full === true ? excess(judged) : null;
      if (found !== null) yield exceededReport(judged, found, true);
    }
  },
};
