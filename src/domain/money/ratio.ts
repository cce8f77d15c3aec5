import { Decimal } from "decimal.js";
import type { Fen } from "./fen.ts";

/** `numerator / denominator` to 20 digits, not capped; null where the denominator is zero, since 0 of 0 is no rate. */
export function ratio(numerator: Fen, denominator: Fen): Decimal | null {
  return denominator === 0 ? null : new Decimal(numerator).div(denominator);
}
