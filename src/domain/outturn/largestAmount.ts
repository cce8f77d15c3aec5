import { type Fen, fen } from "../money/fen.ts";
import type { LineOutturn } from "./lineOutturn.ts";

/** The largest budget or spending among lines: the full length of their bars. 0 where none is known or above zero. */
export function largestAmount(lines: readonly LineOutturn[]): Fen {
  // A list can be longer than a call may have arguments.
  return fen(lines.reduce((most, { baseFen, actualFen }) => Math.max(most, baseFen ?? 0, actualFen ?? 0), 0));
}
