import { describe, expect, test } from "vitest";
import { deriveProject } from "../../src/domain/outturn/deriveProject.ts";
import { Crossfilter } from "../../src/engine/crossfilter.ts";
import { StoreBuilder } from "../../src/engine/storeBuilder.ts";
import { amountClass, OVER_CLASS, rateClass } from "../../src/lines/lineClasses.ts";
import { LINE_SCHEMA } from "../../src/lines/lineSchema.ts";
import { outturnChunks, projectKeyOf } from "../../src/lines/outturnLines.ts";
import { readProjectKey } from "../../src/lines/projectKey.ts";
import { seed as makeSeed } from "../builders/seed.ts";

const seed = deriveProject(makeSeed());

function load(size: number): Crossfilter {
  const builder = new StoreBuilder(LINE_SCHEMA);
  for (const chunk of outturnChunks([seed, seed], size)) builder.append(chunk);
  return new Crossfilter(builder.build());
}

describe("the lines of projects in the table of lines", () => {
  test("keep every fen, whatever the size of chunks", () => {
    for (const size of [1, 7, 1000]) {
      const { all } = load(size).update([], { all: { kind: "groups", by: [] } });
      const sums = Object.entries(all.sums).map(([name, { low }]) => [name, low[0]]);
      expect(all.count[0]).toBe(30);
      expect(Object.fromEntries(sums)).toMatchObject({
        budget: 2 * 664_600_000,
        actual: 2 * 313_120_000,
        unspent: 2 * 351_480_000,
        over: 0,
      });
    }
  });

  test("give the sums of the form by category", () => {
    const source = "test";
    const { all } = load(1000).update([{ kind: "values", source, column: "category", values: ["paid-next-year"] }], {
      all: { kind: "groups", by: [] },
    });
    expect(all.sums.unspent?.low[0]).toBe(2 * 25_370_000);
  });

  test("name their project, organisation and year", () => {
    expect(readProjectKey(projectKeyOf(seed))).toEqual({
      name: seed.project.name.text,
      unit: seed.project.unit.text,
      year: "2023",
    });
  });
});

describe("classes", () => {
  test("of budgets begin at their edge", () => {
    expect([0, 999_999, 1_000_000, 2_999_999, 3_000_000, 1e11, Number.NaN].map(amountClass)).toEqual([
      "0",
      "0",
      "1",
      "1",
      "2",
      "10",
      null,
    ]);
  });

  test("of rates hold full execution and over-spending apart", () => {
    expect([0, 499, 500, 9_999, 10_000, 10_001].map((actual) => rateClass(actual, 10_000))).toEqual([
      "0",
      "0",
      "1",
      "19",
      "20",
      String(OVER_CLASS),
    ]);
    expect(rateClass(5, 0)).toBeNull();
  });
});
