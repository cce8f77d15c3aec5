import { Decimal } from "decimal.js";
import { type AmountUnit, FEN_PER_UNIT, type Fen } from "./fen.ts";

/** Decimals an amount is shown with: what the forms print, and for 亿元 enough to tell 万元 apart. */
export const DECIMALS: Readonly<Record<AmountUnit, number>> = { 元: 2, 万元: 2, 亿元: 4 };

/** An amount in a unit, rounded half up (away from zero) once, thousands grouped unless told otherwise. */
export function formatAmount(
  amount: Fen,
  unit: AmountUnit,
  { decimals = DECIMALS[unit], grouping = true }: { readonly decimals?: number; readonly grouping?: boolean } = {},
): string {
  const text = roundUnits(amount, unit, decimals) ?? round(inUnit(amount, unit), decimals);
  return grouping ? group(text) : text;
}

/** An amount in a unit with every digit it has, and at least two decimals: `7,177.373442`, `30.00`. */
export function formatExact(
  amount: Fen,
  unit: AmountUnit,
  { grouping = true }: { readonly grouping?: boolean } = {},
): string {
  const value = inUnit(amount, unit);
  return formatAmount(amount, unit, { decimals: Math.max(2, value.decimalPlaces()), grouping });
}

/** An amount in 元 with exactly two decimals and no separators, as JSON and CSV carry money: `-1356090.00`. */
export function formatYuan(amount: Fen): string {
  return round(inUnit(amount, "元"), 2);
}

/** A ratio as a percentage, rounded half up once: 0.47114 is `47.11%`. `decimals` are those of the percentage. */
export function formatRate(ratio: Decimal, decimals = 2): string {
  return `${round(ratio.times(100), decimals)}%`;
}

/** A limit as a percentage with the digits it has and no more: "0.5" is `50%`, "0.125" is `12.5%`. */
export function formatLevel(limit: Decimal | string): string {
  return `${new Decimal(limit).times(100).toFixed()}%`;
}

/** Points of a score, rounded half up once. */
export function formatPoints(points: Decimal, decimals = 2): string {
  return round(points, decimals);
}

/** Fen are whole, so most amounts are rounded in whole numbers; null where that would not be exact. */
function roundUnits(amount: Fen, unit: AmountUnit, decimals: number): string | null {
  const places = PLACES[unit];
  const size = Math.abs(amount);
  if (decimals < 0 || decimals > places || size > EXACT) return null;
  const step = 10 ** (places - decimals);
  const digits = String(Math.floor((size + step / 2) / step)).padStart(decimals + 1, "0");
  const sign = amount < 0 && /[1-9]/.test(digits) ? "-" : "";
  if (decimals === 0) return sign + digits;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** Places of one fen in a unit. */
const PLACES: Readonly<Record<AmountUnit, number>> = { 元: 2, 万元: 6, 亿元: 10 };
/** Leaves room for half a step within exact whole numbers. */
const EXACT = 2 ** 52;

function inUnit(amount: Fen, unit: AmountUnit): Decimal {
  return new Decimal(amount).div(FEN_PER_UNIT[unit]);
}

/** Half up, away from zero; what rounds to nothing has no minus sign. */
function round(value: Decimal, decimals: number): string {
  const rounded = value.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
  return (rounded.isZero() ? rounded.abs() : rounded).toFixed(decimals);
}

function group(text: string): string {
  const [whole, fraction] = text.split(".") as [string, string?];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
