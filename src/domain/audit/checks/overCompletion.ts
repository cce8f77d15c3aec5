import type { Check } from "../check.ts";
import { COMMON_PRACTICE } from "../documents.ts";
import { exceededReport, excess } from "../exceeded.ts";
import { judgedIndicators } from "../indicators.ts";

/** More than 30 % above target on a form without scores. */
export const overCompletion: Check = {
  id: "over-completion",
  title: { zh: "超额完成30%以上", en: "Target exceeded by more than 30 %" },
  severity: "warning",
  source: COMMON_PRACTICE,
  ask: { zh: "请说明指标值设定是否偏低。", en: "Say whether the target may have been too low." },
  *run(outturn) {
    for (const judged of judgedIndicators(outturn)) {
      const found = judged.full === null ? excess(judged) : null;
      if (found !== null) yield exceededReport(judged, found, false);
    }
  },
};
