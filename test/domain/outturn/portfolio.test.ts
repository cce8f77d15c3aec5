import { describe, expect, test } from "vitest";
import { deriveProject } from "../../../src/domain/outturn/deriveProject.ts";
import { narrowed, portfolio } from "../../../src/domain/outturn/portfolio.ts";
import { project, text } from "../../builders/project.ts";
import { seed } from "../../builders/seed.ts";

const small = deriveProject(project({ name: "小项目", lines: [{ budget: "10", actual: "1", reason: "项目取消" }] }));
const overspent = deriveProject(project({ name: "超支项目", lines: [{ budget: "10", actual: "30" }] }));
const shaoyang = deriveProject(seed());

describe("many projects", () => {
  test("add up over their lines; the rate is that of the sums, not a mean of rates", () => {
    const { count, totals } = portfolio([small, shaoyang, overspent]);
    expect(count).toBe(3);
    expect(totals).toMatchObject({
      budgetFen: 684_600_000,
      actualFen: 344_120_000,
      unspentFen: 360_480_000,
      count: 17,
    });
    expect(totals.rate?.times(100).toFixed(2)).toBe("50.27");
  });

  test("share their categories", () => {
    const cancelled = portfolio([small, shaoyang]).byCategory.find((entry) => entry.category === "cancelled");
    expect(cancelled).toMatchObject({ count: 2, unspentFen: 32_400_000 });
  });

  test("are ranked by unspent money; over-spending does not put one ahead", () => {
    expect(portfolio([overspent, small, shaoyang]).ranking).toEqual([shaoyang, small, overspent]);
  });

  test("of none are nothing", () => {
    expect(portfolio([])).toMatchObject({ count: 0, totals: { count: 0, rate: null }, byCategory: [], ranking: [] });
  });

  test("name the units that owe a reason, most money first", () => {
    const silent = (unit: string, budget: string) =>
      deriveProject({ ...project({ lines: [{ budget, actual: "1", reason: "无" }] }), unit: text(unit) });
    const sums = portfolio([silent("甲局", "3"), silent("乙局", "5"), small, silent("甲局", "4")]).silentUnits;
    expect(sums).toEqual([
      { unit: "甲局", count: 2, unexplainedFen: 5_000_000 },
      { unit: "乙局", count: 1, unexplainedFen: 4_000_000 },
    ]);
  });

  test("narrowed to some lines keep what is theirs and sum up anew", () => {
    const lines = shaoyang.lines.filter(({ deviation }) => deviation?.primary === "deferred");
    const part = narrowed(shaoyang, lines);
    expect(part.totals).toMatchObject({ count: 1, budgetFen: 55_000_000, unspentFen: 55_000_000 });
    expect(part.byCategory.map(({ category }) => category)).toEqual(["deferred"]);
    expect(part.project).toBe(shaoyang.project);
  });

  test("too large together for exact money still add up without the largest", () => {
    const huge = deriveProject(project({ lines: [{ budget: "40000000000000元", actual: "0" }] }));
    expect(portfolio([huge, huge, small]).totals).toMatchObject({ count: 3, unknown: 1 });
  });
});
