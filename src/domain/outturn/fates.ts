import type { FateId } from "../deviation/taxonomy.ts";
import type { Fen } from "../money/fen.ts";
import { sumFen } from "../money/sum.ts";
import type { CategorySum } from "./projectOutturn.ts";

/**
 * What becomes of the unspent money: still to be spent (结转), released (结余), waiting for a decision, or
 * not said. The four sums add up to the unspent total; zero where nothing falls under a fate.
 */
export function fates(sums: readonly CategorySum[]): Record<FateId, Fen> {
  const of = (fate: FateId) => sumFen(sums.filter((entry) => entry.fate === fate).map((entry) => entry.unspentFen));
  return {
    later: of("later"),
    released: of("released"),
    undecided: of("undecided"),
    unexplained: of("unexplained"),
  };
}
