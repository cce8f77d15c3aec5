import type { LineOutturn } from "./lineOutturn.ts";

/** Half the exact range of fen: leaves room for the rounding of a running sum that is itself beyond it. */
const LIMIT = 2 ** 52;

/**
 * Sums of money must be exact to the fen, and a file can hold amounts whose sum cannot be (beyond about 45
 * trillion yuan). The largest lines are then set to `unknown`, one by one, until the rest adds up exactly:
 * they stay in the list with the amounts as read, and out of every sum.
 */
export function keepExact(lines: readonly LineOutturn[]): readonly LineOutturn[] {
  let total = lines.reduce((sum, line) => sum + size(line), 0);
  if (total <= LIMIT) return lines;
  const dropped = new Set<number>();
  const largestFirst = lines.map((line, index) => ({ index, size: size(line) })).sort((a, b) => b.size - a.size);
  for (const { index, size } of largestFirst) {
    if (total <= LIMIT) break;
    dropped.add(index);
    total -= size;
  }
  return lines.map((line, index) => (dropped.has(index) ? asUnknown(line) : line));
}

/** No sum over a line's base, actual, unspent or overspent can exceed this. */
function size(line: LineOutturn): number {
  return line.state === "unknown" ? 0 : Math.abs(line.baseFen ?? 0) + Math.abs(line.actualFen ?? 0);
}

function asUnknown(line: LineOutturn): LineOutturn {
  return { ...line, unspentFen: null, overspentFen: null, rate: null, low: null, state: "unknown", deviation: null };
}
