import { expect } from "vitest";
import type { StoreInfo } from "../../src/engine/engine.ts";
import type { LineStore } from "../../src/engine/lineStore.ts";
import { type Sums, sumOf } from "../../src/engine/parts.ts";
import type { GroupsAnswer, PageAnswer, TopAnswer, Want } from "../../src/engine/wants.ts";
import { SCHEMA } from "./arbitraries.ts";
import { amountOf, filterLines, type PlainLine, sortLines, sumGroups } from "./naive.ts";

/** The values of a store's coded columns, by code. */
export function valuesOf({ columns }: LineStore): StoreInfo["values"] {
  return Object.fromEntries([...columns].map(([name, { dictionary }]) => [name, dictionary.values]));
}

/** The engine's groups that have lines, in the form of the naive ones. */
function readGroups(values: StoreInfo["values"], asked: Want, { count, sums }: GroupsAnswer): Map<string, bigint[]> {
  const names = asked.kind === "groups" ? asked.by.map((column) => values[column] ?? []) : [];
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
    const own = SCHEMA.measures.flatMap((name) => {
      const sum = sums[name] as Sums;
      return [sumOf(sum, group), BigInt(sum.known?.[group] ?? lines)];
    });
    groups.set(key, [BigInt(lines), ...own]);
  });
  return groups;
}

/** Holds answers against those of the naive filter: figures to the fen, rows in order. `values` are those of the codes. */
export function expectNaive(
  values: StoreInfo["values"],
  lines: readonly PlainLine[],
  applied: Parameters<typeof filterLines>[1],
  wants: readonly Want[],
  answers: readonly unknown[],
) {
  wants.forEach((asked, index) => {
    const passing = filterLines(lines, applied, asked.view);
    if (asked.kind === "groups" || asked.kind === "bins") {
      const answer = answers[index] as GroupsAnswer;
      expect(readGroups(values, asked, answer)).toEqual(sumGroups(lines, passing, asked));
      return;
    }
    const sorted = sortLines(lines, passing, asked.order);
    const { rows } = answers[index] as TopAnswer | PageAnswer;
    const offset = asked.kind === "page" ? asked.offset : 0;
    const expected = sorted.slice(offset, offset + asked.limit);
    expect([...rows.lines]).toEqual(expected);
    if (asked.kind === "page") expect((answers[index] as PageAnswer).total).toBe(sorted.length);
    for (const [column, texts] of Object.entries(rows.coded)) {
      expect(texts).toEqual(expected.map((line) => lines[line]?.coded[column] ?? null));
    }
    for (const [column, amounts] of Object.entries(rows.measures)) {
      expect([...amounts]).toEqual(expected.map((line) => amountOf(lines[line] as PlainLine, column) ?? Number.NaN));
    }
  });
}
