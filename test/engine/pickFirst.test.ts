import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pickFirst } from "../../src/engine/pickFirst.ts";

describe("the first of many", () => {
  test("are those of a full sort, in its order", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { maxLength: 300 }), fc.nat(40), (values, limit) => {
        const keyAt = (position: number) => values[position] as number;
        const backwards = (a: number, b: number) => b - a;
        const positions = Uint32Array.from(values.keys());
        const sorted = [...values.keys()].sort((a, b) => keyAt(a) - keyAt(b) || backwards(a, b));
        expect([...pickFirst(positions, limit, { keyAt, compare: backwards })]).toEqual(sorted.slice(0, limit));
      }),
    );
  });
});
