import type { Check, Report } from "../check.ts";
import { RULES_2017 } from "../documents.ts";
import { type Judged, judgedIndicators } from "../indicators.ts";
import { decimalFigure, report, textFigure } from "../report.ts";

const SIGNS = { higher: "<", lower: ">", equal: "≠" } as const;

/** Whether an actual figure, date or range misses its target. */
const isMissed = ({ attainment }: Judged): boolean => "met" in attainment && !attainment.met;

function missed({ item, member, attainment }: Judged, full: boolean): Report {
  const ratio = attainment.kind === "number" ? attainment.ratio : null;
  const sign = attainment.kind === "number" ? SIGNS[attainment.direction] : "≠";
  return report({
    subjectId: item.item.id,
    message: full
      ? {
          zh: "{name}：指标值 {target}，实际 {actual}，未达到，仍得满分 {score}。",
          en: "{name}: target {target}, actual {actual}; missed, yet at full marks of {score}.",
        }
      : {
          zh: "{name}：指标值 {target}，实际 {actual}，未达到，未说明原因。",
          en: "{name}: target {target}, actual {actual}; missed, and no reason is given.",
        },
    params: {
      name: member.name.text,
      target: member.target.text,
      actual: member.actual.text,
      score: item.score?.toString() ?? "",
    },
    formula: `${member.actual.text} ${sign} ${member.target.text}`,
    figures: [
      textFigure({ zh: "年度指标值", en: "Target" }, member.target),
      textFigure({ zh: "实际完成值", en: "Actual" }, member.actual),
      ...(ratio ? [decimalFigure("ratio", { zh: "完成比例", en: "Completion" }, ratio)] : []),
    ],
  });
}

/** A target missed by figures, and full marks all the same. */
export const targetMissed: Check = {
  id: "target-missed-full-marks",
  title: { zh: "未达到指标值仍得满分", en: "Target missed at full marks" },
  severity: "error",
  source: RULES_2017,
  ask: { zh: "请说明未达标仍得满分的依据。", en: "Say why a missed target has full marks." },
  *run(outturn) {
    for (const judged of judgedIndicators(outturn)) {
      if (judged.full === true && isMissed(judged)) yield missed(judged, true);
    }
  },
};

/** A target missed without a reason, on a form without scores. */
export const targetMissedUnscored: Check = {
  id: "target-missed-without-reason",
  title: { zh: "未达到指标值未说明原因", en: "Target missed without a reason" },
  severity: "warning",
  source: RULES_2017,
  ask: { zh: "请说明未达到指标值的原因。", en: "Say why the target was missed." },
  *run(outturn) {
    for (const judged of judgedIndicators(outturn)) {
      if (judged.full === null && isMissed(judged) && judged.member.reason.text === "") yield missed(judged, false);
    }
  },
};
