import { describe, expect, test } from "vitest";
import { deriveProject } from "../../../src/domain/outturn/deriveProject.ts";
import { adjustedRate } from "../../../src/domain/outturn/rates.ts";
import { project, type RawFunds } from "../../builders/project.ts";
import { seed } from "../../builders/seed.ts";

const percents = (outturn: ReturnType<typeof deriveProject>) =>
  outturn.rates.map((rate) => [rate.id, `${rate.rate.times(100).toFixed(2)} %`]);
const ofFunds = (funds: RawFunds) => deriveProject(project({ funds }));

describe("the execution rates", () => {
  test("of Shaoyang 2023 are four, each with its own figures", () => {
    const outturn = deriveProject(seed());
    expect(percents(outturn)).toEqual([
      ["declared", "26.16 %"],
      ["executed-of-initial", "14.71 %"],
      ["lines", "47.11 %"],
      ["lines-of-revised", "83.81 %"],
    ]);
    expect(outturn.rates[0]).toMatchObject({ numeratorFen: 97_730_000, denominatorFen: 373_600_000, scored: true });
    expect(outturn.rates.filter((rate) => rate.scored)).toHaveLength(1);
  });

  test("divide by the column the form divides by", () => {
    expect(percents(ofFunds({ initial: "100", revised: "80", executed: "40", denominator: "initial" }))).toEqual([
      ["declared", "40.00 %"],
      ["executed-of-revised", "50.00 %"],
    ]);
    expect(percents(ofFunds({ initial: "100", arrived: "50", executed: "40", denominator: "arrived" }))).toEqual([
      ["declared", "80.00 %"],
      ["executed-of-initial", "40.00 %"],
    ]);
  });

  test("are not scored where the form gives no points for them", () => {
    expect(ofFunds({ revised: "4000", executed: "4000" }).rates).toMatchObject([{ id: "declared", scored: false }]);
  });

  test("are absent where a figure is missing or the denominator is zero", () => {
    expect(ofFunds({ revised: "0", executed: "0" }).rates).toEqual([]);
    expect(ofFunds({ revised: "100", executed: "" }).rates).toEqual([]);
    expect(deriveProject(project()).rates).toEqual([]);
  });

  test("fall back on the sources where the total row is all zero, as in Guichi 2022", () => {
    const outturn = ofFunds({
      initial: "0",
      revised: "0",
      executed: "0",
      sources: [{ label: "其中:本年财政拨款", initial: "90", revised: "89.974", executed: "89.974" }],
    });
    expect(percents(outturn)).toEqual([
      ["declared", "100.00 %"],
      ["executed-of-initial", "99.97 %"],
    ]);
  });

  test("of lines alone are the lines' own", () => {
    expect(percents(deriveProject(project({ lines: [{ budget: "3", actual: "1" }] })))).toEqual([["lines", "33.33 %"]]);
  });

  test("say a rate once where the lines' budget is the revised one", () => {
    const outturn = deriveProject(
      project({ funds: { revised: "10", executed: "5" }, lines: [{ budget: "12", revised: "10", actual: "5" }] }),
    );
    expect(percents(outturn).map(([id]) => id)).toEqual(["declared", "lines"]);
  });
});

describe("the adjusted rate", () => {
  test("adds what is expected later: 313.12 + 75.37 of 664.60", () => {
    const { totals, byCategory } = deriveProject(seed());
    const adjusted = adjustedRate(totals, byCategory);
    expect(adjusted).toMatchObject({ actualFen: 313_120_000, laterFen: 75_370_000, budgetFen: 664_600_000 });
    expect(adjusted?.rate.times(100).toFixed(2)).toBe("58.45");
  });

  test("needs a budget", () => {
    const { totals, byCategory } = deriveProject(project({ lines: [{ budget: "0", actual: "1" }] }));
    expect(adjustedRate(totals, byCategory)).toBeNull();
  });
});
