import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deriveProject } from "../../../src/domain/outturn/deriveProject.ts";
import { linesThatMatter } from "../../../src/domain/outturn/linesThatMatter.ts";
import { totals } from "../../../src/domain/outturn/totals.ts";
import { project, type RawLine } from "../../builders/project.ts";
import { seed } from "../../builders/seed.ts";

const chosen = (lines: readonly RawLine[]) =>
  linesThatMatter(deriveProject(project({ lines })).lines).map(({ line }) => line.name.text);

describe("the lines a meeting should talk about", () => {
  test("are those that hold four fifths of the unspent money, the largest first", () => {
    const { lines, totals: sums } = deriveProject(seed());
    const some = linesThatMatter(lines);
    expect(some.map(({ line }) => line.name.text)).toEqual([
      "异地实时灾备建设",
      "数据库安全项目建设(已完工）",
      "国产化设备替换（已完工）",
      "视频会议系统建设",
      "视频会议系统2期建设",
      "“湘易办”超级移动端接口开发建设",
      "业务系统指纹及人脸识别设备采购",
    ]);
    expect(totals(some).unspentFen).toBeGreaterThanOrEqual(sums.unspentFen * 0.8);
    expect(totals(some.slice(0, -1)).unspentFen).toBeLessThan(sums.unspentFen * 0.8);
  });

  test("are at least three where so many have money unspent", () => {
    const lines = [
      { name: "甲", budget: "100", actual: "0" },
      { name: "乙", budget: "2", actual: "1" },
      { name: "丙", budget: "3", actual: "1" },
      { name: "丁", budget: "1", actual: "1" },
    ];
    expect(chosen(lines)).toEqual(["甲", "丙", "乙"]);
    expect(chosen(lines.slice(3))).toEqual([]);
  });

  test("hold every overspent line as well, the largest excess first", () => {
    const lines = [
      { name: "甲", budget: "10", actual: "12" },
      { name: "乙", budget: "10", actual: "5" },
      { name: "丙", budget: "0", actual: "9" },
    ];
    expect(chosen(lines)).toEqual(["乙", "丙", "甲"]);
  });

  test("are never more than ten with money unspent, however even it lies", () => {
    fc.assert(
      fc.property(fc.integer({ min: 12, max: 60 }), (count) => {
        const lines = Array.from({ length: count }, () => ({ budget: "10", actual: "1" }));
        expect(chosen(lines)).toHaveLength(10);
      }),
    );
  });
});
