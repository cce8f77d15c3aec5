import { describe, expect, test } from "vitest";
import { isFigure } from "../../../src/domain/money/isFigure.ts";

describe("a cell that holds a figure", () => {
  test.each(["97.73万元", "　1,234.5", "-3", "１２３", "26.16%", "￥ 12"])("%s", (text) =>
    expect(isFigure(text)).toBe(true),
  );
});

describe("a cell that holds words", () => {
  test.each(["", "11台", "2023年", "待支付 25.37 万元", "—"])("%s", (text) => expect(isFigure(text)).toBe(false));
});
