import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { fen } from "../../../src/domain/money/fen.ts";
import {
  formatAmount,
  formatExact,
  formatLevel,
  formatPoints,
  formatRate,
  formatYuan,
} from "../../../src/domain/money/format.ts";

describe("a formatted amount", () => {
  it("has two decimals in 元 and 万元 and four in 亿元, thousands grouped", () => {
    expect(formatAmount(fen(135_609_000), "元")).toBe("1,356,090.00");
    expect(formatAmount(fen(664_600_000), "万元")).toBe("664.60");
    expect(formatAmount(fen(8_953_000_000), "万元")).toBe("8,953.00");
    expect(formatAmount(fen(664_600_000), "亿元")).toBe("0.0665");
    expect(formatAmount(fen(135_609_000), "元", { decimals: 0, grouping: false })).toBe("1356090");
  });

  it("is rounded half up, away from zero, once", () => {
    expect(formatAmount(fen(5000), "万元")).toBe("0.01");
    expect(formatAmount(fen(4999), "万元")).toBe("0.00");
    expect(formatAmount(fen(-5000), "万元")).toBe("-0.01");
    expect(formatAmount(fen(-4999), "万元")).toBe("0.00");
    expect(formatAmount(fen(1_005_000), "万元")).toBe("1.01");
  });

  it("groups a negative amount as its positive twin", () => {
    expect(formatAmount(fen(-12_345_600), "元")).toBe("-123,456.00");
    expect(formatAmount(fen(-123_456_700), "元", { decimals: 0 })).toBe("-1,234,567");
  });

  it("keeps every digit where it must be exact", () => {
    expect(formatExact(fen(7_177_373_442), "万元")).toBe("7,177.373442");
    expect(formatExact(fen(30_000_000), "万元")).toBe("30.00");
    expect(formatExact(fen(1), "亿元", { grouping: false })).toBe("0.0000000001");
    expect(formatExact(fen(Number.MAX_SAFE_INTEGER), "元")).toBe("90,071,992,547,409.91");
  });

  it("in 元 for machines has two decimals and no separators", () => {
    expect(formatYuan(fen(135_609_000))).toBe("1356090.00");
    expect(formatYuan(fen(-5))).toBe("-0.05");
    expect(formatYuan(fen(0))).toBe("0.00");
    expect(formatYuan(fen(Number.MAX_SAFE_INTEGER))).toBe("90071992547409.91");
  });
});

describe("formatted rates and points", () => {
  it("are rounded half up once", () => {
    expect(formatRate(new Decimal(31312).div(66460))).toBe("47.11%");
    expect(formatRate(new Decimal("0.471150"))).toBe("47.12%");
    expect(formatRate(new Decimal("0.47114999"))).toBe("47.11%");
    expect(formatRate(new Decimal("-0.4379"), 0)).toBe("-44%");
    expect(formatRate(new Decimal("-0.00001"))).toBe("0.00%");
    expect(formatPoints(new Decimal("2.625"))).toBe("2.63");
    expect(formatPoints(new Decimal("15"))).toBe("15.00");
    expect(formatPoints(new Decimal("8.5"), 0)).toBe("9");
  });

  it("of a limit have the digits it has and no more", () => {
    expect(formatLevel(new Decimal("0.5"))).toBe("50%");
    expect(formatLevel(new Decimal("0.125"))).toBe("12.5%");
    expect(formatLevel("1")).toBe("100%");
  });
});
