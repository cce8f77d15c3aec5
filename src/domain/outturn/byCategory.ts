import { CATEGORIES, type CategoryId } from "../deviation/taxonomy.ts";
import type { Fen } from "../money/fen.ts";
import { sumFen } from "../money/sum.ts";
import type { LineOutturn } from "./lineOutturn.ts";
import type { CategorySum } from "./projectOutturn.ts";

/**
 * Partitions the unspent money by primary category, in taxonomy order; a category without a line is left
 * out. Every unspent line has exactly one primary category, so the sums add up to the lines' unspent total.
 */
export function byCategory(lines: readonly LineOutturn[]): CategorySum[] {
  const amounts = new Map<CategoryId, Fen[]>();
  for (const { deviation, unspentFen } of lines) {
    if (deviation === null || unspentFen === null) continue;
    const same = amounts.get(deviation.primary);
    if (same === undefined) amounts.set(deviation.primary, [unspentFen]);
    else same.push(unspentFen);
  }
  return CATEGORIES.flatMap(({ id, family, fate }) => {
    const own = amounts.get(id);
    return own === undefined ? [] : [{ category: id, family, fate, count: own.length, unspentFen: sumFen(own) }];
  });
}
