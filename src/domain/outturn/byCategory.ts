import { CATEGORIES } from "../deviation/taxonomy.ts";
import { sumFen } from "../money/sum.ts";
import type { LineOutturn } from "./lineOutturn.ts";
import type { CategorySum } from "./projectOutturn.ts";

/**
 * Partitions the unspent money by primary category, in taxonomy order; a category without a line is left
 * out. Every unspent line has exactly one primary category, so the sums add up to the lines' unspent total.
 */
export function byCategory(lines: readonly LineOutturn[]): CategorySum[] {
  return CATEGORIES.flatMap(({ id, family, fate }) => {
    const amounts = lines.flatMap((line) =>
      line.deviation?.primary === id && line.unspentFen !== null ? [line.unspentFen] : [],
    );
    return amounts.length === 0
      ? []
      : [{ category: id, family, fate, count: amounts.length, unspentFen: sumFen(amounts) }];
  });
}
