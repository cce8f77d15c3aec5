import { FAMILIES, type FamilyId } from "../deviation/taxonomy.ts";
import type { Fen } from "../money/fen.ts";
import { sumFen } from "../money/sum.ts";
import type { CategorySum } from "./projectOutturn.ts";

/** The unspent money of one family of categories. */
export interface FamilySum {
  readonly family: FamilyId;
  readonly count: number;
  readonly unspentFen: Fen;
  /** The family's categories, in taxonomy order. */
  readonly categories: readonly CategorySum[];
}

/** Groups category sums by family, in taxonomy order; families without a line are left out. */
export function families(sums: readonly CategorySum[]): FamilySum[] {
  return FAMILIES.flatMap(({ id }) => {
    const categories = sums.filter((entry) => entry.family === id);
    if (categories.length === 0) return [];
    const count = categories.reduce((total, entry) => total + entry.count, 0);
    return [{ family: id, count, unspentFen: sumFen(categories.map((entry) => entry.unspentFen)), categories }];
  });
}
