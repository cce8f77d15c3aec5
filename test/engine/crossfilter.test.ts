import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Crossfilter } from "../../src/engine/crossfilter.ts";
import type { LineStore } from "../../src/engine/lineStore.ts";
import { type Sums, sumOf } from "../../src/engine/parts.ts";
import type { GroupsAnswer, PageAnswer, TopAnswer, Want } from "../../src/engine/wants.ts";
import { clauses, plainLine, SCHEMA, storeOf, want } from "./arbitraries.ts";
import { amountOf, filterLines, type PlainLine, sortLines, sumGroups } from "./naive.ts";

/** The engine's groups that have lines, in the form of the naive ones. */
function readGroups(store: LineStore, asked: Want, { count, sums }: GroupsAnswer): Map<string, bigint[]> {
  const names = asked.kind === "groups" ? asked.by.map((column) => store.column(column).dictionary.values) : [];
  const groups = new Map<string, bigint[]>();
  count.forEach((lines, group) => {
    if (lines === 0) return;
    const [first, second] = names;
    const label = (values: readonly (string | null)[], code: number) => values[code] ?? "∅";
    const key =
      asked.kind === "bins"
        ? `${group}`
        : second !== undefined && first !== undefined
          ? `${label(first, Math.floor(group / second.length))}|${label(second, group % second.length)}`
          : first === undefined
            ? ""
            : label(first, group);
    const values = SCHEMA.measures.flatMap((name) => {
      const own = sums[name] as Sums;
      return [sumOf(own, group), BigInt(own.known?.[group] ?? lines)];
    });
    groups.set(key, [BigInt(lines), ...values]);
  });
  return groups;
}

function expectNaive(
  store: LineStore,
  lines: readonly PlainLine[],
  applied: Parameters<typeof filterLines>[1],
  wants: readonly Want[],
  answers: readonly unknown[],
) {
  wants.forEach((asked, index) => {
    const passing = filterLines(lines, applied, asked.view);
    if (asked.kind === "groups" || asked.kind === "bins") {
      const answer = answers[index] as GroupsAnswer;
      expect(readGroups(store, asked, answer)).toEqual(sumGroups(lines, passing, asked));
      return;
    }
    const sorted = sortLines(lines, passing, asked.order);
    const { rows } = answers[index] as TopAnswer | PageAnswer;
    const offset = asked.kind === "page" ? asked.offset : 0;
    const expected = sorted.slice(offset, offset + asked.limit);
    expect([...rows.lines]).toEqual(expected);
    if (asked.kind === "page") expect((answers[index] as PageAnswer).total).toBe(sorted.length);
    for (const [column, values] of Object.entries(rows.coded)) {
      expect(values).toEqual(expected.map((line) => lines[line]?.coded[column] ?? null));
    }
    for (const [column, values] of Object.entries(rows.measures)) {
      expect([...values]).toEqual(expected.map((line) => amountOf(lines[line] as PlainLine, column) ?? Number.NaN));
    }
  });
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
            expectNaive(store, lines, applied, wants, answers);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
