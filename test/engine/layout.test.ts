import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layOut } from "../../src/engine/layout.ts";

describe("the layout of lines", () => {
  test("is by cell, then by rate with lines without one last, then by arrival", () => {
    const line = fc.record({
      cell: fc.nat(2),
      rate: fc.oneof(fc.constantFrom(0, 1, Number.NaN), fc.double({ min: -1, max: 2 })),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 150, size: "max" }), (lines) => {
        const cellOf = Uint16Array.from(lines, ({ cell }) => cell);
        const rates = Float64Array.from(lines, ({ rate }) => rate);
        const key = (index: number) => (Number.isNaN(rates[index]) ? 3 : (rates[index] as number));
        const { lineOf, cellStarts } = layOut({ count: 3, cellOf, codes: new Map() }, rates);
        const expected = [...lines.keys()].sort(
          (a, b) => (cellOf[a] as number) - (cellOf[b] as number) || key(a) - key(b) || a - b,
        );
        expect([...lineOf]).toEqual(expected);
        expect([...cellStarts]).toEqual([0, 1, 2, 3].map((cell) => lines.filter((one) => one.cell < cell).length));
      }),
    );
  });
});
