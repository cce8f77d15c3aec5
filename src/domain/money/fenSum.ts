import { Decimal } from "decimal.js";
import { type AmountUnit, FEN_PER_UNIT, type Fen } from "./fen.ts";
import { showAmount, withMinus } from "./show.ts";

/** A sum over so many lines that it may be more than a double holds exactly. */
export type FenSum = bigint;

/** Decimals a sum beyond 2^53 fen is shown with: those of other amounts. */
const DECIMALS: Readonly<Record<AmountUnit, number>> = { 元: 2, 万元: 2, 亿元: 4 };

/** The sum as fen where a double holds it exactly; null beyond 2^53 − 1 (about 90 trillion yuan). */
export function sumAsFen(sum: FenSum): Fen | null {
  const value = Number(sum);
  return Number.isSafeInteger(value) ? (value as Fen) : null;
}

/** A sum as people read it, rounded half up once, however large. */
export function showSum(sum: FenSum, unit: AmountUnit): string {
  const fen = sumAsFen(sum);
  if (fen !== null) return showAmount(fen, unit);
  const decimals = DECIMALS[unit];
  const step = BigInt(FEN_PER_UNIT[unit] / 10 ** decimals);
  const size = sum < 0n ? -sum : sum;
  const digits = String((size + step / 2n) / step);
  const whole = digits.slice(0, -decimals).replace(/\B(?=(?:\d{3})+$)/g, ",");
  return withMinus(`${sum < 0n ? "-" : ""}${whole}.${digits.slice(-decimals)}`);
}

/** `part / whole` to 20 digits; null where the whole is not above zero, since a share of nothing says nothing. */
export function sumRatio(part: FenSum, whole: FenSum): Decimal | null {
  return whole > 0n ? new Decimal(String(part)).div(new Decimal(String(whole))) : null;
}
