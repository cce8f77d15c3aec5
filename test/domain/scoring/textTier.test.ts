import { describe, expect, it } from "vitest";
import { compareTexts } from "../../../src/domain/scoring/textTier.ts";

describe("an actual in words", () => {
  it.each([
    ["明显改善", "逐步提升"],
    ["改善", "逐步提高"],
    ["群众满意度逐年提高", "逐步提升"],
    ["逐步提升", "有所提升"],
    ["是", "基本达到"],
    ["项目按期完成", "部分完成"],
    ["达标", "未达标"],
    ["效果明显", "效果较明显"],
    ["效果明显", "效果不明显"],
  ])("is weaker: %s, reported as %s", (target, actual) => {
    expect(compareTexts(target, actual)).toBe("weaker");
  });

  it.each([
    ["逐步提升", "逐步提升"],
    ["　项目按期完成　", "项目按期完成。"],
    ["效果明显", "达成预期指标"],
    ["严格执行相关制度规定", "达成预期指标"],
    ["逐步提升", "明显提升"],
    ["基本完成", "完成"],
    ["±10%", "达标"],
  ])("is not weaker: %s, reported as %s", (target, actual) => {
    expect(compareTexts(target, actual)).toBe("met");
  });

  it("cannot be judged without a common scale", () => {
    expect(compareTexts("加大文物保护，展示文物价值", "程度较高")).toBe("unknown");
    expect(compareTexts("明显改善", "")).toBe("unknown");
  });
});
