import { describe, expect, it } from "vitest";
import { isWide, letterOf } from "../../../../src/ingest/formats/pdf/letters.ts";

describe("a drawn character", () => {
  it.each([
    ["⽬", "目"],
    ["⾃", "自"],
    ["⻓", "长"],
    ["⻔", "门"],
    ["⋯", "…"],
    ["\u00a0", " "],
    ["\u0000", ""],
    ["\u3000", "\u3000"],
    ["年", "年"],
    ["7", "7"],
  ])("%s is the letter people type", (drawn, typed) => {
    expect(letterOf(drawn)).toBe(typed);
  });

  it("is wide where no blank parts words", () => {
    expect(["年", "，", "（", "𠀀"].map(isWide)).toEqual([true, true, true, true]);
    expect(["7", "%", "a", "."].map(isWide)).toEqual([false, false, false, false]);
  });
});
