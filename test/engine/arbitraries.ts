import * as fc from "fast-check";
import { type Chunk, encodeTexts, type StoreSchema } from "../../src/engine/chunk.ts";
import type { Clause } from "../../src/engine/clause.ts";
import type { LineStore } from "../../src/engine/lineStore.ts";
import { StoreBuilder } from "../../src/engine/storeBuilder.ts";
import type { Want } from "../../src/engine/wants.ts";
import type { PlainLine } from "./naive.ts";

export const SCHEMA: StoreSchema = {
  coded: ["unit", "department", "year", "name", "reason"],
  measures: ["budget", "actual", "unspent"],
  rate: { numerator: "actual", denominator: "budget" },
};

const UNITS = ["一中", "二中", "水务局", "医院", null] as const;
const DEPARTMENT: Record<string, string> = { 一中: "教育局", 二中: "教育局", 水务局: "水利局", 医院: "卫健委" };
const NAMES = ["等保测评", "机房改造", "网络租赁", "Server 机柜", "等保复测", "电梯维修"];
const REASONS = [null, "于次年支付", "项目取消", "机房暂缓"];

/** Amounts that make equal rates, rates at the ends of ranges, refunds, over-spending and unknowns likely. */
const money = (largest: number) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 20 }).map((tens) => tens * 10) },
    { weight: 2, arbitrary: fc.integer({ min: -500, max: 1000 }) },
    { weight: 2, arbitrary: fc.integer({ min: -largest, max: largest }) },
    { weight: 1, arbitrary: fc.constant(null) },
  );

export const plainLine = (largest = 10_000): fc.Arbitrary<PlainLine> =>
  fc
    .record({
      unit: fc.constantFrom(...UNITS),
      year: fc.constantFrom("2021", "2022", "2023"),
      name: fc.constantFrom(...NAMES),
      reason: fc.constantFrom(...REASONS),
      budget: money(largest),
      actual: money(largest),
    })
    .map(({ unit, year, name, reason, budget, actual }) => ({
      coded: { unit, department: unit === null ? null : (DEPARTMENT[unit] as string), year, name, reason },
      measures: { budget, actual, unspent: unspent(budget, actual) },
    }));

function unspent(budget: number | null, actual: number | null): number | null {
  return budget === null || actual === null || !Number.isSafeInteger(budget - actual) ? null : budget - actual;
}

const bound = fc.oneof(fc.constantFrom(0, 0.5, 0.8, 1), fc.double({ min: -1, max: 2, noNaN: true }));
const amount = fc.constantFrom(-100, 0, 50, 100, 150);
const rising = (edges: fc.Arbitrary<number>) =>
  fc.uniqueArray(edges, { minLength: 1, maxLength: 4 }).map((list) => [...list].sort((a, b) => a - b));
const source = fc.constantFrom("a", "b", "c");
const side = (edge: fc.Arbitrary<number>) => fc.option(edge, { nil: null });

const clause: fc.Arbitrary<Clause> = fc.oneof(
  fc.record({
    kind: fc.constant("values" as const),
    source,
    column: fc.constantFrom("unit", "department", "year", "reason"),
    values: fc.subarray([...UNITS, "教育局", "水利局", "2021", "2023", "项目取消", "没有"]),
  }),
  fc.record({
    kind: fc.constant("range" as const),
    source,
    column: fc.constant("rate"),
    from: side(bound),
    to: side(bound),
  }),
  fc.record({
    kind: fc.constant("range" as const),
    source,
    column: fc.constantFrom("budget", "unspent"),
    from: side(amount),
    to: side(amount),
  }),
  fc
    .record({ source, column: fc.constantFrom("rate", "actual"), edges: rising(fc.oneof(bound, amount)) })
    .chain((part) =>
      fc.record({
        kind: fc.constant("bins" as const),
        source: fc.constant(part.source),
        column: fc.constant(part.column),
        edges: fc.constant(part.edges),
        bins: fc.subarray(Array.from({ length: part.edges.length + 2 }, (_, bin) => bin)),
      }),
    ),
  fc.record({
    kind: fc.constant("text" as const),
    source,
    columns: fc.subarray(["name", "reason"], { minLength: 1 }),
    text: fc.constantFrom("等保", "机房", "server", "付", "没有"),
  }),
);

/** At most one clause of each view, as views publish them. */
export const clauses: fc.Arbitrary<Clause[]> = fc.uniqueArray(clause, { maxLength: 3, selector: (one) => one.source });

const view = fc.constantFrom({}, { view: "a" }, { view: "b" });
const order = fc.record({
  column: fc.constantFrom("unspent", "budget", "rate", "unit", "name", null),
  descending: fc.boolean(),
});

export const want: fc.Arbitrary<Want> = fc
  .tuple(
    fc.oneof(
      fc.record({
        kind: fc.constant("groups" as const),
        by: fc.shuffledSubarray(["unit", "year", "department", "name"], { maxLength: 2 }),
      }),
      fc.record({
        kind: fc.constant("bins" as const),
        column: fc.constantFrom("rate", "budget"),
        edges: rising(fc.oneof(bound, amount)),
      }),
      fc.record({
        kind: fc.constant("top" as const),
        order,
        limit: fc.nat(8),
        columns: fc.constant(["name", "unspent"]),
      }),
      fc.record({
        kind: fc.constant("page" as const),
        order,
        offset: fc.nat(20),
        limit: fc.nat(8),
        columns: fc.constant(["rate", "unit"]),
      }),
    ),
    view,
  )
  .map(([part, of]) => ({ ...part, ...of }));

/** The lines as they arrive in one chunk. */
export function toChunk(lines: readonly PlainLine[]): Chunk {
  const coded = SCHEMA.coded.map((name) => [name, encodeTexts(lines.map((line) => line.coded[name] ?? null))]);
  const measures = SCHEMA.measures.map((name) => [
    name,
    Float64Array.from(lines, (line) => line.measures[name] ?? Number.NaN),
  ]);
  return { coded: Object.fromEntries(coded), measures: Object.fromEntries(measures) };
}

/** A store of the lines, arrived in one or two chunks; few lines a cell are enough, so that small data has cells. */
export function storeOf(lines: readonly PlainLine[], linesPerCell = 2, split = 0): LineStore {
  const builder = new StoreBuilder(SCHEMA, linesPerCell);
  builder.append(toChunk(lines.slice(0, split)));
  builder.append(toChunk(lines.slice(split)));
  return builder.build();
}
