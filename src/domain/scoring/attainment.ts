import type { Decimal } from "decimal.js";
import type { Indicator } from "../project/project.ts";
import { isInTime } from "./deadline.ts";
import { comparable, inUnitOf, type Quantity } from "./quantity.ts";
import { type Comparison, parseActual, parseTarget } from "./target.ts";
import { compareTexts, type TextRelation } from "./textTier.ts";

/** Which way is better: more, less, or neither (exactly the target). */
export type Direction = "higher" | "lower" | "equal";

/** How an indicator's actual stands to its target; `none` says why the two cannot be held against each other. */
export type Attainment =
  | {
      readonly kind: "number";
      readonly direction: Direction;
      /** True where the target prints no operator and the direction follows from the kind of indicator. */
      readonly assumed: boolean;
      readonly target: Quantity;
      readonly actual: Quantity;
      readonly met: boolean;
      /** actual ÷ target; null where the target is zero. */
      readonly ratio: Decimal | null;
    }
  | { readonly kind: "range" | "deadline"; readonly met: boolean }
  | { readonly kind: "text"; readonly relation: TextRelation }
  | {
      readonly kind: "none";
      readonly reason: "no-target" | "no-actual" | "target-unread" | "actual-unread" | "units-differ" | "kinds-differ";
    };

const DIRECTIONS: Readonly<Record<Exclude<Comparison, "plain">, Direction>> = {
  "at-least": "higher",
  above: "higher",
  "at-most": "lower",
  below: "lower",
  equal: "equal",
};

/** Cost indicators are better the lower they are (反向指标); a plain figure of any other kind, the higher. */
function assumedDirection(indicator: Indicator): Direction {
  const isRate = /率$/.test(indicator.name.text);
  const isCost = /成本/.test(indicator.level2.text) || /成本|费用|单价/.test(indicator.name.text);
  return isCost && !isRate ? "lower" : "higher";
}

function isMet(comparison: Comparison, direction: Direction, target: Decimal, actual: Decimal): boolean {
  if (comparison === "above") return actual.gt(target);
  if (comparison === "below") return actual.lt(target);
  if (direction === "equal") return actual.eq(target);
  return direction === "higher" ? actual.gte(target) : actual.lte(target);
}

/** Indicators never change, and the score and many checks ask for the same one: each is worked out once. */
const known = new WeakMap<Indicator, Attainment>();

/** Holds an indicator's actual against its target, by figures, dates or words. */
export function attain(indicator: Indicator): Attainment {
  const found = known.get(indicator) ?? workOut(indicator);
  known.set(indicator, found);
  return found;
}

function workOut(indicator: Indicator): Attainment {
  const measure = indicator.measure?.text ?? "";
  const target = parseTarget(indicator.target.text, indicator.operator?.text ?? "", measure);
  const actual = parseActual(indicator.actual.text, measure);
  if (target.kind === "blank") return { kind: "none", reason: "no-target" };
  if (actual.kind === "blank") return { kind: "none", reason: "no-actual" };
  const figure = actual.kind === "number" ? actual.quantity : null;
  if (target.kind === "number" && figure) {
    if (!comparable(target.quantity, figure)) return { kind: "none", reason: "units-differ" };
    const assumed = target.comparison === "plain";
    const direction = target.comparison === "plain" ? assumedDirection(indicator) : DIRECTIONS[target.comparison];
    const [wanted, got] = [inUnitOf(target.quantity, figure), inUnitOf(figure, target.quantity)];
    const met = isMet(target.comparison, direction, wanted.value, got.value);
    const ratio = wanted.value.isZero() ? null : got.value.div(wanted.value);
    return { kind: "number", direction, assumed, target: wanted, actual: got, met, ratio };
  }
  if (target.kind === "range" && figure) {
    if (!comparable(target.quantity, figure)) return { kind: "none", reason: "units-differ" };
    return { kind: "range", met: figure.value.gte(target.from) && figure.value.lte(target.to) };
  }
  if (target.kind === "deadline" && actual.kind === "deadline") {
    return { kind: "deadline", met: isInTime(target.deadline, actual.deadline) };
  }
  const relation = compareTexts(indicator.target.text, indicator.actual.text);
  if (relation !== "unknown" || (target.kind === "text" && actual.kind === "text")) return { kind: "text", relation };
  if (target.kind === "unread") return { kind: "none", reason: "target-unread" };
  return { kind: "none", reason: actual.kind === "unread" ? "actual-unread" : "kinds-differ" };
}
