import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Clause } from "../../src/engine/clause.ts";
import { Crossfilter } from "../../src/engine/crossfilter.ts";
import { type Sums, sumOf } from "../../src/engine/parts.ts";
import { justAbove } from "../../src/engine/rate.ts";
import type { GroupsAnswer } from "../../src/engine/wants.ts";
import { clauses, plainLine, SCHEMA, storeOf, want } from "./arbitraries.ts";
import { expectNaive, valuesOf } from "./expectNaive.ts";
import type { PlainLine } from "./naive.ts";

/** Count, then sum and number of known values of each measure, over all groups. */
function totalsOf({ count, sums }: GroupsAnswer): bigint[] {
  const add = (numbers: Float64Array) => [...numbers].reduce((sum, number) => sum + BigInt(number), 0n);
  return [
    add(count),
    ...SCHEMA.measures.flatMap((name) => {
      const own = sums[name] as Sums;
      const exact = [...own.low.keys()].reduce((sum, group) => sum + sumOf(own, group), 0n);
      return [exact, add(own.known ?? count)];
    }),
  ];
}

describe("the cross-filter", () => {
  test("agrees with a naive filter to the fen and in order, through any sequence of clauses", () => {
    fc.assert(
      fc.property(
        fc.array(plainLine(), { maxLength: 60 }),
        fc.array(fc.tuple(clauses, fc.array(want, { minLength: 1, maxLength: 5 })), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(1, 2, 8, 1000),
        (lines, steps, linesPerCell) => {
          const store = storeOf(lines, linesPerCell, Math.floor(lines.length / 3));
          const crossfilter = new Crossfilter(store);
          for (const [applied, wants] of steps) {
            const answers = Object.values(crossfilter.update(applied, Object.fromEntries(wants.entries())));
            expectNaive(valuesOf(store), lines, applied, wants, answers);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  const total = (lines: readonly PlainLine[], applied: Clause[]) =>
    totalsOf(new Crossfilter(storeOf(lines)).update(applied, { all: { kind: "groups", by: [] } }).all);

  test("the groups of any grouping add up to the whole", () => {
    fc.assert(
      fc.property(fc.array(plainLine(), { maxLength: 40 }), clauses, want, (lines, applied, asked) => {
        fc.pre(asked.kind === "groups" || asked.kind === "bins");
        const { groups } = new Crossfilter(storeOf(lines)).update(applied, { groups: asked });
        const relevant = applied.filter(({ source }) => source !== asked.view);
        expect(totalsOf(groups as GroupsAnswer)).toEqual(total(lines, relevant));
      }),
    );
  });

  test("the lines on both sides of any bound, and those without a rate, are all lines", () => {
    fc.assert(
      fc.property(
        fc.array(plainLine(), { maxLength: 40 }),
        fc.double({ min: -1, max: 2, noNaN: true }),
        (lines, bound) => {
          const range = { kind: "range", source: "brush", column: "rate" } as const;
          const none = { kind: "bins", source: "brush", column: "rate", edges: [], bins: [1] } as const;
          const parts = [
            total(lines, [{ ...range, from: null, to: bound }]),
            total(lines, [{ ...range, from: bound, to: null }]),
            total(lines, [none]),
          ];
          const whole = parts.reduce((sums, part) => sums.map((sum, index) => sum + (part[index] as bigint)));
          expect(whole).toEqual(total(lines, []));
        },
      ),
    );
  });

  test("a brush over one value takes in that value and no neighbour", () => {
    const rates = [0.7999, 0.8, 0.8001, 1, 1, 1.0001, 0];
    const lines = rates.map((rate) => ({
      coded: { unit: "一中", department: "教育局", year: "2023", name: "网络租赁", reason: null },
      measures: { budget: 10_000, actual: Math.round(rate * 10_000), unspent: 10_000 - Math.round(rate * 10_000) },
    }));
    const count = (from: number | null, to: number | null) =>
      total(lines, [{ kind: "range", source: "brush", column: "rate", from, to }])[0];
    expect(count(0.8, justAbove(0.8))).toBe(1n);
    expect(count(1, justAbove(1))).toBe(2n);
    expect(count(justAbove(1), null)).toBe(1n);
    expect(count(null, 0.8)).toBe(2n);
    expect(count(0.9, 0.1)).toBe(0n);
  });

  test("a search gives values that begin with the text before those that contain it, whatever the case", () => {
    const names = ["机柜 server", "Server 机柜", "SERVER 租赁", "网络租赁", null];
    const lines = names.map((name) => ({
      coded: { unit: "一中", department: "教育局", year: "2023", name, reason: null },
      measures: { budget: 1, actual: 1, unspent: 0 },
    }));
    const crossfilter = new Crossfilter(storeOf(lines));
    expect(crossfilter.search("name", "server", 9)).toEqual(["Server 机柜", "SERVER 租赁", "机柜 server"]);
    expect(crossfilter.search("name", "租赁", 1)).toEqual(["SERVER 租赁"]);
    expect(crossfilter.search("name", "电梯", 9)).toEqual([]);
  });
});
