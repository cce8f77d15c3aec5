import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pickFirst } from "../../src/engine/pickFirst.ts";

describe("the first of many", () => {
  test("are those of a full sort, in its order", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { maxLength: 300 }), fc.nat(40), (values, limit) => {
        const compare = (a: number, b: number) => (values[a] as number) - (values[b] as number) || a - b;
        const positions = Uint32Array.from(values.keys());
        expect([...pickFirst(positions, limit, compare)]).toEqual([...values.keys()].sort(compare).slice(0, limit));
      }),
    );
  });
});
