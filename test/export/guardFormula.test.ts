import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { guardFormula, isFormula } from "../../src/export/guardFormula.ts";

describe("a text from the data", () => {
  test("that a spreadsheet would run gets an apostrophe in front", () => {
    const attacks = [
      '=HYPERLINK("http://x","点")',
      "+1+cmd|' /C calc'!A0",
      "-2+3+cmd|' /C calc'!A0",
      "@SUM(A1:A9)",
      "\t=1+1",
      "\r=1+1",
      " =1+1",
      "\u3000=1+1",
      "＝1+1",
      "＋1+1",
      "－1-1",
      "＠SUM(A1)",
    ];
    for (const attack of attacks) expect(guardFormula(attack)).toBe(`'${attack}`);
  });

  test("of several lines is judged by its first sign, wherever the lines break", () => {
    expect(guardFormula("=1+1\n第二行")).toBe("'=1+1\n第二行");
    expect(guardFormula("\n=1+1")).toBe("'\n=1+1");
    expect(guardFormula("第一行\n=1+1")).toBe("第一行\n=1+1");
  });

  test("stays as it is where nothing would run: negative numbers, percentages, dashes, plain words", () => {
    for (const text of ["", "-", "—", "-5.2", "-1,356,090.00", "+30%", "≥10台", "5G大屏", "（A-B）", "0%"]) {
      expect(guardFormula(text)).toBe(text);
    }
  });

  test("never comes out as something that would run", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => !isFormula(guardFormula(text))));
    const signs = fc.constantFrom("=", "+", "-", "@", "＝", " ", "\t", "\n", "1", "a", "年");
    fc.assert(fc.property(fc.array(signs), (parts) => !isFormula(guardFormula(parts.join("")))));
  });
});
