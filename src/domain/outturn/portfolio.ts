import type { Fen } from "../money/fen.ts";
import { sumFen } from "../money/sum.ts";
import { byCategory } from "./byCategory.ts";
import { keepExact } from "./keepExact.ts";
import type { LineOutturn } from "./lineOutturn.ts";
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
  /** The units that owe a reason, most unexplained money first. */
  readonly silentUnits: readonly UnitSum[];
}

/** What the projects of one unit left unspent without a stated reason. */
export interface UnitSum {
  /** The unit's name as the data give it; "" where they give none. */
  readonly unit: string;
  /** Its projects with such money. */
  readonly count: number;
  readonly unexplainedFen: Fen;
}

/** Adds up projects over their lines, so that a rate is Σ actual / Σ budget and never a mean of rates. */
export function portfolio(outturns: readonly ProjectOutturn[]): Portfolio {
  const lines = keepExact(outturns.flatMap((outturn) => outturn.lines));
  return {
    count: outturns.length,
    totals: totals(lines),
    byCategory: byCategory(lines),
    ranking: [...outturns].sort((a, b) => b.totals.unspentFen - a.totals.unspentFen),
    silentUnits: silentUnits(outturns),
  };
}

/** A project as if it had only some of its lines: what is left of it under a filter. */
export function narrowed(outturn: ProjectOutturn, lines: readonly LineOutturn[]): ProjectOutturn {
  return { ...outturn, lines, totals: totals(lines), byCategory: byCategory(lines) };
}

function silentUnits(outturns: readonly ProjectOutturn[]): UnitSum[] {
  const byUnit = new Map<string, Fen[]>();
  for (const { project, byCategory: sums } of outturns) {
    const owed = sums.find(({ category }) => category === "unexplained")?.unspentFen;
    if (owed === undefined) continue;
    const unit = project.unit.text;
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), owed]);
  }
  return [...byUnit]
    .map(([unit, amounts]) => ({ unit, count: amounts.length, unexplainedFen: sumFen(amounts) }))
    .sort((a, b) => b.unexplainedFen - a.unexplainedFen);
}
