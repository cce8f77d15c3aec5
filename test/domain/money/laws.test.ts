import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AmountUnit, FEN_PER_UNIT, type Fen, fen } from "../../../src/domain/money/fen.ts";
import { formatAmount, formatExact, formatRate, formatYuan } from "../../../src/domain/money/format.ts";
import { parseAmount } from "../../../src/domain/money/parseAmount.ts";
import { parseRate } from "../../../src/domain/money/parseRate.ts";
import { ratio } from "../../../src/domain/money/ratio.ts";
import { subtractFen } from "../../../src/domain/money/subtract.ts";
import { sumFen } from "../../../src/domain/money/sum.ts";

const UNITS = Object.keys(FEN_PER_UNIT) as AmountUnit[];
const unit = fc.constantFrom(...UNITS);
const anyFen = fc.maxSafeInteger().map((value) => fen(value === 0 ? 0 : value));
const lineFen = fc.integer({ min: -1e13, max: 1e13 }).map((value) => fen(value === 0 ? 0 : value));

describe("laws of money", () => {
  it("an exact amount parsed again is itself, in every unit, grouped or not, unit in the cell or outside", () => {
    fc.assert(
      fc.property(anyFen, unit, fc.boolean(), fc.boolean(), (amount, printed, grouping, named) => {
        const text = formatExact(amount, printed, { grouping });
        const other = UNITS.find((candidate) => candidate !== printed)!;
        const parsed = named
          ? parseAmount(text + printed, { unit: other, from: "form" })
          : parseAmount(text, { unit: printed, from: "header" });
        expect(parsed).toMatchObject({ fen: amount, fault: null, unit: printed });
      }),
    );
    fc.assert(
      fc.property(anyFen, (amount) => parseAmount(formatYuan(amount), { unit: "元", from: "header" }).fen === amount),
    );
  });

  it("a rounded amount parsed again is within half of its quantum", () => {
    fc.assert(
      fc.property(lineFen, unit, fc.integer({ min: 0, max: 6 }), (amount, printed, decimals) => {
        const parsed = parseAmount(formatAmount(amount, printed, { decimals }), { unit: printed, from: "form" });
        if (parsed.fault === "range") return;
        expect(Math.abs(subtractFen(parsed.fen!, amount))).toBeLessThanOrEqual(parsed.quantum / 2);
      }),
    );
  });

  it("reading any text at all gives fen or a fault, never an exception", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789.,，()（）-－%％万亿元负¥ \n　无abc") }), (raw) => {
        const { fen: amount, fault } = parseAmount(raw, { unit: "万元", from: "form" });
        expect(amount === null ? fault !== null : Number.isSafeInteger(amount)).toBe(true);
      }),
    );
  });

  it("a sum does not depend on order or grouping, even where a partial sum leaves the exact range", () => {
    fc.assert(
      fc.property(fc.array(anyFen, { maxLength: 8 }), (values) => {
        const total = values.reduce((sum, value) => sum + BigInt(value), 0n);
        const reversed = [...values].reverse();
        if (total > BigInt(Number.MAX_SAFE_INTEGER) || total < -BigInt(Number.MAX_SAFE_INTEGER)) {
          expect(() => sumFen(values)).toThrow(RangeError);
          expect(() => sumFen(reversed)).toThrow(RangeError);
        } else {
          expect(BigInt(sumFen(values))).toBe(total);
          expect(sumFen(reversed)).toBe(sumFen(values));
        }
      }),
    );
    expect(sumFen([])).toBe(0);
  });

  it("subtraction undoes addition", () => {
    fc.assert(fc.property(lineFen, lineFen, (a, b) => subtractFen(sumFen([a, b]), b) === a));
    expect(() => subtractFen(fen(Number.MAX_SAFE_INTEGER), fen(-1))).toThrow(RangeError);
  });

  it("shares of a whole add up to one", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1e13 }).map(fen), { minLength: 1, maxLength: 30 }), (parts) => {
        const whole = sumFen(parts);
        const shares = parts.map((part) => ratio(part, whole)!);
        const total = shares.reduce((sum, share) => sum.plus(share), new Decimal(0));
        expect(total.minus(1).abs().lt("1e-17")).toBe(true);
      }),
    );
  });

  it("a rate has no value over a denominator of zero and is not capped", () => {
    fc.assert(fc.property(lineFen, (amount) => ratio(amount, fen(0)) === null));
    expect(ratio(fen(23), fen(11))!.toFixed(4)).toBe("2.0909");
    expect(ratio(fen(0), fen(5))!.isZero()).toBe(true);
  });

  it("a printed rate parsed again is the rate as printed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (a, b) => {
        const printed = formatRate(ratio(fen(a), fen(b))!);
        const parsed = parseRate(printed);
        expect(formatRate(parsed.value!)).toBe(printed);
        expect(parsed.decimals).toBe(4);
      }),
    );
  });

  it("yuan and plain numbers do not pass as fen", () => {
    const takesFen = (amount: Fen) => amount;
    // @ts-expect-error a bare number may be yuan
    takesFen(664.6);
    // @ts-expect-error arithmetic outside the money functions loses the brand
    takesFen(fen(1) + fen(2));
    // @ts-expect-error a list of numbers is not a list of fen
    sumFen([1, 2]);
    expect(() => fen(664.6)).toThrow(RangeError);
  });
});
