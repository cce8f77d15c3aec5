import { formatRate } from "../../money/format.ts";
import type { Attainment } from "../../scoring/attainment.ts";
import type { Quantity } from "../../scoring/quantity.ts";
import type { Check, Report } from "../check.ts";
import { COMMON_PRACTICE } from "../documents.ts";
import { type Judged, judgedIndicators } from "../indicators.ts";
import { decimalFigure, report, textFigure } from "../report.ts";

/** How far above its target an actual may be before the target counts as set too low. */
const LIMIT = "1.3";

type NumberAttainment = Extract<Attainment, { kind: "number" }>;

/** A figure as printed, without its operator. */
const paper = ({ value, scale, unit }: Quantity): string =>
  `${value.div(scale)}${scale === 10_000 ? "万" : scale === 1 ? "" : "亿"}${unit}`;

/** How an actual stands to a target it exceeds by more than 30 %; null for all others, and where lower is better. */
function excess({ attainment }: Judged): NumberAttainment | null {
  if (attainment.kind !== "number" || attainment.direction === "lower") return null;
  return attainment.ratio?.gt(LIMIT) ? attainment : null;
}

function exceeded({ item, member }: Judged, attainment: NumberAttainment, full: boolean): Report {
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
      if (found !== null) yield exceeded(judged, found, true);
    }
  },
};

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
      if (found !== null) yield exceeded(judged, found, false);
    }
  },
};
