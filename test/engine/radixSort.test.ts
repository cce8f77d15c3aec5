import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sortPermutation } from "../../src/engine/radixSort.ts";

const value = fc.oneof(
  fc.double(),
  fc.integer({ min: -3, max: 3 }),
  fc.maxSafeInteger(),
  fc.constantFrom(Number.NaN, 0, -0, Number.MIN_VALUE, -Number.MIN_VALUE),
);

describe("a sort permutation", () => {
  test.each([false, true])("is that of a stable sort with the unknown last (descending: %s)", (descending) => {
    fc.assert(
      fc.property(fc.array(value), (values) => {
        const expected = [...values.keys()].sort((i, j) => {
          const [a, b] = [values[i] as number, values[j] as number];
          if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b)) || i - j;
          return a === b ? i - j : a < b === descending ? 1 : -1;
        });
        expect([...sortPermutation(Float64Array.from(values), descending)]).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  test("leaves the values as they were, and reads only its part of a buffer", () => {
    const buffer = Float64Array.of(9, 3, 1, 2, 0);
    expect([...sortPermutation(buffer.subarray(1, 4), false)]).toEqual([1, 2, 0]);
    expect([...buffer]).toEqual([9, 3, 1, 2, 0]);
  });
});
