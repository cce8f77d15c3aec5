import type { Cleaning } from "../project/cells.ts";
import type { AmountUnit, Fen } from "./fen.ts";

/** So short that whole and fractional digits together stay an integer a double holds exactly. */
const LONGEST = 14;

/** Fen in one unit of the last place, by the digits after the point; no entry where that is less than a fen. */
const QUANTA: Readonly<Record<AmountUnit, readonly number[]>> = {
  元: [100, 10, 1],
  万元: [1e6, 1e5, 1e4, 1e3, 100, 10, 1],
  亿元: [1e10, 1e9, 1e8, 1e7, 1e6, 1e5, 1e4, 1e3, 100, 10, 1],
};

const POINT = 46;

/** What had to be done to read a bare figure: nothing. One list for all of them. */
export const UNCLEANED: readonly Cleaning[] = [];

/**
 * The short way for a bare figure, digits with at most one point, which is what long lists are made of: its digits
 * are one whole number, so no decimal arithmetic is needed. Null for anything that needs a closer look.
 */
export function plainFen(raw: string, unit: AmountUnit): Fen | null {
  const { length } = raw;
  if (length === 0 || length > LONGEST) return null;
  let digits = 0;
  let point = -1;
  for (let index = 0; index < length; index++) {
    const digit = raw.charCodeAt(index) - 48;
    if (digit >= 0 && digit <= 9) digits = digits * 10 + digit;
    else if (digit === POINT - 48 && point < 0) point = index;
    else return null;
  }
  // A point at either end, or alone, is left to the long way.
  if (point === 0 || point === length - 1) return null;
  const quantum = QUANTA[unit][point < 0 ? 0 : length - point - 1];
  if (quantum === undefined) return null;
  const value = digits * quantum;
  return Number.isSafeInteger(value) ? (value as Fen) : null;
}

/** One unit of the last printed place, in fen, of a figure that `plainFen` has read. */
export function plainQuantum(raw: string, unit: AmountUnit): number {
  const quanta = QUANTA[unit];
  // From the end, where the point is: a search for it would be a call, and there are two amounts in every line.
  for (let decimals = 0; decimals < raw.length; decimals++) {
    if (raw.charCodeAt(raw.length - 1 - decimals) === POINT) return quanta[decimals]!;
  }
  return quanta[0]!;
}
