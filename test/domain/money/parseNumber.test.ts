import { describe, expect, it } from "vitest";
import { parseNumber } from "../../../src/domain/money/parseNumber.ts";

const read = (raw: string) => {
  const { value, decimals } = parseNumber(raw);
  return [value === null ? null : value.toFixed(), decimals];
};

describe("points and weights", () => {
  it("are plain numbers with their decimals counted", () => {
    expect(read("10")).toEqual(["10", 0]);
    expect(read("　  2.62")).toEqual(["2.62", 2]);
    expect(read("15.00")).toEqual(["15", 2]);
    expect(read("２．５")).toEqual(["2.5", 1]);
    expect(read("-1.5")).toEqual(["-1.5", 1]);
    expect(read("1,000")).toEqual(["1000", 0]);
  });

  it("may carry 分, and brackets that mean no minus", () => {
    for (const raw of ["10分", "（10分）", "(10 分)", "（10）", "10\n分"]) expect(read(raw)).toEqual(["10", 0]);
  });

  it("are unknown where the cell is blank or not one number", () => {
    for (const raw of [
      "",
      "　",
      "/",
      "-",
      "无",
      "10%",
      "≥10",
      "IO",
      "8+2",
      "10/10",
      "10\n20",
      "1,2",
      "产出指标（50分）",
      "9".repeat(200_000),
    ]) {
      expect(read(raw)).toEqual([null, 0]);
    }
  });
});
