import { describe, expect, it } from "vitest";
import { parseAmount } from "../../../src/domain/money/parseAmount.ts";

const form = { unit: "万元", from: "form" } as const;
const header = { unit: "元", from: "header" } as const;
const fenOf = (raw: string) => parseAmount(raw, form).fen;
const faultOf = (raw: string) => parseAmount(raw, form).fault;

describe("an amount cell", () => {
  it("is read to the fen in the unit it names, which wins over the form's", () => {
    expect(parseAmount("　97.73万元　", form)).toEqual({
      fen: 97_730_000,
      fault: null,
      cleaned: ["blanks", "unit"],
      unit: "万元",
      unitFrom: "cell",
      quantum: 10_000,
    });
    expect(parseAmount("1,356,090.00元", form)).toMatchObject({
      fen: 135_609_000,
      cleaned: ["thousands", "unit"],
      unit: "元",
      unitFrom: "cell",
      quantum: 1,
    });
    expect(fenOf("7177.373442万元")).toBe(7_177_373_442);
    expect(fenOf("1.5亿元")).toBe(15_000_000_000);
    expect(fenOf("5.8万")).toBe(5_800_000);
    expect(fenOf("2亿")).toBe(20_000_000_000);
  });

  it("takes the header's or the form's unit where it names none", () => {
    expect(parseAmount("1810000", header)).toMatchObject({ fen: 181_000_000, unit: "元", unitFrom: "header" });
    expect(parseAmount("89.974", form)).toMatchObject({
      fen: 89_974_000,
      unitFrom: "form",
      cleaned: [],
      quantum: 1000,
    });
    expect(parseAmount("20", form)).toMatchObject({ fen: 20_000_000, quantum: 1_000_000 });
  });

  it("may be typed in full width", () => {
    expect(parseAmount("１２３．５万元", form)).toMatchObject({ fen: 123_500_000, cleaned: ["full-width", "unit"] });
    expect(parseAmount("１，２３４", header)).toMatchObject({ fen: 123_400, cleaned: ["full-width", "thousands"] });
  });

  it("may hold blanks of every kind", () => {
    for (const raw of [
      "\n664.6\u00a0万元",
      "664.\n6万元",
      "664.6\u200b万 元\r\n",
      "\ufeff664.6\t万元\u3000",
      "66\u200b4.6万元",
    ]) {
      expect(parseAmount(raw, form)).toMatchObject({ fen: 664_600_000, cleaned: ["blanks", "unit"] });
    }
    expect(fenOf("1 356 090.5")).toBe(1_356_090_500_000);
  });

  it("is not made of two numbers on two lines, nor of digits with a hole", () => {
    for (const raw of ["10\n20", "10\n200", "66 4.6", "1 2"]) expect(faultOf(raw)).toBe("text");
  });

  it("may carry a currency mark before the number", () => {
    for (const raw of ["¥12.5", "￥12.5", "人民币12.5", "RMB 12.5", "rmb12.5", "人民币：￥12.5"]) {
      expect(parseAmount(raw, form)).toMatchObject({ fen: 12_500_000, fault: null });
      expect(parseAmount(raw, form).cleaned).toContain("currency");
    }
  });

  it("is negative with a minus of any width, with 负, or in brackets", () => {
    for (const raw of ["-3", "－3", "−3", "负3", "(3)", "（3）", "（3万元）", "(3)万元", "¥-3", "-¥3", "负 3"]) {
      expect(fenOf(raw)).toBe(-3_000_000);
    }
    expect(Object.is(fenOf("-0"), 0)).toBe(true);
    expect(fenOf("+12.96")).toBe(12_960_000);
    for (const raw of ["--3", "(-3)", "-负3", "3-", "(3", "(3万元)万元"])
      expect(parseAmount(raw, form)).toMatchObject({ fen: null, fault: "text" });
  });

  it("of 0 % is nothing spent; any other percentage is unknown", () => {
    for (const raw of ["0%", "０％", " 0.00 %"]) {
      expect(parseAmount(raw, form)).toMatchObject({
        fen: 0,
        fault: "percent",
        cleaned: ["percent-zero"],
        quantum: 1_000_000,
      });
    }
    for (const raw of ["95%", "100.00％", "-3%"]) {
      expect(parseAmount(raw, form)).toMatchObject({ fen: null, fault: "percent", cleaned: [] });
    }
  });

  it("that is empty or says there is none is unknown, not zero", () => {
    for (const raw of ["", "　", " \n\u200b"])
      expect(parseAmount(raw, form)).toMatchObject({ fen: null, fault: "blank" });
    for (const raw of ["—", "－", "-", "--", "——", "/", "／", "无", "*", " 无　", "暂无", "N/A"]) {
      expect(parseAmount(raw, form)).toMatchObject({ fen: null, fault: "none" });
    }
    expect(parseAmount("0万元", form)).toMatchObject({ fen: 0, fault: null });
  });

  it("with a misplaced thousands separator is unknown", () => {
    for (const raw of ["677,00元", "677，00元", "12,34,567", "0,5", "1,2345", ",123", "1234,567", "1,234.5,6"]) {
      expect(parseAmount(raw, form)).toMatchObject({ fen: null, fault: "separator" });
    }
    expect(parseAmount("677,00元", form)).toMatchObject({ unit: "元", unitFrom: "cell" });
  });

  it("finer than a fen or too large to be exact is unknown", () => {
    for (const raw of [
      "0.001元",
      "1.2345678万元",
      "90071992547409.92元",
      `1${"0".repeat(40)}`,
      `0.${"0".repeat(50)}1`,
    ]) {
      expect(parseAmount(raw, form)).toMatchObject({ fen: null, fault: "range" });
    }
    expect(fenOf("90071992547409.91元")).toBe(Number.MAX_SAFE_INTEGER);
    expect(parseAmount("1.00000000万元", form)).toMatchObject({ fen: 1_000_000, quantum: 1 });
  });

  it("is neither a target with an operator, nor a sentence, nor another unit, nor a scan's dirt", () => {
    for (const raw of [
      "≥10",
      "≤90万元",
      "=5",
      "M.8万元",
      "IO",
      "11台",
      "按期完成",
      "abc",
      "1.35E+06",
      "5千元",
      "5美元",
      "10²",
      "1.2.3",
      "万元",
      "¥",
      ".",
      "约10万元",
      "10-20",
      "<img src=x onerror=alert(1)>",
      "5.",
      "__proto__",
    ]) {
      expect(parseAmount(raw, form)).toEqual({
        fen: null,
        fault: "text",
        cleaned: [],
        unit: "万元",
        unitFrom: "form",
        quantum: 1_000_000,
      });
    }
  });

  it("of 200,000 characters is refused at once", () => {
    const started = performance.now();
    for (const piece of ["1", "1,", " ", "(", "1 ", "-", "１", ".", "0%"]) {
      expect(parseAmount(piece.repeat(200_000), form).fen).toBeNull();
    }
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
