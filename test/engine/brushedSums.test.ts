import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BrushedSums } from "../../src/engine/brushedSums.ts";
import { encodeTexts } from "../../src/engine/chunk.ts";
import { Groupings } from "../../src/engine/groups.ts";
import { StoreBuilder } from "../../src/engine/storeBuilder.ts";

const LINES = 6000;
/** So many that going by cells, one a unit, would take longer. */
const UNITS = 2000;
const SCHEMA = {
  coded: ["unit"],
  measures: ["budget", "actual"],
  rate: { numerator: "actual", denominator: "budget" },
};

/** Rates from −5 % to 120 % in steps of 1/400, one line in four at exactly 100 %, one in ten without a budget. */
const budget = Float64Array.from({ length: LINES }, (_, i) => (i % 10 === 3 ? 0 : 400));
const actual = Float64Array.from({ length: LINES }, (_, i) => (i % 4 === 0 ? 400 : ((i * 7919) % 500) - 20));
const units = Array.from({ length: LINES }, (_, i) => `${i % UNITS}`);

const builder = new StoreBuilder(SCHEMA, 1);
builder.append({ coded: { unit: encodeTexts(units) }, measures: { budget, actual } });
const store = builder.build();
const groupings = new Groupings(store);
const brushed = new BrushedSums(store);
const brush = (from: number | null, to: number | null) =>
  ({ kind: "range", source: "brush", column: "rate", from, to }) as const;

describe("sums under a brush alone", () => {
  test("are those of the lines between its ends, wherever these lie in the bands", () => {
    const end = fc.option(
      fc.oneof(
        fc.integer({ min: -30, max: 500 }).map((step) => step / 400),
        fc.constant(1),
        fc.double({ min: -0.1, max: 1.3, noNaN: true }),
      ),
      { nil: null },
    );
    fc.assert(
      fc.property(end, end, (from, to) => {
        const answer = brushed.sum([brush(from, to)], groupings.by(["unit"]), "by unit");
        if (answer === null) throw new Error("left to the cells");
        const count = new Float64Array(UNITS);
        const sum = new Float64Array(UNITS);
        for (let i = 0; i < LINES; i += 1) {
          const rate = (actual[i] as number) / (budget[i] as number);
          if (budget[i] === 0 || rate < (from ?? -1) || rate >= (to ?? 2)) continue;
          count[i % UNITS] = (count[i % UNITS] as number) + 1;
          sum[i % UNITS] = (sum[i % UNITS] as number) + (actual[i] as number);
        }
        expect(answer.count).toEqual(count);
        expect(answer.sums.actual?.low).toEqual(sum);
      }),
      { numRuns: 60 },
    );
  });

  test("are left to others when there is another clause, or none on the rate", () => {
    const unit = { kind: "values", source: "unit", column: "unit", values: ["1"] } as const;
    const budgets = { kind: "range", source: "brush", column: "budget", from: 0, to: null } as const;
    for (const clauses of [[], [unit], [budgets], [brush(0, 1), unit]]) {
      expect(brushed.sum(clauses, groupings.by(["unit"]), "by unit")).toBeNull();
    }
  });
});
