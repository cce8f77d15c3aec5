import { describe, expect, it } from "vitest";
import { indicatorRows } from "../../src/app/indicatorRows.ts";
import { project } from "../builders/project.ts";
import { seed } from "../builders/seed.ts";

describe("the indicator table as on paper", () => {
  it("lets headings reach over their neighbours, level 2 only within its level 1", () => {
    const rows = indicatorRows(
      project({
        items: [
          { level1: "产出", level2: "数量", name: "a" },
          { level1: "产出", level2: "数量", name: "b" },
          { level1: "效益", level2: "数量", name: "c" },
          { level1: "产出", level2: "质量", name: "d" },
        ],
      }),
    );
    expect(rows.map(({ level1 }) => level1.rows)).toEqual([2, 0, 1, 1]);
    expect(rows.map(({ level2 }) => level2.rows)).toEqual([2, 0, 1, 1]);
  });

  it("shows the points of Shaoyang's 15 cost lines once, over all of them", () => {
    const rows = indicatorRows(seed());
    expect(rows).toHaveLength(21);
    expect(rows.filter(({ weight }) => weight.rows > 0)).toHaveLength(7);
    expect(rows.find(({ score }) => score.rows === 15)?.score.cell?.source.raw).toBe("20");
  });

  it("covers every row exactly once in every column", () => {
    const rows = indicatorRows(seed());
    for (const column of ["level1", "level2", "weight", "score"] as const) {
      expect(rows.reduce((sum, row) => sum + row[column].rows, 0)).toBe(rows.length);
    }
  });
});
