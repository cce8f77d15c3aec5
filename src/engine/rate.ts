/**
 * The order of lines by rate. A rate is the double nearest to numerator/denominator. Rounding keeps order, so no
 * two lines change places by it; two different quotients may round to the same double and then count as equal.
 *
 * Against a bound with d decimals the comparison is exact for rates below 2 and denominators below 2^52 / 10^d: the
 * quotient n/m and the bound k/10^d, if different, are at least 1/(m·10^d) apart, which is more than the spacing of
 * doubles there; and if equal, they round to the same double. With three decimals that is 4.5 · 10^12, in fen 45
 * billion yuan a line.
 *
 * Within a cell lines lie in this order, and each carries the number of its bucket: a coarse rate that settles most
 * comparisons from two bytes. The bucket never falls as the rate rises, so equal buckets, and only they, are
 * decided by the rate itself.
 */
const BUCKETS_PER_UNIT = 2000;
/** Rates below −1 share the first bucket, those above 31 the last but one. */
const OFFSET = BUCKETS_PER_UNIT;
const LAST_BUCKET = 0xfffe;
/** The bucket of lines without a rate, which lie behind all others. */
export const NO_RATE = 0xffff;

/**
 * A line's rate; NaN where an amount is unknown (NaN) or the denominator is not above 0: a share of nothing, or of
 * less than nothing, says nothing.
 */
export function rateOf(numerator: number, denominator: number): number {
  return denominator > 0 ? numerator / denominator : Number.NaN;
}

/** The bucket of a rate; `NO_RATE` for NaN. +Infinity, as a bound, lies behind every rate. */
export function bucketOf(rate: number): number {
  if (Number.isNaN(rate) || rate === Number.POSITIVE_INFINITY) return NO_RATE;
  return Math.max(0, Math.min(LAST_BUCKET, Math.floor(rate * BUCKETS_PER_UNIT) + OFFSET));
}

const bits = new DataView(new ArrayBuffer(8));

/**
 * The next double above: a half-open range [from, to) takes in `to` itself when it ends at `justAbove(to)`, and one
 * over 100 % begins at `justAbove(1)`.
 */
export function justAbove(value: number): number {
  if (value === 0) return Number.MIN_VALUE;
  if (!Number.isFinite(value)) return value;
  bits.setFloat64(0, value);
  bits.setBigInt64(0, bits.getBigInt64(0) + (value > 0 ? 1n : -1n));
  return bits.getFloat64(0);
}
