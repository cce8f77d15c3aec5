import type { Decimal } from "decimal.js";
import type { CategoryId, FamilyId, FateId } from "../deviation/taxonomy.ts";
import type { Fen } from "../money/fen.ts";
import type { Project } from "../project/project.ts";
import type { ScoreBreakdown } from "../scoring/score.ts";
import type { ScoringFrame } from "../scoring/scoringFrame.ts";
import type { LineOutturn } from "./lineOutturn.ts";

/** Sums over lines. Lines with an unknown amount are left out of every sum and counted in `unknown`. */
export interface LineTotals {
  readonly count: number;
  readonly unknown: number;
  readonly budgetFen: Fen;
  readonly actualFen: Fen;
  readonly unspentFen: Fen;
  readonly overspentFen: Fen;
  /** actual / budget; null where the budget is zero. budget = actual + unspent − overspent. */
  readonly rate: Decimal | null;
}

export interface CategorySum {
  readonly category: CategoryId;
  readonly family: FamilyId;
  readonly fate: FateId;
  readonly count: number;
  readonly unspentFen: Fen;
}

/** One of the execution rates that can be formed, named by numerator and denominator. */
export interface NamedRate {
  readonly id: "declared" | "executed-of-initial" | "executed-of-revised" | "lines" | "lines-of-revised";
  readonly numeratorFen: Fen;
  readonly denominatorFen: Fen;
  readonly rate: Decimal;
  /** True for the rate the form is scored by. */
  readonly scored: boolean;
}

/** A project with everything derived from it: what every view, the audit and the CLI read. */
export interface ProjectOutturn {
  readonly project: Project;
  /** Form order. Where a form has no cost lines, one line made from the funds' total row. */
  readonly lines: readonly LineOutturn[];
  /** True where `lines` holds only the line made from the funds' total. */
  readonly fromFunds: boolean;
  readonly totals: LineTotals;
  /** Taxonomy order; categories without a line are absent. Unspent amounts add up to `totals.unspentFen`. */
  readonly byCategory: readonly CategorySum[];
  readonly rates: readonly NamedRate[];
  readonly score: ScoreBreakdown;
  /** What `score` was read by; a site's own profile carries its rules. */
  readonly scoring: ScoringFrame;
}
