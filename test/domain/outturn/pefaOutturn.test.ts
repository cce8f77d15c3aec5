import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deriveProject } from "../../../src/domain/outturn/deriveProject.ts";
import { pefaOutturn } from "../../../src/domain/outturn/pefaOutturn.ts";
import { project, type RawLine } from "../../builders/project.ts";
import { seed } from "../../builders/seed.ts";

const of = (lines: RawLine[]) => pefaOutturn(deriveProject(project({ lines })).lines);
const percent = (value: { times(by: number): { toFixed(places: number): string } } | null) =>
  value === null ? null : value.times(100).toFixed(2);

describe("the international view of the Shaoyang form", () => {
  const pefa = pefaOutturn(deriveProject(seed()).lines);

  it("is an aggregate outturn of 47.11 % and a composition variance of 68.73 % over 15 lines", () => {
    expect([percent(pefa.aggregate), percent(pefa.composition), pefa.heads.length, pefa.unknown]).toEqual([
      "47.11",
      "68.73",
      15,
      0,
    ]);
  });

  it("rests on budgets scaled to what was spent: 193.5 × 47.11 % = 91.17 for the first line", () => {
    const [first] = pefa.heads;
    expect([first?.adjusted.div(1_000_000).toFixed(2), first?.deviation.div(1_000_000).toFixed(2)]).toEqual([
      "91.17",
      "50.13",
    ]);
  });
});

describe("composition variance", () => {
  it("is nothing where every line was spent in the same proportion", () => {
    const amount = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(fc.array(amount, { minLength: 2, maxLength: 8 }), fc.integer({ min: 1, max: 4 }), (budgets, part) => {
        const lines = budgets.map((budget) => ({ budget: `${budget * 4}`, actual: `${budget * part}` }));
        expect(percent(of(lines).composition)).toBe("0.00");
      }),
    );
  });

  it("lies between nothing and twice the spending, and its deviations cancel out", () => {
    const amount = fc.integer({ min: 0, max: 10_000 });
    const line = fc.record({ budget: amount, actual: amount });
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: 8 }), (raw) => {
        const { heads, composition } = of(
          raw.map(({ budget, actual }) => ({ budget: `${budget}`, actual: `${actual}` })),
        );
        if (composition === null) return;
        expect(composition.gte(0) && composition.lte(2)).toBe(true);
        const signed = heads.reduce((sum, { adjusted, actualFen }) => sum + adjusted.toNumber() - actualFen, 0);
        expect(Math.abs(signed)).toBeLessThan(1);
      }),
    );
  });

  it("takes the original budget where a line was revised", () => {
    const { aggregate } = of([
      { budget: "100", revised: "50", actual: "50" },
      { budget: "100", actual: "50" },
    ]);
    expect(percent(aggregate)).toBe("50.00");
  });
});

describe("an indicator that cannot be reckoned is none", () => {
  it.each<[string, RawLine[], string | null, string | null]>([
    ["no line", [], null, null],
    [
      "no budget",
      [
        { budget: "0", actual: "5" },
        { budget: "0", actual: "5" },
      ],
      null,
      null,
    ],
    [
      "nothing spent",
      [
        { budget: "5", actual: "0" },
        { budget: "5", actual: "0" },
      ],
      "0.00",
      null,
    ],
    ["a single line", [{ budget: "10", actual: "5" }], "50.00", null],
  ])("%s", (_, lines, aggregate, composition) => {
    const pefa = of(lines);
    expect([percent(pefa.aggregate), percent(pefa.composition)]).toEqual([aggregate, composition]);
  });

  it("leaves out lines with an unknown amount and counts them", () => {
    const pefa = of([
      { budget: "100", actual: "50" },
      { budget: "100", actual: "" },
      { budget: "", actual: "10" },
      { budget: "100", actual: "70" },
    ]);
    expect([percent(pefa.aggregate), pefa.heads.length, pefa.unknown]).toEqual(["60.00", 2, 2]);
  });

  it("claims no sum beyond exact range", () => {
    const huge = { budget: "80000000000", actual: "80000000000" };
    expect(of([huge, huge])).toMatchObject({ aggregate: null, composition: null, heads: [], unknown: 2 });
  });
});
