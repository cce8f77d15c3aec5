import { describe, expect, test } from "vitest";
import { filterPhrase } from "../../src/app/exportFacts.ts";
import { filterParts } from "../../src/app/filterParts.ts";
import { isFiltered, type LineFilter, NO_FILTER } from "../../src/app/urlState.ts";

const FULL: LineFilter = {
  categories: ["deferred", "cancelled"],
  families: ["timing"],
  statuses: ["completed"],
  bands: ["red", "none"],
  text: " 机房 ",
  silent: true,
};

describe("a filter in words", () => {
  test("names every condition, the categories in the taxonomy's order", () => {
    expect(filterParts(FULL, "zh").map(({ phrase }) => phrase)).toEqual([
      "偏差类别为取消或暂缓",
      "原因属时间性",
      "状态为已完工",
      "执行率低或为 0",
      "未说明原因",
      "含“机房”",
    ]);
  });

  test("is one phrase in an exported file, and says so where nothing is filtered", () => {
    expect(filterPhrase({ ...NO_FILTER, categories: ["cancelled"], silent: true }, "en")).toBe(
      "category Cancelled; no reason stated",
    );
    expect(filterPhrase(NO_FILTER, "zh")).toBe("无，全部数据");
  });

  test("is everything again once each condition is released", () => {
    const released: LineFilter = Object.assign({ ...FULL }, ...filterParts(FULL, "zh").map(({ without }) => without));
    expect(isFiltered(released)).toBe(false);
    expect(filterParts(released, "zh")).toEqual([]);
  });
});
