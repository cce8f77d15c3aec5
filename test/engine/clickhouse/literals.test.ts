import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  quoteName,
  quoteText,
  readText,
  storeText,
  writeBound,
  writeCount,
  writeDouble,
} from "../../../src/engine/clickhouse/literals.ts";
import { justAbove } from "../../../src/engine/rate.ts";
import { ATTACKS } from "./attacks.ts";

/** Reads a quoted text as ClickHouse's lexer does; null unless the literal ends exactly where the statement does. */
function readLiteral(sql: string): string | null {
  const escapes: Record<string, string> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", "0": "\0" };
  if (sql[0] !== "'") return null;
  let text = "";
  for (let i = 1; i < sql.length; i += 1) {
    const unit = sql[i] as string;
    if (unit === "'") return i === sql.length - 1 ? text : null;
    if (unit !== "\\") text += unit;
    else {
      i += 1;
      const next = sql[i] ?? "";
      text += escapes[next] ?? next;
    }
  }
  return null;
}

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.constantFrom("'", "\\", "\0", "\n", "`", '"', ";", "--", "/*", "x")).map((parts) => parts.join("")),
  fc.constantFrom(...ATTACKS),
);

describe("a literal", () => {
  test("holds any text, and ends where the text does", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readLiteral(quoteText(text))).toBe(text);
      }),
    );
  });

  test("keeps the unknown apart from every text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readText(storeText(text))).toBe(text);
      }),
    );
    expect(storeText(null)).toBe("");
    expect(readText("")).toBeNull();
    expect(storeText("")).not.toBe("");
  });

  test("keeps texts in the order of their units", () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(storeText(a) < storeText(b)).toBe(a < b);
      }),
    );
  });

  test("is a name only of letters, digits and underscores", () => {
    expect(quoteName("amountClass")).toBe("`amountClass`");
    expect(quoteName("__proto__")).toBe("`__proto__`");
    for (const name of [...ATTACKS, "", "1a", "a b", "a`b", "预算", "a.b"]) {
      if (/^[A-Za-z_]\w*$/.test(name)) continue;
      expect(() => quoteName(name)).toThrow(RangeError);
    }
  });

  test("is a double to the last bit", () => {
    const read = (literal: string) => Buffer.from(/'(\w+)'/.exec(literal)?.[1] ?? "", "hex").readDoubleLE();
    fc.assert(
      fc.property(fc.double(), (value) => {
        expect(read(writeDouble(value))).toBe(value);
      }),
    );
    expect(read(writeDouble(justAbove(0)))).toBe(Number.MIN_VALUE);
  });

  test("is a bound that lets the same whole numbers through", () => {
    const whole = fc.maxSafeInteger();
    fc.assert(
      fc.property(
        whole,
        fc.oneof(fc.double({ noNaN: true }), whole, fc.double({ min: -2, max: 2, noNaN: true })),
        (value, bound) => {
          expect(value >= Number(writeBound(bound))).toBe(value >= bound);
        },
      ),
    );
    expect(writeBound(Number.NaN)).toBeNull();
    expect(writeBound(-0.5)).toBe("0");
  });

  test("is a count only where it is one", () => {
    expect(writeCount(0)).toBe("0");
    for (const value of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
      expect(() => writeCount(value)).toThrow(RangeError);
    }
  });
});
