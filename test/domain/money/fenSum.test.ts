import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FEN_PER_UNIT, type Fen } from "../../../src/domain/money/fen.ts";
import { showSum, sumAsFen, sumRatio } from "../../../src/domain/money/fenSum.ts";
import { showAmount } from "../../../src/domain/money/show.ts";

const units = fc.constantFrom("元" as const, "万元" as const, "亿元" as const);

describe("a sum of very many lines", () => {
  test("reads as any amount while a double holds it", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), units, (value, unit) => {
        expect(sumAsFen(BigInt(value))).toBe(value);
        expect(showSum(BigInt(value), unit)).toBe(showAmount(value as Fen, unit));
      }),
    );
  });

  test("beyond that loses no fen and rounds half up once", () => {
    const Wide = Decimal.clone({ precision: 60 });
    fc.assert(
      fc.property(fc.bigInt({ min: 2n ** 53n, max: 2n ** 80n }), units, fc.boolean(), (size, unit, isNegative) => {
        const sum = isNegative ? -size : size;
        expect(sumAsFen(sum)).toBeNull();
        const exact = new Wide(String(sum))
          .div(FEN_PER_UNIT[unit])
          .toFixed(unit === "亿元" ? 4 : 2, Decimal.ROUND_HALF_UP);
        expect(showSum(sum, unit).replace(/,/g, "").replace("−", "-")).toBe(exact);
      }),
    );
    expect(showSum(12_345_678_901_234_567_850n, "万元")).toBe("12,345,678,901,234.57");
  });

  test("has a share of a whole above zero only", () => {
    expect(sumRatio(1n, 4n)?.toFixed()).toBe("0.25");
    expect(sumRatio(2n ** 60n, 2n ** 62n)?.toFixed()).toBe("0.25");
    expect(sumRatio(1n, 0n)).toBeNull();
  });
});
