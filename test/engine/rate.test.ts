import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bucketOf, justAbove, rateOf } from "../../src/engine/rate.ts";

describe("the order of rates", () => {
  test("a bucket never falls as the rate rises, and lines without a rate come last", () => {
    const rate = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.double({ min: -1, max: 2, noNaN: true }),
    );
    fc.assert(
      fc.property(rate, rate, (a, b) => {
        const [low, high] = a <= b ? [a, b] : [b, a];
        expect(bucketOf(low)).toBeLessThanOrEqual(bucketOf(high));
        expect(bucketOf(high)).toBeLessThan(bucketOf(Number.NaN));
      }),
    );
  });

  test("a rate equals a bound of three decimals exactly when the amounts do", () => {
    const denominator = fc.integer({ min: 1, max: 4_500_000_000_000 });
    fc.assert(
      fc.property(denominator, fc.integer({ min: 0, max: 1999 }), fc.integer({ min: -1, max: 1 }), (m, mille, step) => {
        // The whole numerators nearest to the bound: at it, or as close below and above it as whole fen allow.
        const n = Math.floor((m / 1000) * mille) + step;
        const difference = BigInt(n) * 1000n - BigInt(mille) * BigInt(m);
        const sign = difference === 0n ? 0 : difference < 0n ? -1 : 1;
        expect(Math.sign(rateOf(n, m) - mille / 1000)).toBe(sign);
      }),
      { numRuns: 2000 },
    );
  });

  test("there is no rate of nothing, of less than nothing, or of the unknown", () => {
    expect(rateOf(5, 0)).toBeNaN();
    expect(rateOf(5, -10)).toBeNaN();
    expect(rateOf(5, Number.NaN)).toBeNaN();
    expect(rateOf(Number.NaN, 10)).toBeNaN();
    expect(rateOf(-5, 10)).toBe(-0.5);
  });

  test("between a number and the one just above it there is none", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const next = justAbove(value);
        expect(next).toBeGreaterThan(value);
        const middle = value / 2 + next / 2;
        expect(middle <= value || middle >= next).toBe(true);
      }),
    );
    expect(justAbove(1)).toBe(1 + Number.EPSILON);
    expect(justAbove(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
  });
});
