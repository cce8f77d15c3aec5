import { Decimal } from "decimal.js";
import type { Indicator } from "../project/project.ts";
import type { StepRule } from "./profiles.ts";
import { parseActual, parseTarget } from "./target.ts";

/** What a rule in steps gives: unrounded points and the rule's id. */
export interface StepScore {
  readonly points: Decimal;
  readonly rule: "steps-by-band" | "steps-down";
}

/** The actual as a percentage; null where it is no figure, or one without a percent sign. */
function percentage({ actual, measure }: Indicator): Decimal | null {
  const read = parseActual(actual.text, measure?.text ?? "");
  return read.kind === "number" && read.quantity.unit === "%" ? read.quantity.value : null;
}

function shareOf(rule: StepRule, actual: Decimal): Decimal {
  if (rule.kind === "bands") {
    const band = rule.bands.find(({ within }) => actual.abs().lte(within));
    return new Decimal(band?.points ?? 0).div(rule.full);
  }
  const below = Decimal.max(0, new Decimal(rule.from).minus(actual));
  const cost = below.div(rule.each).floor().times(rule.costs);
  return Decimal.max(0, new Decimal(rule.full).minus(cost)).div(rule.full);
}

/**
 * The points a rule in steps gives an indicator; null where none is meant for it or its actual is no percentage.
 * Bands hold for a target of ± so much only: a control rate that should be 100 % is another measure of that name.
 */
export function stepScore(member: Indicator, weight: Decimal, rules: readonly StepRule[]): StepScore | null {
  const rule = rules.find(({ names }) => names.some((name) => member.name.text.includes(name)));
  if (rule === undefined) return null;
  if (rule.kind === "bands" && parseTarget(member.target.text).kind !== "range") return null;
  const actual = percentage(member);
  if (actual === null) return null;
  return { points: weight.times(shareOf(rule, actual)), rule: rule.kind === "bands" ? "steps-by-band" : "steps-down" };
}
