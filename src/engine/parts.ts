/**
 * Exact sums in doubles. A double holds every integer up to 2^53, and a sum of integers is exact as long as no
 * partial sum leaves that range.
 *
 * One part: where Σ|v| over all lines is at most 2^53 − 1, every sum over any of them, and every difference of
 * two running sums, is exact in one double.
 *
 * Two parts: otherwise v = high · 2^26 + low with 0 ≤ low < 2^26. From |v| ≤ 2^53 follows |high| ≤ 2^27, so with
 * at most 2^26 lines (67 million, `MAX_LINES`) Σ|high| ≤ 2^53 and Σ low < 2^52: both parts are exact, whatever the
 * amounts. The sum is put together as a BigInt only when it is read.
 */
export const PART_BASE = 2 ** 26;
export const MAX_LINES = 2 ** 26;

/** Where a measure is kept among the parts of a line; -1 for a part it does not have. */
export interface Measure {
  readonly name: string;
  /** The whole value, or the low part where there is a high one. */
  readonly low: number;
  readonly high: number;
  /** 1 where the value is known, else 0, of a measure that is unknown somewhere. */
  readonly known: number;
}

/** Sums of one measure, one entry a group; the unknown counts as nothing. */
export interface Sums {
  readonly low: Float64Array;
  /** Null where `low` is the sum itself; else the sum is high · 2^26 + low. */
  readonly high: Float64Array | null;
  /** In how many lines the value is known; null where it is in all of them. */
  readonly known: Float64Array | null;
}

/** Whether sums of these values may leave the exact range of one double, and whether some are unknown (NaN). */
export function surveyValues(values: Float64Array): { needsTwoParts: boolean; hasUnknown: boolean } {
  let high = 0;
  let low = 0;
  let hasUnknown = false;
  for (let i = 0; i < values.length; i += 1) {
    const size = Math.abs(values[i] as number);
    if (Number.isNaN(size)) {
      hasUnknown = true;
      continue;
    }
    const part = Math.floor(size / PART_BASE);
    high += part;
    low += size - part * PART_BASE;
  }
  return { needsTwoParts: high + Math.floor(low / PART_BASE) >= PART_BASE * 2, hasUnknown };
}

/** The exact sum of a group. */
export function sumOf({ low, high }: Sums, group: number): bigint {
  const rest = BigInt(low[group] ?? 0);
  return high === null ? rest : BigInt(high[group] ?? 0) * BigInt(PART_BASE) + rest;
}

/** The sum of a group as a double: exact up to 2^53, beyond that the nearest, fit for lengths of bars and rates. */
export function approximateSum({ low, high }: Sums, group: number): number {
  return (high === null ? 0 : (high[group] ?? 0) * PART_BASE) + (low[group] ?? 0);
}
