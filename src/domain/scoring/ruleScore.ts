import type { Decimal } from "decimal.js";
import type { Funds, ScoreItem } from "../project/project.ts";
import type { ScoringProfile } from "./profiles.ts";

/** What a rule gives for an item: unrounded points, or null with the reason why there are none. */
export interface RuleScore {
  readonly ruleScore: Decimal | null;
  readonly rule: string;
}

export function ruleScore(_item: ScoreItem, _funds: Funds | null, _profile: ScoringProfile): RuleScore {
  return { ruleScore: null, rule: "text-by-judgement" };
}
