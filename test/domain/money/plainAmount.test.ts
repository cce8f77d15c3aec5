import { assert, constantFrom, property, stringMatching } from "fast-check";
import { describe, expect, it } from "vitest";
import type { AmountUnit } from "../../../src/domain/money/fen.ts";
import { parseAmount } from "../../../src/domain/money/parseAmount.ts";

describe("a bare figure", () => {
  it("is read the same by the short way as by the long one, which a blank in front leads to", () => {
    const figures = stringMatching(/^\d{0,12}(\.\d{0,8})?$/);
    const units = constantFrom<AmountUnit>("元", "万元", "亿元");
    assert(
      property(figures, units, (figure, unit) => {
        const { cleaned, ...short } = parseAmount(figure, { unit, from: "header" });
        const { cleaned: blanks, ...long } = parseAmount(` ${figure}`, { unit, from: "header" });
        expect(short).toEqual(long);
        expect([cleaned, short.fen === null ? [] : ["blanks"]]).toEqual([[], blanks]);
      }),
    );
  });
});
