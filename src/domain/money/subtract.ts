import { type Fen, fen } from "./fen.ts";

/**
 * `minuend − subtrahend`, exact; negative where more was taken than there was.
 * @throws RangeError beyond 2^53 − 1 fen.
 */
export function subtractFen(minuend: Fen, subtrahend: Fen): Fen {
  return fen(minuend - subtrahend);
}
