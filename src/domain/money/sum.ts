import { type Fen, fen } from "./fen.ts";

/**
 * The exact sum, 0 for none, the same in any order.
 * @throws RangeError beyond 2^53 − 1 fen (about 90 trillion yuan), where a fen could get lost.
 */
export function sumFen(values: Iterable<Fen>): Fen {
  let total = 0;
  let carried = 0n;
  for (const value of values) {
    const next = total + value;
    if (Number.isSafeInteger(next)) total = next;
    else {
      carried += BigInt(total);
      total = value;
    }
  }
  return fen(carried === 0n ? total : Number(carried + BigInt(total)));
}
