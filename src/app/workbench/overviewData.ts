import { CATEGORIES } from "../../domain/deviation/taxonomy.ts";
import type { ExactAmount } from "../../domain/money/exactAmount.ts";
import type { CategorySum, LineTotals } from "../../domain/outturn/projectOutturn.ts";
import { mapEntries } from "./figureData.ts";
import type { WorkbenchPicture } from "./workbenchPicture.ts";
import type { FacetValue, WorkbenchState } from "./workbenchState.ts";

/** What the overview asks for: projects by unspent money, and units by category. */
export function askOverview(state: WorkbenchState): WorkbenchState {
  return { ...state, groupBy: ["project"], groupSort: { column: "unspent", descending: true }, figure: "map" };
}

/**
 * The sums of all lines on show in the form of a project's; null where one is beyond what a double holds exactly, or
 * nothing is known.
 */
export function pictureTotals(
  picture: WorkbenchPicture,
): { readonly totals: LineTotals; readonly byCategory: readonly CategorySum[] } | null {
  const { count, unknown, budget, actual, unspent, over, rate } = picture.shown;
  const isExact = (amount: ExactAmount | null) => amount !== null && typeof amount !== "bigint";
  if (!isExact(budget) || !isExact(actual) || !isExact(unspent) || !isExact(over)) return null;
  const byCategory = CATEGORIES.flatMap(({ id, family, fate }) => {
    const own = picture.categories.find(({ value }) => value === id);
    if (own === undefined || own.unspent === null || typeof own.unspent === "bigint") return [];
    return [{ category: id, family, fate, count: own.count, unspentFen: own.unspent }];
  });
  const totals = {
    count,
    unknown,
    budgetFen: budget,
    actualFen: actual,
    unspentFen: unspent,
    overspentFen: over,
    rate,
  };
  return { totals: totals as LineTotals, byCategory };
}

/** What a unit left unspent without anybody saying why. */
export interface SilentUnit {
  readonly unit: FacetValue;
  readonly unspent: ExactAmount;
  readonly lines: number;
  /** Its part of the largest one's. */
  readonly share: number;
}

/** The units that owe most explanations, most money first. */
export function silentUnits(picture: WorkbenchPicture, limit: number): SilentUnit[] {
  const owed = mapEntries(picture)
    .filter(({ category, unspent }) => category === "unexplained" && unspent > 0)
    .sort((a, b) => Number(b.unspent) - Number(a.unspent));
  const most = Number(owed[0]?.unspent ?? 0);
  return owed
    .slice(0, limit)
    .map(({ unit, unspent, count }) => ({ unit, unspent, lines: count, share: Number(unspent) / most }));
}
