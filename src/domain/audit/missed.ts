import type { Report } from "./check.ts";
import type { Judged } from "./indicators.ts";
import { decimalFigure, report, textFigure } from "./report.ts";

const SIGNS = { higher: "<", lower: ">", equal: "≠" } as const;

/** Whether an actual figure, date or range misses its target. */
export const isMissed = ({ attainment }: Judged): boolean => "met" in attainment && !attainment.met;

/** The report on a target missed, at full marks or on a form without scores. */
export function missedReport({ item, member, attainment }: Judged, full: boolean): Report {
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
