import { describe, expect, it } from "vitest";
import { deriveProject } from "../../../src/domain/outturn/deriveProject.ts";
import { lossCauses } from "../../../src/domain/scoring/lossCauses.ts";
import { losses } from "../../../src/domain/scoring/losses.ts";
import { causeBridge } from "../../../src/domain/scoring/scoreBridge.ts";
import { project, type RawProject } from "../../builders/project.ts";
import { seed } from "../../builders/seed.ts";

const score = (raw: RawProject) => deriveProject(project(raw)).score;
const shaoyang = deriveProject(seed()).score;
const sums = (of: typeof shaoyang) => lossCauses(of).map(({ cause, lost }) => [cause, lost.toFixed(2)]);

describe("the points Shaoyang lost", () => {
  it("all went to spending: 7.38 to the execution rate, 20 to cost, none to results", () => {
    expect(sums(shaoyang)).toEqual([
      ["execution", "7.38"],
      ["cost", "20.00"],
      ["results", "0.00"],
    ]);
  });

  it("lead by cause from 100 to 72.62, the cause without a loss included", () => {
    expect(causeBridge(shaoyang).map(({ id, from, to }) => [id, from.toFixed(2), to.toFixed(2)])).toEqual([
      ["full", "0.00", "100.00"],
      ["execution", "100.00", "92.62"],
      ["cost", "92.62", "72.62"],
      ["results", "72.62", "72.62"],
      ["total", "0.00", "72.62"],
    ]);
  });
});

describe("the causes of any form", () => {
  it("add up to what all rows lost", () => {
    const form = score({
      items: [
        { level2: "经济成本指标", weight: "20", score: "15" },
        { level2: "质量指标", weight: "50", score: "48.5" },
        { level1: "项目管理", level2: "管理", name: "预算执行率", weight: "10", score: "9" },
        { level2: "数量指标", weight: "20", score: "22" },
      ],
    });
    expect(sums(form)).toEqual([
      ["execution", "1.00"],
      ["cost", "5.00"],
      ["results", "1.50"],
    ]);
    expect(losses(form).lost.toFixed(2)).toBe("7.50");
    expect(causeBridge(form).map(({ id }) => id)).toEqual(["full", "execution", "cost", "results", "gain", "total"]);
  });

  it("put a group that is not all cost under results, and a row without points under none", () => {
    const form = score({
      items: [
        { weight: "60", score: "50", members: [{ level2: "成本指标" }, { level2: "数量指标" }] },
        { level2: "成本指标", weight: "40" },
      ],
    });
    expect(sums(form)).toEqual([
      ["cost", "0.00"],
      ["results", "10.00"],
    ]);
    expect(causeBridge(form).map(({ id }) => id)).toContain("unscored");
  });

  it("are none without full marks", () => {
    expect(causeBridge(score({ items: [{ score: "5" }] }))).toEqual([]);
  });
});
