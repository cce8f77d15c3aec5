import type { AmountUnit, Fen } from "./fen.ts";
import { formatAmount } from "./format.ts";
import { sumFen } from "./sum.ts";

/**
 * By how much parts, each rounded as shown in a unit, miss their rounded total, in whole units of the last place
 * shown; 0 where what is on the page adds up. The amounts themselves always add up: `total` must be their sum.
 */
export function roundedGap(parts: readonly Fen[], total: Fen, unit: AmountUnit): number {
  if (sumFen(parts) !== total) throw new RangeError("the parts do not add up to the total");
  return parts.reduce((sum, part) => sum + lastPlaces(part, unit), 0) - lastPlaces(total, unit);
}

/** The amount as shown, in units of its last place. */
function lastPlaces(amount: Fen, unit: AmountUnit): number {
  return Number(formatAmount(amount, unit, { grouping: false }).replace(".", ""));
}

/** One unit of the last place amounts are shown with, as text: `0.01`, in 亿元 `0.0001`. */
export function lastPlace(unit: AmountUnit): string {
  const zero = formatAmount(0 as Fen, unit);
  return `${zero.slice(0, -1)}1`;
}
