import type { Fen } from "../money/fen.ts";

/** A copy with the most unspent money first; unknown amounts stand as zero, equal ones keep their order. */
export function mostUnspentFirst<Sum extends { readonly unspentFen: Fen | null }>(sums: readonly Sum[]): Sum[] {
  return [...sums].sort((a, b) => (b.unspentFen ?? 0) - (a.unspentFen ?? 0));
}
