/**
 * Money as whole fen (0.01 元) in a double. Every integer up to 2^53 − 1 is exact, which is about
 * 90 trillion yuan; the brand keeps fen from being mixed with yuan, points or ratios by accident.
 */
declare const fenBrand: unique symbol;
export type Fen = number & { readonly [fenBrand]: true };

/** The unit an amount is printed in. The values are the words the forms themselves use. */
export type AmountUnit = "元" | "万元" | "亿元";

/** Fen in one of each unit. */
export const FEN_PER_UNIT: Record<AmountUnit, number> = {
  元: 100,
  万元: 1_000_000,
  亿元: 10_000_000_000,
};

/**
 * Marks a whole number as fen.
 * @throws RangeError when the number is not a safe integer: a sum that lost a fen must not pass as money.
 */
export function fen(value: number): Fen {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number of fen: ${value}`);
  return value as Fen;
}

export const ZERO_FEN = 0 as Fen;
