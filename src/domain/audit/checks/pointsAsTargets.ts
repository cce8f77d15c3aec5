import { Decimal } from "decimal.js";
import type { Check } from "../check.ts";
import { FORM_ARITHMETIC } from "../documents.ts";
import { judgedIndicators } from "../indicators.ts";
import { decimalFigure, report } from "../report.ts";

/** Fewest indicators that make a pattern. */
const MIN_INDICATORS = 3;
/** What points add up to, with or without those for execution. */
const FULL = ["100", "90", "80"];

/**
 * Targets and actuals that are bare, equal figures adding up to full marks, or repeating the weights: points were
 * typed where values belong.
 */
export const pointsAsTargets: Check = {
  id: "points-as-targets",
  title: { zh: "指标值栏填的是分值", en: "Points typed where targets belong" },
  severity: "error",
  source: FORM_ARITHMETIC,
  ask: { zh: "请在指标值和实际完成值栏填写指标数值。", en: "Give values, not points, as targets and actuals." },
  *run(outturn) {
    const bare = judgedIndicators(outturn).flatMap(({ item, member, attainment }) =>
      attainment.kind === "number" &&
      attainment.assumed &&
      attainment.target.dimension === "none" &&
      attainment.actual.dimension === "none" &&
      attainment.target.value.eq(attainment.actual.value)
        ? [{ item, member, value: attainment.target.value }]
        : [],
    );
    if (bare.length < MIN_INDICATORS) return;
    const sum = bare.reduce((total, { value }) => total.plus(value), new Decimal(0));
    const weights = bare.every(({ item, value }) => item.weight?.eq(value));
    if (!weights && !FULL.some((full) => sum.eq(full))) return;
    yield report({
      message: {
        zh: "{count} 个指标的指标值与实际完成值均为相同的数字，合计 {sum}，应是分值而非指标数值。",
        en: "{count} indicators have the same bare figure as target and actual, {sum} together: points, not values.",
      },
      params: { count: bare.length, sum: sum.toString() },
      formula: `${bare.map(({ value }) => value.toString()).join(" + ")} = ${sum}`,
      figures: [
        decimalFigure(
          "points",
          { zh: "指标值合计", en: "Sum of the targets" },
          sum,
          bare.map(({ member }) => member.target.source),
        ),
      ],
    });
  },
};
