import { array, assert, constantFrom, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { isBlank, trimmed } from "../../../src/ingest/list/trimmed.ts";

/** Blanks of every kind next to signs that are none. */
const sign = constantFrom(
  ..." \t\n\r\u000b\u00a0\u1680\u2003\u2028\u3000\ufeff\u200b\u0000\u007f!~a0，（）～万龥\u9fff\ua000\ue000",
);
const texts = array(sign, { maxLength: 6 }).map((signs) => signs.join(""));

describe("a cell's text", () => {
  it("is trimmed as the language trims it", () => {
    assert(
      property(texts, (text) => void expect(trimmed(text)).toBe(text.trim())),
      { numRuns: 1000 },
    );
    assert(property(string({ unit: "binary" }), (text) => void expect(trimmed(text)).toBe(text.trim())));
  });

  it("is blank where nothing is left of it", () => {
    assert(
      property(texts, (text) => void expect(isBlank(text)).toBe(text.trim() === "")),
      { numRuns: 1000 },
    );
  });
});
