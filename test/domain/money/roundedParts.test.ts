import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AmountUnit, type Fen, fen } from "../../../src/domain/money/fen.ts";
import { roundedGap } from "../../../src/domain/money/roundedParts.ts";
import { sumFen } from "../../../src/domain/money/sum.ts";

const gap = (parts: readonly number[], unit: AmountUnit) => {
  const amounts = parts.map((part) => fen(part));
  return roundedGap(amounts, sumFen(amounts), unit);
};

describe("parts as shown beside their total as shown", () => {
  test("miss it by a unit of the last place where each was rounded the same way", () => {
    // 0.4 + 0.4 + 0.4 万元 are 0.0000 each in 亿元, 1.2 together 0.0001.
    expect(gap([400_000, 400_000, 400_000], "亿元")).toBe(-1_000_000);
    expect(gap([500_000, 500_000], "亿元")).toBe(1_000_000);
    expect(gap([5_000, 5_000, 5_000, 5_000], "万元")).toBe(20_000);
  });

  test("add up where nothing was rounded, such as the seed's families in 万元", () => {
    expect(gap([163_520_000, 75_370_000, 112_590_000], "万元")).toBe(0);
    expect(gap([], "万元")).toBe(0);
  });

  test("always add up in 元, and never miss by more than half a place a part", () => {
    const amounts = fc.array(fc.integer({ min: -(2 ** 40), max: 2 ** 40 }), { maxLength: 20 });
    fc.assert(fc.property(amounts, (parts) => gap(parts, "元") === 0));
    fc.assert(
      fc.property(amounts, fc.constantFrom<AmountUnit>("万元", "亿元"), (parts, unit) => {
        const place = unit === "万元" ? 10_000 : 1_000_000;
        expect(Math.abs(gap(parts, unit))).toBeLessThanOrEqual(((parts.length + 1) / 2) * place);
      }),
    );
  });

  test("must be the total's own parts", () => {
    expect(() => roundedGap([fen(1)], 2 as Fen, "元")).toThrow(RangeError);
  });
});
