import { type AmountUnit, FEN_PER_UNIT, type Fen, fen } from "./fen.ts";
import { formatAmount } from "./format.ts";
import { sumFen } from "./sum.ts";

/**
 * By how much parts, each rounded as shown in a unit, miss their rounded total: the sum of what is shown less the total
 * that is shown; 0 where the page adds up. The amounts themselves always add up.
 * @throws RangeError where `total` is not the parts' sum.
 */
export function roundedGap(parts: readonly Fen[], total: Fen, unit: AmountUnit): Fen {
  if (sumFen(parts) !== total) throw new RangeError("the parts do not add up to the total");
  const shown = parts.reduce((sum, part) => sum + lastPlaces(part, unit), 0) - lastPlaces(total, unit);
  const decimals = formatAmount(total, unit).split(".")[1]?.length ?? 0;
  return fen((shown * FEN_PER_UNIT[unit]) / 10 ** decimals);
}

/** The amount as shown, in units of its last place. */
function lastPlaces(amount: Fen, unit: AmountUnit): number {
  return Number(formatAmount(amount, unit, { grouping: false }).replace(".", ""));
}
