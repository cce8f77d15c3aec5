import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodeTexts } from "../../src/engine/chunk.ts";
import { Crossfilter } from "../../src/engine/crossfilter.ts";
import { PART_BASE, type Sums, sumOf } from "../../src/engine/parts.ts";
import { StoreBuilder } from "../../src/engine/storeBuilder.ts";
import { plainLine, SCHEMA, storeOf } from "./arbitraries.ts";

const LARGEST = Number.MAX_SAFE_INTEGER;
const TINY = { coded: ["unit"], measures: ["budget"], rate: { numerator: "budget", denominator: "budget" } };

function tinyStore(amounts: readonly number[]) {
  const builder = new StoreBuilder(TINY, 1);
  builder.append({
    coded: { unit: encodeTexts(amounts.map((_, i) => `${i % 2}`)) },
    measures: { budget: Float64Array.from(amounts) },
  });
  return builder.build();
}

describe("a store", () => {
  test("gives back every line as it arrived, whatever the order it is kept in", () => {
    fc.assert(
      fc.property(fc.array(plainLine(LARGEST), { maxLength: 30 }), fc.nat(30), (lines, split) => {
        const crossfilter = new Crossfilter(storeOf(lines, 2, Math.min(split, lines.length)));
        lines.forEach((line, number) => {
          const rows = crossfilter.line(number, [...SCHEMA.coded, ...SCHEMA.measures]);
          for (const name of SCHEMA.coded) expect(rows?.coded[name]).toEqual([line.coded[name]]);
          for (const name of SCHEMA.measures) {
            expect([...(rows?.measures[name] ?? [])]).toEqual([line.measures[name] ?? Number.NaN]);
          }
        });
        expect(crossfilter.line(lines.length, [])).toBeNull();
      }),
    );
  });

  test("is not changed by what is appended later, and the next one has a higher version", () => {
    const builder = new StoreBuilder(TINY);
    const chunk = { coded: { unit: encodeTexts(["一中"]) }, measures: { budget: Float64Array.of(5) } };
    builder.append(chunk);
    const first = builder.build();
    builder.append({ ...chunk, coded: { unit: encodeTexts(["二中"]) } });
    const second = builder.build();
    expect([first.lines, second.lines]).toEqual([1, 2]);
    expect(second.version).toBeGreaterThan(first.version);
    expect(first.column("unit").dictionary.values).toEqual(["一中"]);
    expect(second.column("unit").dictionary.values).toEqual(["一中", "二中"]);
  });

  test("is laid out by what follows from earlier columns, and not by columns that split it too far", () => {
    const lines = Array.from({ length: 64 }, (_, i) => ({
      unit: `${i % 8}`,
      department: `${(i % 8) >> 1}`,
      name: `${i}`,
    }));
    const builder = new StoreBuilder({ ...TINY, coded: ["unit", "name", "department"] }, 8);
    builder.append({
      coded: {
        unit: encodeTexts(lines.map(({ unit }) => unit)),
        name: encodeTexts(lines.map(({ name }) => name)),
        department: encodeTexts(lines.map(({ department }) => department)),
      },
      measures: { budget: new Float64Array(64).fill(1) },
    });
    const store = builder.build();
    expect(store.cellCount).toBe(8);
    expect(SCHEMA.coded.slice(0, 2).map((name) => store.column(name).byCell)).toEqual([true, true]);
    expect(store.column("name").byCell).toBe(false);
  });

  test.each([
    ["a column is missing", { coded: {}, measures: { budget: Float64Array.of(1) } }],
    ["columns differ in length", { coded: { unit: encodeTexts([]) }, measures: { budget: Float64Array.of(1) } }],
    [
      "a code has no value",
      { coded: { unit: { codes: Uint8Array.of(1), values: ["a"] } }, measures: { budget: Float64Array.of(1) } },
    ],
    ["an amount is not whole", { coded: { unit: encodeTexts(["a"]) }, measures: { budget: Float64Array.of(0.5) } }],
    ["an amount is not exact", { coded: { unit: encodeTexts(["a"]) }, measures: { budget: Float64Array.of(2 ** 53) } }],
  ])("refuses a chunk in which %s", (_, chunk) => {
    expect(() => new StoreBuilder(TINY).append(chunk)).toThrow(RangeError);
  });
});

describe("sums", () => {
  const total = (amounts: readonly number[]) => {
    const { all } = new Crossfilter(tinyStore(amounts)).update([], { all: { kind: "groups", by: ["unit"] } });
    const sums = all.sums.budget as Sums;
    return { exact: [...sums.low.keys()].map((group) => sumOf(sums, group)), isSplit: sums.high !== null };
  };

  test("stay in one double as long as the sum of all sizes is exact there", () => {
    expect(total([LARGEST - 1, 1])).toEqual({ exact: [BigInt(LARGEST - 1), 1n], isSplit: false });
    expect(total([LARGEST - PART_BASE, 0, -PART_BASE, 7]).isSplit).toBe(true);
  });

  test("lose no fen beyond 2^53, where one double does", () => {
    const amounts = [LARGEST, 1, LARGEST, 3, LARGEST - 1, LARGEST, -LARGEST, 5];
    const naive = [0, 1].map((unit) =>
      amounts.filter((_, i) => i % 2 === unit).reduce((sum, amount) => sum + BigInt(amount), 0n),
    );
    expect(total(amounts)).toEqual({ exact: naive, isSplit: true });
    expect(naive[0]).toBe(2n * BigInt(LARGEST) - 1n);
    expect(BigInt(LARGEST + LARGEST + (LARGEST - 1) - LARGEST)).not.toBe(naive[0]);
  });

  test("equal those of whole numbers of any length, whatever the amounts", () => {
    fc.assert(
      fc.property(fc.array(fc.maxSafeInteger(), { minLength: 2 }), (amounts) => {
        const naive = [0, 1].map((unit) =>
          amounts.filter((_, i) => i % 2 === unit).reduce((sum, amount) => sum + BigInt(amount), 0n),
        );
        expect(total(amounts).exact).toEqual(naive);
      }),
    );
  });
});
