import { byCategory } from "./byCategory.ts";
import { keepExact } from "./keepExact.ts";
import type { CategorySum, LineTotals, ProjectOutturn } from "./projectOutturn.ts";
import { totals } from "./totals.ts";

/** Many projects as one: their lines' sums, the reasons of all unspent money, and the projects in order of it. */
export interface Portfolio {
  readonly count: number;
  readonly totals: LineTotals;
  /** Taxonomy order; adds up to `totals.unspentFen`. */
  readonly byCategory: readonly CategorySum[];
  /** Most unspent money first; the given order where two are equal. */
  readonly ranking: readonly ProjectOutturn[];
}

/** Adds up projects over their lines, so that a rate is Σ actual / Σ budget and never a mean of rates. */
export function portfolio(outturns: readonly ProjectOutturn[]): Portfolio {
  const lines = keepExact(outturns.flatMap((outturn) => outturn.lines));
  return {
    count: outturns.length,
    totals: totals(lines),
    byCategory: byCategory(lines),
    ranking: [...outturns].sort((a, b) => b.totals.unspentFen - a.totals.unspentFen),
  };
}
