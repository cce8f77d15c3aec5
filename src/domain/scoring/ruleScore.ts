import { Decimal } from "decimal.js";
import type { Funds, Indicator, ScoreItem } from "../project/project.ts";
import { type Attainment, attain } from "./attainment.ts";
import { executionRate, executionRule } from "./executionRate.ts";
import type { ScoringProfile } from "./profiles.ts";
import { stepScore } from "./stepScore.ts";
import { parseActual } from "./target.ts";
import type { TextRelation } from "./textTier.ts";

/** What a rule gives for an item: unrounded points, or null with the reason why there are none. */
export interface RuleScore {
  readonly ruleScore: Decimal | null;
  /** Id of the rule, or of the reason. */
  readonly rule: string;
  /** The points the tiers leave to judgement, where the target is in words. */
  readonly allowed?: PointRange;
}

/** From–to in points; `to` is exclusive but for full marks. */
export interface PointRange {
  readonly from: Decimal;
  readonly to: Decimal;
}

const EXECUTION_NAME = /^(?:项目)?(?:资金|预算|预算资金)?(?:支出)?执行率(?:\(.*\)|（.*）)?$/;

/** Whether an item is the execution rate, which some forms list among the indicators (Yinchuan: 项目管理 › 预算执行率). */
export function isExecutionItem(item: ScoreItem): boolean {
  return item.members.length === 1 && item.members.every((member) => EXECUTION_NAME.test(member.name.text));
}

const none = (rule: string): RuleScore => ({ ruleScore: null, rule });

const NOT_APPLICABLE = /^(?:不适用|不涉及|n\/?a)$/i;

/** Whether an item says of all its indicators that they do not apply. */
const isNotApplicable = (item: ScoreItem): boolean =>
  item.members.length > 0 &&
  item.members.every(({ target, actual }) => NOT_APPLICABLE.test(actual.text) || NOT_APPLICABLE.test(target.text));

/** Words met: the top tier. Weaker ones: anything below it, since how much weaker is a judgement. */
function byTier(relation: TextRelation, weight: Decimal, profile: ScoringProfile): RuleScore {
  const met = profile.tiers.find(({ id }) => id === "met");
  if (relation === "unknown" || met === undefined) return none("text-by-judgement");
  const [from, to] = relation === "met" ? [met.from, met.to] : ["0", met.from];
  return { ...none("text-by-judgement"), allowed: { from: weight.times(from), to: weight.times(to) } };
}

function executionItem(member: Indicator, funds: Funds | null, weight: Decimal, cap: string): RuleScore {
  const printed = parseActual(member.actual.text);
  const stated = printed.kind === "number" && printed.quantity.unit === "%" ? printed.quantity.value.div(100) : null;
  const rate = (funds && executionRate(funds)) ?? stated;
  return rate === null ? none("no-actual") : { ruleScore: executionRule(rate, weight, cap), rule: "execution-rate" };
}

/** A/B or B/A of the weight by direction; a target met is full marks at once, so no zero is ever divided by. */
function byNumber(found: Extract<Attainment, { kind: "number" }>, weight: Decimal, cap: string): RuleScore {
  const rule = `${found.assumed ? "plain-" : ""}${found.direction}-is-better`;
  const named = found.direction === "equal" ? "equal" : rule;
  if (found.met) return { ruleScore: weight, rule: named };
  const [target, actual] = [found.target.value, found.actual.value];
  if (target.lt(0) || actual.lt(0) || (target.isZero() && actual.isZero())) return none("negative-figures");
  const up = target.isZero() ? new Decimal(0) : actual.div(target);
  const down = actual.isZero() ? new Decimal(0) : target.div(actual);
  const share = found.direction === "higher" ? up : found.direction === "lower" ? down : Decimal.min(up, down);
  return { ruleScore: weight.times(Decimal.min(share, cap)), rule: named };
}

/** The score the rules give the execution row: rate × weight, capped. */
export function executionRuleScore(weight: Decimal | null, funds: Funds | null, profile: ScoringProfile): RuleScore {
  if (weight === null) return none("no-weight");
  if (funds === null) return none("no-rate");
  const own = executionRate(funds);
  const rate = own ?? executionRate({ ...funds, denominator: profile.denominator });
  if (rate === null) return none("no-rate");
  const rule = own === null ? "execution-rate-by-profile" : "execution-rate";
  return { ruleScore: executionRule(rate, weight, profile.cap), rule };
}

/**
 * The score the rules give an item. Figures: full marks where the target is met, else 实际值/指标值 (higher is
 * better), 指标值/实际值 (lower is better) of the weight, capped (完成值达到指标值，记满分；未达到指标值，按B/A或A/B*该指标
 * 分值记分，最高不能超过该指标分值上限). A deadline kept or a range held is full marks. Words have no number: the tiers leave
 * the points to judgement, within bounds. Items whose members share one score have none either, since no weight is split.
 */
export function ruleScore(item: ScoreItem, funds: Funds | null, profile: ScoringProfile): RuleScore {
  const weight = item.weight?.value ?? null;
  const [member, second] = item.members;
  if (member === undefined || weight === null) return none("no-weight");
  if (profile.rescale && isNotApplicable(item)) return none("not-applicable");
  if (second !== undefined) return none("shared-score");
  if (isExecutionItem(item)) return executionItem(member, funds, weight, profile.cap);
  const step = stepScore(member, weight, profile.steps);
  if (step !== null) return { ruleScore: step.points, rule: step.rule };
  const found = attain(member);
  switch (found.kind) {
    case "number":
      return byNumber(found, weight, profile.cap);
    case "range":
    case "deadline":
      return found.met ? { ruleScore: weight, rule: found.kind } : none(`${found.kind}-missed`);
    case "text":
      return byTier(found.relation, weight, profile);
    case "none":
      return none(found.reason);
  }
}
