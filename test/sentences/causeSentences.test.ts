import { describe, expect, it } from "vitest";
import { formatPoints } from "../../src/domain/money/format.ts";
import { deriveProject } from "../../src/domain/outturn/deriveProject.ts";
import { format } from "../../src/messages/text.ts";
import { causeSentences } from "../../src/sentences/causeSentences.ts";
import { project, type RawProject } from "../builders/project.ts";
import { seed } from "../builders/seed.ts";

const say = (of: ReturnType<typeof seed>) =>
  causeSentences(deriveProject(of).score).map(({ text, values }) =>
    format(
      text,
      "zh",
      Object.fromEntries(
        Object.entries(values).map(([key, value]) => [key, value.kind === "points" ? formatPoints(value.points) : "?"]),
      ),
    ),
  );
const form = (raw: RawProject) => say(project(raw));
const COST = { level2: "成本指标", weight: "40", score: "20" };
const RESULT = { level2: "质量指标", weight: "50", score: "45" };

describe("points lost to spending are set against points lost to results", () => {
  it("of Shaoyang's form", () => {
    expect(say(seed())).toEqual(["失于支出 27.38 分（执行率 7.38，成本 20.00），失于结果 0.00 分。"]);
  });

  it("where cost or execution alone is scored", () => {
    expect(form({ items: [COST, RESULT] })).toEqual(["失于支出（成本）20.00 分，失于结果 5.00 分。"]);
    expect(form({ funds: { revised: "10", executed: "9", weight: "10", score: "9" }, items: [RESULT] })).toEqual([
      "失于支出（执行率）1.00 分，失于结果 5.00 分。",
    ]);
  });

  it("not where a form has rows of one kind only", () => {
    expect(form({ items: [COST] })).toEqual([]);
    expect(form({ items: [RESULT] })).toEqual([]);
  });
});
