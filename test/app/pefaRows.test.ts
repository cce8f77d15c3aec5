import { describe, expect, it } from "vitest";
import { pefaDeviations, pefaRows, pefaYears } from "../../src/app/pefaRows.ts";
import { deriveProject } from "../../src/domain/outturn/deriveProject.ts";
import { pefaOutturn } from "../../src/domain/outturn/pefaOutturn.ts";
import { project, type RawLine } from "../builders/project.ts";
import { seed } from "../builders/seed.ts";

const of = (lines: RawLine[]) => pefaOutturn(deriveProject(project({ lines })).lines);

describe("the heads behind the composition variance", () => {
  it("are shown to the fen, the largest deviation first", () => {
    const found = of([
      { name: "甲", budget: "1元", actual: "1元" },
      { name: "乙", budget: "2元", actual: "1元" },
    ]);
    expect(
      pefaRows(found, 5).map(({ outturn, adjustedFen, deviationFen }) => [
        outturn.line.name.text,
        adjustedFen,
        deviationFen,
      ]),
    ).toEqual([
      ["甲", 67, 33],
      ["乙", 133, 33],
    ]);
    expect(pefaRows(found, 1)).toHaveLength(1);
    expect(pefaDeviations(found)).toBe(67);
  });

  it("give Shaoyang's 68.73 % when added up and divided by what was spent", () => {
    const found = pefaOutturn(deriveProject(seed()).lines);
    const share = (pefaDeviations(found) ?? 0) / found.actualFen;
    expect(share.toFixed(4)).toBe("0.6873");
    expect(found.composition?.toFixed(4)).toBe("0.6873");
  });

  it("are none where nothing can be reckoned", () => {
    expect(pefaRows(of([{ budget: "", actual: "" }]), 5)).toEqual([]);
    expect(pefaDeviations(of([]))).toBe(0);
  });
});

describe("both indicators over several years", () => {
  it("are reckoned year by year, the earliest first, and not at all without an original budget", () => {
    const of = (year: number | null, actual: string, budget = "10") =>
      deriveProject(project({ year, lines: [{ budget, actual }] }));
    const found = pefaYears([of(null, "1"), of(2022, "2"), of(2023, "3"), of(2023, "5"), of(2024, "5", "")]);
    expect(found.map(({ year, found: { aggregate } }) => [year, aggregate?.toString()])).toEqual([
      [2022, "0.2"],
      [2023, "0.4"],
      [null, "0.1"],
    ]);
  });
});
