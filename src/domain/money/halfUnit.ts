import { Decimal } from "decimal.js";

/**
 * Half a unit of the last printed place: a figure printed with so many decimals is known to ± this. Two printed
 * figures contradict each other only beyond the sum of theirs.
 */
export function halfUnit(decimals: number): Decimal {
  return new Decimal(`5e${-decimals - 1}`);
}
