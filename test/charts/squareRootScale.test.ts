import { describe, expect, it } from "vitest";
import { amountWords, squareRootTicks } from "../../src/charts/squareRootScale.ts";

describe("the ticks of a square-root scale", () => {
  it("are round, rise from 0 and stand apart", () => {
    expect(squareRootTicks(200, 430, 52)).toEqual([0, 5, 20, 50, 100, 200]);
    for (const end of [0.003, 1, 7, 63_000, 9_999_999]) {
      const ticks = squareRootTicks(end, 400, 52);
      const places = ticks.map((value) => Math.sqrt(value / end) * 400);
      expect(ticks.length).toBeGreaterThan(2);
      expect(places.slice(1).every((place, index) => place - (places[index] ?? 0) >= 52)).toBe(true);
      expect(Math.max(...ticks)).toBeLessThanOrEqual(end);
    }
  });
});

describe("a round amount on an axis", () => {
  it("has the decimals it needs, also when it comes back from its root", () => {
    expect(amountWords(0, "万元")).toBe("0");
    expect(amountWords(Math.sqrt(0.05) ** 2, "亿元")).toBe("0.05");
    expect(amountWords(Math.sqrt(2_000_000) ** 2, "元")).toBe("2,000,000");
    expect(amountWords(Math.sqrt(0.5) ** 2, "万元")).toBe("0.5");
    expect(amountWords(Math.sqrt(0.1) ** 2, "万元")).toBe("0.1");
  });
});
