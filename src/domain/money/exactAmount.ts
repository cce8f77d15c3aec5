import { Decimal } from "decimal.js";
import { type AmountUnit, FEN_PER_UNIT, type Fen, fen } from "./fen.ts";
import { DECIMALS, formatAmount } from "./format.ts";
import { UNKNOWN, withMinus } from "./show.ts";

/** A sum of money of any size: whole fen in a double where that is exact, beyond 2^53 − 1 in a BigInt. */
export type ExactAmount = Fen | bigint;

/** The amount in its one form: a BigInt only where a double could lose a fen. */
export function exactAmount(value: bigint): ExactAmount {
  const near = Number(value);
  return Number.isSafeInteger(near) ? fen(near) : value;
}

/** The exact sum, 0 for none, the same in any order. */
export function sumExact(amounts: Iterable<ExactAmount>): ExactAmount {
  let total = 0;
  let carried = 0n;
  for (const amount of amounts) {
    const next = typeof amount === "bigint" ? Number.NaN : total + amount;
    if (Number.isSafeInteger(next)) total = next;
    else carried += BigInt(amount);
  }
  return exactAmount(carried + BigInt(total));
}

/**
 * The amount as people read it, rounded half up once whatever its size; “—” for the unknown. `decimals` are the unit's usual ones unless told otherwise.
 */
export function showExactAmount(amount: ExactAmount | null, unit: AmountUnit, decimals = DECIMALS[unit]): string {
  if (amount === null) return UNKNOWN;
  if (typeof amount !== "bigint") return withMinus(formatAmount(amount, unit, { decimals }));
  const step = BigInt(FEN_PER_UNIT[unit]) / 10n ** BigInt(decimals);
  const size = amount < 0n ? -amount : amount;
  const digits = String((size + step / 2n) / step);
  const point = digits.length - decimals;
  const whole = digits.slice(0, point).replace(/\B(?=(?:\d{3})+$)/g, ",");
  return `${amount < 0n ? "−" : ""}${whole}${decimals === 0 ? "" : "."}${digits.slice(point)}`;
}

/** `numerator / denominator` to 20 digits; null where one is unknown or the denominator is not above 0. */
export function exactRatio(numerator: ExactAmount | null, denominator: ExactAmount | null): Decimal | null {
  if (numerator === null || denominator === null || denominator <= 0) return null;
  return new Decimal(String(numerator)).div(String(denominator));
}
