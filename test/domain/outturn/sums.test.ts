import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FAMILIES } from "../../../src/domain/deviation/taxonomy.ts";
import { byCategory } from "../../../src/domain/outturn/byCategory.ts";
import { deriveLine } from "../../../src/domain/outturn/deriveLine.ts";
import { families } from "../../../src/domain/outturn/families.ts";
import { fates } from "../../../src/domain/outturn/fates.ts";
import { keepExact } from "../../../src/domain/outturn/keepExact.ts";
import { DEFAULT_THRESHOLDS } from "../../../src/domain/outturn/thresholds.ts";
import { totals } from "../../../src/domain/outturn/totals.ts";
import { line, type RawLine } from "../../builders/project.ts";
import { seed } from "../../builders/seed.ts";

const derive = (raws: readonly RawLine[]) => raws.map((raw) => deriveLine(line(raw), DEFAULT_THRESHOLDS));
const shaoyang = seed().lines.map((each) => deriveLine(each, DEFAULT_THRESHOLDS));

describe("the 15 lines of Shaoyang 2023", () => {
  test("add up to 664.60 budget, 313.12 actual, 351.48 unspent, 47.11 %", () => {
    const sums = totals(shaoyang);
    expect(sums).toMatchObject({
      count: 15,
      unknown: 0,
      budgetFen: 664_600_000,
      actualFen: 313_120_000,
      unspentFen: 351_480_000,
      overspentFen: 0,
    });
    expect(sums.rate?.times(100).toFixed(2)).toBe("47.11");
  });

  test("divide the unspent money by category, in taxonomy order", () => {
    expect(byCategory(shaoyang).map((entry) => [entry.category, entry.unspentFen / 10_000, entry.count])).toEqual([
      ["cancelled", 2340, 1],
      ["deferred", 5500, 1],
      ["policy-review", 8512, 2],
      ["paid-next-year", 2537, 3],
      ["phased", 2000, 1],
      ["late-start", 3000, 1],
      ["over-budgeted", 4553, 1],
      ["savings", 6706, 5],
    ]);
  });

  test("will still spend 75.37, release 135.99, and wait for a decision on 140.12", () => {
    expect(fates(byCategory(shaoyang))).toEqual({
      later: 75_370_000,
      released: 135_990_000,
      undecided: 140_120_000,
      unexplained: 0,
    });
  });

  test("fall into three families", () => {
    expect(families(byCategory(shaoyang)).map(({ family, unspentFen }) => [family, unspentFen])).toEqual([
      ["decision", 163_520_000],
      ["timing", 75_370_000],
      ["estimate", 112_590_000],
    ]);
  });
});

describe("sums over lines", () => {
  test("leave out a line with an unknown amount, both its sides, and count it", () => {
    const sums = totals(
      derive([
        { budget: "10", actual: "4" },
        { budget: "100", actual: "abc" },
      ]),
    );
    expect(sums).toMatchObject({ count: 2, unknown: 1, budgetFen: 10_000_000, actualFen: 4_000_000 });
    expect(sums.rate?.toString()).toBe("0.4");
  });

  test("of no lines are zero and have no rate", () => {
    expect(totals([])).toMatchObject({ count: 0, budgetFen: 0, rate: null });
    expect(byCategory([])).toEqual([]);
  });

  test("keep over-spending apart: it does not pay for another line's unspent money", () => {
    const sums = totals(
      derive([
        { budget: "10", actual: "15" },
        { budget: "10", actual: "7" },
      ]),
    );
    expect(sums).toMatchObject({ unspentFen: 3_000_000, overspentFen: 5_000_000 });
    expect(sums.rate?.toString()).toBe("1.1");
  });

  const raw = fc.record({
    budget: fc.constantFrom("10", "0", "-5", "33.333333", "x", ""),
    actual: fc.constantFrom("10", "0", "-5", "7.1", "x", ""),
    reason: fc.constantFrom("", "项目取消", "暂缓建设", "待支付", "无", "征地拆迁受阻", "资金未到位"),
  });

  test("balance: budget = actual + unspent − overspent, and categories, families and fates partition the unspent", () => {
    fc.assert(
      fc.property(fc.array(raw, { maxLength: 30 }), (raws) => {
        const lines = derive(raws);
        const sums = totals(lines);
        const parts = byCategory(lines);
        const add = (amounts: readonly number[]) => amounts.reduce((a, b) => a + b, 0);
        expect(sums.budgetFen).toBe(sums.actualFen + sums.unspentFen - sums.overspentFen);
        expect(add(parts.map((part) => part.unspentFen))).toBe(sums.unspentFen);
        expect(add(families(parts).map((part) => part.unspentFen))).toBe(sums.unspentFen);
        expect(add(Object.values(fates(parts)))).toBe(sums.unspentFen);
        const order = families(parts).map(({ family }) => FAMILIES.findIndex(({ id }) => id === family));
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
    );
  });
});

describe("amounts whose sum could not be exact", () => {
  const huge = "90071992547409.91元";

  test("are set to unknown, the largest first, and the rest stays usable", () => {
    const lines = keepExact(
      derive([
        { budget: "10", actual: "4" },
        { budget: huge, actual: "0" },
        { budget: "1", actual: "1" },
      ]),
    );
    expect(lines.map((each) => each.state)).toEqual(["unspent", "unknown", "spent"]);
    expect(lines[1]).toMatchObject({ unspentFen: null, deviation: null, baseFen: 9_007_199_254_740_991 });
    expect(totals(lines)).toMatchObject({ unknown: 1, budgetFen: 11_000_000 });
  });

  test("never break a sum", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.maxSafeInteger(), fc.maxSafeInteger()), { maxLength: 8 }), (pairs) => {
        const yuan = (fen: number) => `${fen < 0 ? "-" : ""}${(BigInt(Math.abs(fen)) / 100n).toString()}元`;
        const lines = derive(pairs.map(([budget, actual]) => ({ budget: yuan(budget), actual: yuan(actual) })));
        expect(() => totals(keepExact(lines))).not.toThrow();
      }),
    );
  });

  test("change nothing where everything is exact", () => {
    expect(keepExact(shaoyang)).toBe(shaoyang);
  });
});
