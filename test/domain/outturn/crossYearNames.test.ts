import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexNames, similarity, yearlessName } from "../../../src/domain/outturn/crossYearNames.ts";

describe("a name without years", () => {
  it.each([
    ["数据库安全项目建设(已完工）", "数据库安全项目建设"],
    ["自助终端机（11台）（已完工）", "自助终端机"],
    ["“湘易办”超级移动端接口开发建设", "湘易办超级移动端接口开发建设"],
    ["2023年度设备 购置尾款", "设备购置"],
    ["续建：ＷＩＦＩ覆盖", "wifi覆盖"],
    ["尾款", "尾款"],
    ["（2023年）", "(2023年)"],
  ])("%s is %s", (name, bare) => {
    expect(yearlessName(name)).toBe(bare);
  });
});

describe("two names", () => {
  it("are as alike one way as the other, and wholly alike when equal", () => {
    const name = fc.string({ unit: fc.constantFrom(..."视频会议系统建设12期") });
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(similarity(a, b)).toBeCloseTo(similarity(b, a), 12);
        expect(similarity(a, a)).toBe(1);
        expect(similarity(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("of other numerals are not alike at all", () => {
    expect(similarity("政务信息系统整合共享平台一期", "政务信息系统整合共享平台二期")).toBe(0);
    expect(similarity("第1号路", "第2号路")).toBe(0);
  });
});

describe("an index of names", () => {
  it("finds the most similar name, not the same one", () => {
    const names = ["中心办公大楼无线网络覆盖工程", "中心办公大楼无线网络覆盖", "完全不同"];
    const index = indexNames(names, (name) => name);
    expect(index.same("中心办公大楼无线网络覆盖")).toEqual(["中心办公大楼无线网络覆盖"]);
    expect(index.similar("中心办公大楼无线网络覆盖")).toEqual(["中心办公大楼无线网络覆盖工程"]);
    expect(index.similar("视频会议")).toEqual([]);
  });
});
