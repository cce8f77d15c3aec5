import { Decimal } from "decimal.js";
import { type AmountUnit, FEN_PER_UNIT } from "../money/fen.ts";
import { DECIMALS } from "../money/format.ts";
import type { Figure } from "./finding.ts";

/**
 * Decimals in which the money of one finding is written out, all of it with the same: as many as the finest amount has
 * in this unit, so that no rounded figure stands beside the exact arithmetic, and no fewer than usual.
 */
export function figureDecimals(figures: readonly Figure[], unit: AmountUnit): number {
  const needed = figures.map(({ value }) =>
    value.kind === "money" ? new Decimal(value.fen).div(FEN_PER_UNIT[unit]).decimalPlaces() : 0,
  );
  return Math.max(DECIMALS[unit], ...needed);
}
