import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Crossfilter } from "../../src/engine/crossfilter.ts";
import { StoreBuilder } from "../../src/engine/storeBuilder.ts";
import { LineChunkBuilder } from "../../src/lines/lineChunkBuilder.ts";
import { LINE_SCHEMA } from "../../src/lines/lineSchema.ts";
import { countUnknown, readSum } from "../../src/lines/readSums.ts";

const LARGEST = Number.MAX_SAFE_INTEGER;
const amount = fc.oneof(
  fc.integer({ min: 0, max: 1000 }),
  fc.integer({ min: LARGEST - 1000, max: LARGEST }),
  fc.constant(Number.NaN),
);
const line = fc.record({ unit: fc.constantFrom("甲", "乙", "丙"), budget: amount });

function sumByUnit(lines: readonly { readonly unit: string; readonly budget: number }[]) {
  const chunk = new LineChunkBuilder(lines.length);
  for (const { unit, budget } of lines) {
    chunk.add({
      ...{ category: null, department: null, year: null, reasonState: null, name: null, reason: null, file: null },
      ...{ status: "unstated", project: "项目", row: 1, actual: 0, unit, budget },
    });
  }
  const builder = new StoreBuilder(LINE_SCHEMA);
  builder.append(chunk.build());
  const store = builder.build();
  const { units } = new Crossfilter(store).update([], { units: { kind: "groups", by: ["unit"] } });
  return store.column("unit").dictionary.values.map((unit, group) => ({
    unit,
    sum: readSum(units, "budget", group),
    unknown: countUnknown(units, "budget", group),
  }));
}

describe("sums read from the engine", () => {
  test("are exact however large, and unknown only where nothing is known", () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 40 }), (lines) => {
        for (const { unit, sum, unknown } of sumByUnit(lines)) {
          const budgets = lines.filter((one) => one.unit === unit).map(({ budget }) => budget);
          const known = budgets.filter((budget) => !Number.isNaN(budget));
          const exact = known.reduce((total, budget) => total + BigInt(budget), 0n);
          expect(unknown).toBe(budgets.length - known.length);
          if (known.length === 0) expect(sum).toBeNull();
          else expect(BigInt(sum ?? -1)).toBe(exact);
        }
      }),
    );
  });

  test("are doubles up to 2^53 − 1 and BigInts beyond", () => {
    expect(sumByUnit([{ unit: "甲", budget: LARGEST }])[0]?.sum).toBe(LARGEST);
    const two = [LARGEST, 2].map((budget) => ({ unit: "甲", budget }));
    expect(sumByUnit(two)[0]?.sum).toBe(9_007_199_254_740_993n);
  });
});
