import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RATE_EDGES, throughRate } from "../../src/app/workbench/rateSteps.ts";
import {
  moveEnd,
  placeOfRate,
  placesOfRange,
  rangeOfPlaces,
  rateAtPlace,
  stepPlace,
} from "../../src/charts/rateSlots.ts";

const most = RATE_EDGES.length + 1;
const place = fc.integer({ min: 0, max: most });
const rate = fc.double({ min: 0, max: 3, noNaN: true });

describe("places of a brush over rates", () => {
  test("are where their rates are", () => {
    for (let at = 1; at < most; at += 1) expect(placeOfRate(RATE_EDGES, rateAtPlace(RATE_EDGES, at) ?? 0)).toBe(at);
  });

  test("rise with the rate", () => {
    fc.assert(
      fc.property(rate, rate, (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(placeOfRate(RATE_EDGES, low)).toBeLessThanOrEqual(placeOfRate(RATE_EDGES, high));
      }),
    );
  });

  test("give the range between them, whichever was first, and none for all", () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        const range = rangeOfPlaces(RATE_EDGES, a, b);
        expect(range).toEqual(rangeOfPlaces(RATE_EDGES, b, a));
        if (Math.abs(a - b) === most) expect(range).toBeNull();
        else if (a !== b) expect(placesOfRange(RATE_EDGES, range)).toEqual([Math.min(a, b), Math.max(a, b)]);
      }),
    );
  });

  test("of one end move without the other, and never meet it", () => {
    fc.assert(
      fc.property(rate, rate, fc.constantFrom<0 | 1>(0, 1), place, (a, b, end, to) => {
        fc.pre(a < b);
        const moved = moveEnd(RATE_EDGES, { from: a, to: b }, end, to);
        if (moved === null) return;
        expect(end === 0 ? moved.to : moved.from).toBe(end === 0 ? b : a);
        const [low, high] = placesOfRange(RATE_EDGES, moved);
        expect(low).toBeLessThan(high);
      }),
    );
  });

  test("step from an exact rate to the next edge", () => {
    const exact = placeOfRate(RATE_EDGES, 0.123);
    expect(rateAtPlace(RATE_EDGES, stepPlace(RATE_EDGES, exact, 1))).toBe(0.15);
    expect(rateAtPlace(RATE_EDGES, stepPlace(RATE_EDGES, exact, -1))).toBe(0.1);
    expect(stepPlace(RATE_EDGES, 0, -1)).toBe(0);
    expect(stepPlace(RATE_EDGES, most, 5)).toBe(most);
  });

  test("put exactly 100 % in a slot of its own", () => {
    expect(placesOfRange(RATE_EDGES, { from: 1, to: throughRate(1) })).toEqual([most - 2, most - 1]);
  });
});
