import { describe, expect, it } from "vitest";
import { deriveProject } from "../../../src/domain/outturn/deriveProject.ts";
import { readProfiles } from "../../../src/domain/scoring/readProfiles.ts";
import { recompute, ruleOf } from "../../../src/domain/scoring/recompute.ts";
import { EXECUTION_ROW, scoreRows } from "../../../src/domain/scoring/scoreRows.ts";
import { project, type RawProject } from "../../builders/project.ts";
import { seed } from "../../builders/seed.ts";

const derived = (raw: RawProject) => deriveProject(project(raw));
const execution = (raw: RawProject) => ruleOf(derived(raw), EXECUTION_ROW);
const points = (value: { toFixed(places: number): string } | null) => value?.toFixed(2) ?? null;

describe("the rules beside the claims of the Shaoyang form", () => {
  const outturn = deriveProject(seed());
  const recomputed = recompute(outturn);

  it("give every row of the score one answer, in its order", () => {
    expect(recomputed.rows.map(({ row }) => row.id)).toEqual(scoreRows(outturn.score).map(({ id }) => id));
    expect(recomputed.rows.map(({ rule, ruleScore }) => [rule, points(ruleScore)])).toEqual([
      ["execution-rate", "2.62"],
      ["plain-higher-is-better", "2.50"],
      ["higher-is-better", "2.50"],
      ["text-by-judgement", null],
      ["shared-score", null],
      ["text-by-judgement", null],
      ["text-by-judgement", null],
      ["text-by-judgement", null],
    ]);
  });

  it("take the claims where they leave points to judgement: 72.62, three rows by rule, grade 中", () => {
    expect([points(recomputed.total), recomputed.byRule, recomputed.grade?.title.zh]).toEqual(["72.62", 3, "中"]);
  });

  it("hold no claim against a score that was derived", () => {
    expect(recomputed.rows.find(({ row }) => row.derived)?.difference).toBeNull();
  });
});

describe("a recomputed score", () => {
  it("stands beside the claim with the difference (Langfang 86.20 % of 10 is 8.62, claimed 9)", () => {
    const outturn = derived({
      funds: { revised: "43.2", executed: "37.24", weight: "10", score: "9" },
      items: [{ target: "明显改善", actual: "明显改善", weight: "90", score: "90" }],
      totalScore: "99",
    });
    const { rows, total, difference, grade } = recompute(outturn);
    expect([points(rows[0]?.ruleScore ?? null), points(rows[0]?.difference ?? null)]).toEqual(["8.62", "0.38"]);
    expect([points(total), points(difference), grade?.id]).toEqual(["98.62", "0.38", "excellent"]);
    expect(points(outturn.score.execution?.score ?? null)).toBe("9.00");
  });

  it("is exact before it is shown (Yu'an 27.8 of 29 at 9 points)", () => {
    expect(points(execution({ funds: { revised: "29", executed: "27.8", weight: "9", score: "8" } }).ruleScore)).toBe(
      "8.63",
    );
  });

  it("uses the execution weight of the profile where the form prints none (Hubei)", () => {
    const funds = { revised: "1.56", executed: "1.56", rate: "1", score: "20" };
    expect(points(execution({ profile: "hubei-2020", funds }).ruleScore)).toBe("20.00");
  });

  it("says why the execution row has none", () => {
    expect(execution({ funds: { weight: "10", score: "9" } })).toMatchObject({ ruleScore: null, rule: "no-rate" });
    const funds = { revised: "10", executed: "9", score: "9" };
    expect(execution({ profile: "transfer-payment", funds }).rule).toBe("no-weight");
  });

  it("has no total where a row has neither rule nor claim, and no grade off the scale of 100", () => {
    const one = { target: "明显改善", actual: "明显改善", weight: "50" };
    expect(recompute(derived({ items: [{ ...one, score: "" }] })).total).toBeNull();
    const half = recompute(derived({ items: [{ ...one, score: "50" }] }));
    expect([points(half.total), half.grade]).toEqual(["50.00", null]);
  });

  it("leaves out what does not apply and scales the rest up to the same full marks", () => {
    const items = [
      { target: "≥10台", actual: "9台", weight: "50", score: "45" },
      { target: "明显改善", actual: "明显改善", weight: "30", score: "30" },
      { target: "≥90%", actual: "不适用", weight: "20", score: "20" },
    ];
    const { total, rows, grade } = recompute(derived({ items }));
    expect(rows[2]).toMatchObject({ ruleScore: null, rule: "not-applicable" });
    expect([points(total), grade?.id]).toEqual(["93.75", "excellent"]);
  });

  it("reckons by the profile's denominator where the form's own is not known (Beijing)", () => {
    const funds = { initial: "200", executed: "150", weight: "10", score: "7.5" };
    expect(execution({ profile: "beijing-2016", funds })).toMatchObject({ rule: "execution-rate-by-profile" });
    expect(points(execution({ profile: "beijing-2016", funds }).ruleScore)).toBe("7.50");
    expect(execution({ funds }).rule).toBe("no-rate");
  });

  it("divides by what the form divides by: revised, initial, arrived or due", () => {
    const amounts = { revised: "100", initial: "200", arrived: "80", due: "160", executed: "80", weight: "10" };
    const by = (denominator: "revised" | "initial" | "arrived" | "due") =>
      points(execution({ funds: { ...amounts, denominator } }).ruleScore);
    expect([by("revised"), by("initial"), by("arrived"), by("due")]).toEqual(["8.00", "4.00", "10.00", "5.00"]);
  });

  it("leaves words to judgement within the tiers of the profile", () => {
    const text = (actual: string, profile: string) => {
      const items = [{ target: "明显改善", actual, weight: "10", score: "10" }];
      const allowed = recompute(derived({ profile, items })).rows[0]?.allowed;
      return allowed && `${allowed.from}–${allowed.to}`;
    };
    expect(text("明显改善", "national-2020")).toBe("8–10");
    expect(text("逐步提升", "national-2020")).toBe("0–8");
    expect(text("组织宣传活动", "national-2020")).toBeUndefined();
  });

  it("rounds each row half up where a site's profile says so", () => {
    const { profiles } = readProfiles([{ id: "our-city", decimals: 1 }]);
    const raw = { profile: "our-city", funds: { revised: "200", executed: "97", weight: "10", score: "4.8" } };
    const outturn = deriveProject(project(raw), { profiles });
    expect(recompute(outturn).rows[0]?.ruleScore?.toString()).toBe("4.9");
  });
});
