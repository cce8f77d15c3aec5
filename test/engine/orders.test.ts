import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Crossfilter } from "../../src/engine/crossfilter.ts";
import { storeOf } from "./arbitraries.ts";
import type { PlainLine } from "./naive.ts";

/** Lines of which those of 水务局, one in ten, have the smallest amounts. */
function lopsided(amounts: readonly number[]): PlainLine[] {
  return amounts.map((amount, index) => ({
    coded: {
      unit: index % 10 === 0 ? "水务局" : "一中",
      department: "教育局",
      year: "2023",
      name: "网络租赁",
      reason: index % 3 === 0 ? "项目取消" : null,
    },
    measures: { budget: 1000, actual: 0, unspent: index % 10 === 0 ? amount : 10_000 + amount },
  }));
}

const amounts = fc.array(fc.nat(40), { minLength: 200, maxLength: 300 });

describe("the first lines in an order", () => {
  test.each([
    ["by cells", { kind: "values", source: "a", column: "unit", values: ["水务局"] }],
    ["by lines", { kind: "range", source: "a", column: "unspent", from: null, to: 10_000 }],
  ] as const)("are found also where the selection, %s, lies far back in it", (_, clause) => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 12 }), (list, limit) => {
        const lines = lopsided(list);
        const expected = [...lines.keys()]
          .filter((index) => index % 10 === 0)
          .sort((a, b) => (lines[b]?.measures.unspent as number) - (lines[a]?.measures.unspent as number) || a - b);
        const order = { column: "unspent", descending: true };
        const { top, page } = new Crossfilter(storeOf(lines, 20)).update([clause], {
          top: { kind: "top", order, limit, columns: [] },
          page: { kind: "page", order, offset: limit, limit: 5, columns: [] },
        });
        expect([...top.rows.lines]).toEqual(expected.slice(0, limit));
        expect([...page.rows.lines]).toEqual(expected.slice(limit, limit + 5));
        expect(page.total).toBe(expected.length);
      }),
      { numRuns: 50 },
    );
  });

  test("are the same whether the whole order has been made or not", () => {
    const random = lopsided(Array.from({ length: 1500 }, (_, i) => (i * 7919) % 613));
    const lines = random.map((line, i) => ({
      ...line,
      coded: { ...line.coded, name: i % 11 === 0 ? null : `名称${(i * 31) % 97}` },
      measures: { ...line.measures, actual: i % 13 === 0 ? null : (i * 17) % 900 },
    }));
    const clause = { kind: "values", source: "a", column: "reason", values: [null] } as const;
    for (const column of [null, "unspent", "rate", "actual", "name", "unit"]) {
      for (const descending of [false, true]) {
        const window = { kind: "page", order: { column, descending }, columns: [] } as const;
        const crossfilter = new Crossfilter(storeOf(lines, 20));
        const wants = { near: { ...window, offset: 5, limit: 40 }, top: { ...window, kind: "top", limit: 9 } } as const;
        const picked = crossfilter.update([clause], wants);
        expect(crossfilter.prepare()).toBe(true);
        expect(crossfilter.prepare()).toBe(false);
        expect(crossfilter.update([clause], wants)).toEqual(picked);
        const { all } = crossfilter.update([clause], { all: { ...window, offset: 0, limit: 2000 } });
        expect(all.total).toBe(1000);
        expect(picked.near.total).toBe(1000);
        expect([...picked.near.rows.lines]).toEqual([...all.rows.lines].slice(5, 45));
        expect([...picked.top.rows.lines]).toEqual([...all.rows.lines].slice(0, 9));
      }
    }
  });

  test("are none of none", () => {
    const crossfilter = new Crossfilter(storeOf([]));
    const want = { kind: "top", order: { column: "rate", descending: false }, limit: 3, columns: ["name"] } as const;
    expect(crossfilter.update([], { want }).want.rows).toEqual({
      lines: new Uint32Array(),
      coded: { name: [] },
      measures: {},
    });
  });
});
