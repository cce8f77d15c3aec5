import { describe, expect, test } from "vitest";
import { bridge } from "../../../src/domain/outturn/bridge.ts";
import { deriveProject } from "../../../src/domain/outturn/deriveProject.ts";
import { project, type RawFunds, type RawLine } from "../../builders/project.ts";
import { seed } from "../../builders/seed.ts";

const ofFunds = (funds: RawFunds, lines: readonly RawLine[] = []) => bridge(deriveProject(project({ funds, lines })));
const steps = (funds: RawFunds) => ofFunds(funds).steps.map((step) => [step.id, step.fen / 10_000]);

describe("the bridge from the initial budget to what was paid", () => {
  test("of Shaoyang 2023 goes 664.60 − 291.00 = 373.60 − 275.87 = 97.73", () => {
    const { steps } = bridge(deriveProject(seed()));
    expect(steps.map(({ id, kind, fen }) => [id, kind, fen / 10_000])).toEqual([
      ["initial", "level", 66460],
      ["adjustment", "change", -29100],
      ["revised", "level", 37360],
      ["not-executed", "change", -27587],
      ["executed", "level", 9773],
    ]);
    expect(steps.map((step) => step.sources.map((source) => source.raw.trim()))).toEqual([
      ["664.6万元"],
      [],
      ["373.60万元"],
      [],
      ["97.73万元"],
    ]);
  });

  test("of Shaoyang 2023 shows that the lines say 313.12, which is 215.39 more", () => {
    expect(bridge(deriveProject(seed())).conflict).toEqual({
      linesActualFen: 313_120_000,
      executedFen: 97_730_000,
      differenceFen: 215_390_000,
    });
  });

  test("skips a level the form does not have", () => {
    expect(steps({ revised: "4000", executed: "3500" })).toEqual([
      ["revised", 400_000],
      ["not-executed", -50_000],
      ["executed", 350_000],
    ]);
    expect(steps({ initial: "100", executed: "120" })).toEqual([
      ["initial", 10_000],
      ["not-executed", 2_000],
      ["executed", 12_000],
    ]);
    expect(steps({ initial: "100", revised: "120", executed: "" })).toEqual([
      ["initial", 10_000],
      ["adjustment", 2_000],
      ["revised", 12_000],
    ]);
    expect(bridge(deriveProject(project()))).toEqual({ steps: [], conflict: null });
  });

  test("has no step for a change of nothing", () => {
    expect(steps({ initial: "100", revised: "100", executed: "100" }).map(([id]) => id)).toEqual([
      "initial",
      "revised",
      "executed",
    ]);
  });

  test("sees no conflict in what rounding explains, and one in a place more", () => {
    const funds = { revised: "10", executed: "6.67" };
    const thirds = (last: string) => [
      { budget: "5", actual: "3.3333" },
      { budget: "5", actual: last },
    ];
    expect(ofFunds(funds, thirds("3.3418")).conflict).toBeNull();
    expect(ofFunds(funds, thirds("3.3419")).conflict).toMatchObject({ differenceFen: 5_200 });
  });

  test("sees a conflict beside an unknown line only where the known ones exceed the funds", () => {
    const unknown = { budget: "10", actual: "abc" };
    const funds = { revised: "10", executed: "5" };
    expect(ofFunds(funds, [unknown, { budget: "1", actual: "1" }]).conflict).toBeNull();
    expect(ofFunds(funds, [unknown, { budget: "9", actual: "9" }]).conflict).toMatchObject({
      differenceFen: 4_000_000,
    });
  });

  test("sees no conflict where the line is made from the funds", () => {
    expect(ofFunds({ revised: "10", executed: "5" }).conflict).toBeNull();
  });

  test("leaves out a change or a difference that could not be exact", () => {
    const huge = "90071992547409.91元";
    const lines = [{ budget: "20000000000000元", actual: "20000000000000元" }];
    expect(ofFunds({ revised: "1", executed: `-${huge}` }, lines).conflict).toBeNull();
    expect(ofFunds({ revised: `-${huge}`, executed: huge }).steps.map((step) => step.id)).toEqual([
      "revised",
      "executed",
    ]);
  });
});
