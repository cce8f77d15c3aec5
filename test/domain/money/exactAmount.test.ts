import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exactAmount, exactRatio, showExactAmount, sumExact } from "../../../src/domain/money/exactAmount.ts";
import { type AmountUnit, fen } from "../../../src/domain/money/fen.ts";
import { showAmount } from "../../../src/domain/money/show.ts";

const unit = fc.constantFrom<AmountUnit>("元", "万元", "亿元");
const safe = fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });

describe("an amount of any size", () => {
  test("is whole fen in a double for as long as that loses none", () => {
    expect(exactAmount(9_007_199_254_740_991n)).toBe(9_007_199_254_740_991);
    expect(exactAmount(9_007_199_254_740_993n)).toBe(9_007_199_254_740_993n);
    expect(exactAmount(-9_007_199_254_740_993n)).toBe(-9_007_199_254_740_993n);
  });

  test("shows every digit beyond what a double holds", () => {
    const amount = exactAmount(123_456_789_012_345_678_901n);
    expect(showExactAmount(amount, "元")).toBe("1,234,567,890,123,456,789.01");
    expect(showExactAmount(amount, "万元")).toBe("123,456,789,012,345.68");
    expect(showExactAmount(amount, "亿元")).toBe("12,345,678,901.2346");
    expect(showExactAmount(null, "元")).toBe("—");
  });

  test("is the sum of others, in whatever order", () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: -(2n ** 60n), max: 2n ** 60n }), { maxLength: 20 }), (values) => {
        const exact = values.reduce((sum, value) => sum + value, 0n);
        expect(sumExact(values.map(exactAmount))).toBe(exactAmount(exact));
        expect(sumExact(values.map(exactAmount).reverse())).toBe(exactAmount(exact));
      }),
    );
  });

  test("is rounded and grouped as amounts of usual size are", () => {
    fc.assert(
      fc.property(safe, unit, (value, shown) => {
        // Adding a million million million moves the digits in front and no other.
        const shift = 10n ** 18n;
        const large = showExactAmount(BigInt(Math.abs(value)) + shift, shown);
        const plain = showAmount(fen(Math.abs(value)), shown);
        expect(large.replace(/,/g, "").slice(-plain.replace(/,/g, "").length + 1)).toBe(
          plain.replace(/,/g, "").slice(1),
        );
        expect(showExactAmount(-BigInt(Math.abs(value)) - shift, shown)).toBe(`−${large}`);
        expect(showExactAmount(fen(value), shown)).toBe(showAmount(fen(value), shown));
      }),
    );
  });

  test("has a rate against another, and none against nothing or less", () => {
    expect(exactRatio(10n ** 20n, 4n * 10n ** 20n)?.toString()).toBe("0.25");
    expect(exactRatio(fen(1), fen(0))).toBeNull();
    expect(exactRatio(fen(1), -(10n ** 20n))).toBeNull();
    expect(exactRatio(null, fen(1))).toBeNull();
  });
});
