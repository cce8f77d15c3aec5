import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CATEGORIES } from "../../../src/domain/deviation/taxonomy.ts";
import {
  decodeWhatIf,
  encodeWhatIf,
  type WhatIfChange,
  withChange,
  withoutChange,
} from "../../../src/domain/outturn/whatIfChange.ts";

const id = fc.string({ minLength: 1, unit: "binary" });
const category = fc.constantFrom(...CATEGORIES.map((each) => each.id));
const anyChange: fc.Arbitrary<WhatIfChange> = fc.oneof(
  fc.record({ kind: fc.constant("actual" as const), lineId: id, fen: fc.maxSafeInteger().map((n) => n + 0) }),
  fc.record({ kind: fc.constant("pay-later" as const), category: fc.option(category) }),
  fc.record({ kind: fc.constant("category" as const), lineId: id, category }),
  fc.record({ kind: fc.constant("score-actual" as const), indicatorId: id, text: fc.string({ unit: "binary" }) }),
);

describe("supposed changes in an address", () => {
  it("come back as they were written", () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 6 }), (changes) => {
        expect(decodeWhatIf(encodeWhatIf(changes))).toEqual(changes);
      }),
    );
  });

  it("are short and readable", () => {
    expect(
      encodeWhatIf([
        { kind: "pay-later", category: "paid-next-year" },
        { kind: "actual", lineId: "p1.l3", fen: 23_400_000 },
        { kind: "category", lineId: "p1.l10", category: "savings" },
        { kind: "score-actual", indicatorId: "p1.i2.m1", text: "10台,*" },
      ]),
    ).toBe("p*paid-next-year,a*p1.l3*23400000,c*p1.l10*savings,s*p1.i2.m1*10台!c!s");
  });

  it.each([
    "x",
    "p*nothing",
    "a*l1",
    "a*l1*1.5",
    "a*l1*01",
    "a*l1*99999999999999999",
    "a**5",
    "c*l1*nothing",
    "s*i1",
    "p*",
    "a*l*1*2",
  ])("that nobody wrote are none: %s", (text) => {
    expect(decodeWhatIf(text)).toEqual([]);
    expect(decodeWhatIf(`p,${text},p`)).toHaveLength(2);
  });
});

describe("a change added to others", () => {
  const paid: WhatIfChange = { kind: "pay-later", category: "paid-next-year" };
  const amount = (lineId: string, fen: number): WhatIfChange => ({ kind: "actual", lineId, fen });

  it("takes the place of one about the same line, and stands beside all others", () => {
    const all: WhatIfChange = { kind: "pay-later", category: null };
    expect(withChange([amount("l1", 1), paid], amount("l1", 2))).toEqual([amount("l1", 2), paid]);
    expect(withChange([amount("l1", 1)], amount("l2", 2))).toEqual([amount("l1", 1), amount("l2", 2)]);
    expect(withChange([paid], all)).toEqual([paid, all]);
    expect(withChange([amount("l1", 1)], { kind: "category", lineId: "l1", category: "savings" })).toHaveLength(2);
  });

  it("comes off again, whatever it supposed", () => {
    expect(withoutChange([amount("l1", 1), paid], amount("l1", 0))).toEqual([paid]);
    fc.assert(
      fc.property(fc.uniqueArray(anyChange, { maxLength: 4 }), anyChange, (changes, change) => {
        const without = withoutChange(changes, change);
        expect(withoutChange(withChange(without, change), change)).toEqual(without);
      }),
    );
  });
});
