import { formatRate } from "../money/format.ts";
import type { Attainment } from "../scoring/attainment.ts";
import type { Quantity } from "../scoring/quantity.ts";
import type { Report } from "./check.ts";
import type { Judged } from "./indicators.ts";
import { decimalFigure, report, textFigure } from "./report.ts";

/** How far above its target an actual may be before the target counts as set too low. */
const LIMIT = "1.3";

type NumberAttainment = Extract<Attainment, { kind: "number" }>;

/** A figure as printed, without its operator. */
const paper = ({ value, scale, unit }: Quantity): string =>
  `${value.div(scale)}${scale === 10_000 ? "万" : scale === 1 ? "" : "亿"}${unit}`;

/** How an actual stands to a target it exceeds by more than 30 %; null for all others, and where lower is better. */
export function excess({ attainment }: Judged): NumberAttainment | null {
  if (attainment.kind !== "number" || attainment.direction === "lower") return null;
  return attainment.ratio?.gt(LIMIT) ? attainment : null;
}

/** The report on a target exceeded, at full marks or on a form without scores. */
export function exceededReport({ item, member }: Judged, attainment: NumberAttainment, full: boolean): Report {
  const ratio = attainment.actual.value.div(attainment.target.value);
  return report({
    subjectId: item.item.id,
    message: full
      ? {
          zh: "{name}：指标值 {target}，实际 {actual}，为指标值的 {rate}，仍得满分。",
          en: "{name}: target {target}, actual {actual}, {rate} of it, at full marks.",
        }
      : {
          zh: "{name}：指标值 {target}，实际 {actual}，为指标值的 {rate}，指标值可能偏低。",
          en: "{name}: target {target}, actual {actual}, {rate} of it; the target may have been too low.",
        },
    params: { name: member.name.text, target: member.target.text, actual: member.actual.text, rate: formatRate(ratio) },
    formula: `${paper(attainment.actual)} ÷ ${paper(attainment.target)} = ${formatRate(ratio)} > 130%`,
    figures: [
      textFigure({ zh: "年度指标值", en: "Target" }, member.target),
      textFigure({ zh: "实际完成值", en: "Actual" }, member.actual),
      decimalFigure("ratio", { zh: "完成比例", en: "Completion" }, ratio),
    ],
  });
}
