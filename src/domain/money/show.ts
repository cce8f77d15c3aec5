import type { Decimal } from "decimal.js";
import type { AmountUnit, Fen } from "./fen.ts";
import { formatAmount, formatPoints, formatRate } from "./format.ts";

/** What stands where a figure is unknown; never 0. */
export const UNKNOWN = "—";

/**
 * A figure's text with the minus sign (U+2212), which is as wide as a digit, for the hyphen: for people. What programs
 * read keeps the hyphen, as `formatAmount` and its neighbours write it.
 */
export function withMinus(text: string): string {
  return text.replace("-", "−");
}

/** An amount as people read it, with the unit's usual decimals: `−1,356.09`. */
export function showAmount(amount: Fen | null, unit: AmountUnit): string {
  return amount === null ? UNKNOWN : withMinus(formatAmount(amount, unit));
}

/** A ratio as people read it; `decimals` are those of the percentage: 0.47114 is `47.11%`. */
export function showRate(ratio: Decimal | null, decimals?: number): string {
  return ratio === null ? UNKNOWN : withMinus(formatRate(ratio, decimals));
}

/** Points as people read them, with two decimals. */
export function showPoints(points: Decimal | null): string {
  return points === null ? UNKNOWN : withMinus(formatPoints(points));
}
