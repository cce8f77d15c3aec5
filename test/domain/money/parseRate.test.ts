import { describe, expect, it } from "vitest";
import { parseRate } from "../../../src/domain/money/parseRate.ts";

const read = (raw: string) => {
  const { value, decimals } = parseRate(raw);
  return [value === null ? null : value.toFixed(), decimals];
};

describe("a rate cell", () => {
  it("is a ratio, printed as a percentage or as a fraction", () => {
    expect(read("26.16%")).toEqual(["0.2616", 4]);
    expect(read("0.958")).toEqual(["0.958", 3]);
    expect(read("1")).toEqual(["1", 0]);
    expect(read("0")).toEqual(["0", 0]);
    expect(read("86%")).toEqual(["0.86", 2]);
    expect(read("100%")).toEqual(["1", 2]);
    expect(read("100.00％")).toEqual(["1", 4]);
    expect(read("　８６．５ ％")).toEqual(["0.865", 3]);
  });

  it("may exceed 100 % and may be negative", () => {
    expect(read("209.09%")).toEqual(["2.0909", 4]);
    expect(read("1.05")).toEqual(["1.05", 2]);
    expect(read("-43.79%")).toEqual(["-0.4379", 4]);
  });

  it("as a bare number above 2 is ambiguous and stays unknown", () => {
    expect(read("2")).toEqual(["2", 0]);
    for (const raw of ["98", "2.01", "100"]) expect(read(raw)).toEqual([null, 0]);
  });

  it("keeps every digit of a long percentage", () => {
    expect(read("12.345678901234567890123456789%")[0]).toBe("0.12345678901234567890123456789");
  });

  it("is unknown where the cell holds no single rate", () => {
    for (const raw of ["", "/", "-", "≥90%", "0.0046‰", "95%-100%", "%", "无", "1,2%", "9".repeat(200_000)]) {
      expect(read(raw)).toEqual([null, 0]);
    }
  });
});
