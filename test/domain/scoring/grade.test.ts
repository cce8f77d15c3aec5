import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { gradeNamed, gradeOf } from "../../../src/domain/scoring/grade.ts";

describe("a grade", () => {
  it.each([
    ["100", "优"],
    ["90", "优"],
    ["89.5", "良"],
    ["80", "良"],
    ["72.62", "中"],
    ["60", "中"],
    ["59.99", "差"],
    ["0", "差"],
  ])("of %s points is %s", (points, grade) => {
    expect(gradeOf(new Decimal(points))?.title.zh).toBe(grade);
  });

  it.each(["-1", "100.01"])("of %s points does not exist", (points) => {
    expect(gradeOf(new Decimal(points))).toBeNull();
  });

  it("is known by its older names", () => {
    expect(["优秀", "良好", "合格", "差", "一等"].map((word) => gradeNamed(word)?.id ?? null)).toEqual([
      "excellent",
      "good",
      "fair",
      "poor",
      null,
    ]);
  });
});
