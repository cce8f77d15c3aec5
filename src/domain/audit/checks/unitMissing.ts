import type { Check } from "../check.ts";
import { COMMON_PRACTICE } from "../documents.ts";
import { judgedIndicators } from "../indicators.ts";
import { decimalFigure, report } from "../report.ts";

/** A bare rate from here on is a percentage without its sign; below, it may be a ratio, or points. */
const MIN_PERCENT = 50;

/** Actuals that leave out the unit their target has, and rates written as bare figures; one note a form. */
export const unitMissing: Check = {
  id: "unit-missing",
  title: { zh: "数值缺计量单位", en: "Figures without a unit" },
  severity: "note",
  source: COMMON_PRACTICE,
  ask: { zh: "请补填计量单位。", en: "Supply the units." },
  *run(outturn) {
    const bare = judgedIndicators(outturn).filter(({ member, attainment }) => {
      if (attainment.kind !== "number") return false;
      // `actual` was read in the target's unit, so the cell itself is looked at.
      const dropped =
        attainment.target.dimension !== "none" && /^[\d.,]+$/.test(member.actual.text) && !member.measure?.text;
      return (
        dropped ||
        (attainment.target.dimension === "none" &&
          /(?:率|满意度)$/.test(member.name.text) &&
          attainment.target.value.gte(MIN_PERCENT))
      );
    });
    const [first] = bare;
    if (first === undefined) return;
    yield report({
      message: {
        zh: "{count} 个指标的数值没有计量单位，如“{name}”：指标值 {target}，实际 {actual}。",
        en: "{count} {count|indicator lacks|indicators lack} a unit, e.g. “{name}”: target {target}, actual {actual}.",
      },
      params: {
        count: bare.length,
        name: first.member.name.text,
        target: first.member.target.text,
        actual: first.member.actual.text,
      },
      figures: [
        decimalFigure(
          "count",
          { zh: "缺单位的指标", en: "Indicators without a unit" },
          bare.length,
          bare.map(({ member }) => member.actual.source),
        ),
      ],
    });
  },
};
