import { Decimal } from "decimal.js";
import type { LineOutturn } from "./lineOutturn.ts";
import { mostUnspentFirst } from "./mostUnspentFirst.ts";
import { totals } from "./totals.ts";

/** How much of the unspent money the chosen lines hold together, and how few or many they may be. */
const SHARE = new Decimal("0.8");
const LEAST = 3;
const MOST = 10;

/**
 * The lines a meeting should talk about: the largest unspent sums until four fifths of the money are covered, at
 * least three and at most ten; then every overspent line, up to the same number. Equal sums keep form order.
 */
export function linesThatMatter(lines: readonly LineOutturn[]): LineOutturn[] {
  const whole = totals(lines).unspentFen;
  const unspent = mostUnspentFirst(lines.filter((line) => (line.unspentFen ?? 0) > 0));
  const chosen: LineOutturn[] = [];
  for (const line of unspent) {
    const isEnough = chosen.length >= LEAST && SHARE.times(whole).lte(totals(chosen).unspentFen);
    if (isEnough || chosen.length === MOST) break;
    chosen.push(line);
  }
  const over = lines
    .filter((line) => (line.overspentFen ?? 0) > 0)
    .sort((a, b) => (b.overspentFen ?? 0) - (a.overspentFen ?? 0));
  return [...chosen, ...over.slice(0, MOST)];
}
