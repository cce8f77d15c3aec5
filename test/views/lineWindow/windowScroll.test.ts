import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  AT_TOP,
  followScroll,
  makeScale,
  offsetAt,
  revealRow,
  rowsAt,
  type ScrollScale,
  scrollTopAt,
} from "../../../src/views/lineWindow/windowScroll.ts";

const scales = fc
  .record({
    rows: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 150_000, max: 60_000_000 })),
    rowHeight: fc.integer({ min: 20, max: 200 }),
    viewport: fc.integer({ min: 50, max: 2000 }),
  })
  .map(({ rows, rowHeight, viewport }) => makeScale(rows, rowHeight, viewport));

const withPlaces = scales.chain((scale) =>
  fc.record({
    scale: fc.constant(scale),
    a: fc.double({ min: 0, max: scale.travel, noNaN: true }),
    b: fc.double({ min: 0, max: scale.travel, noNaN: true }),
    row: fc.integer({ min: 0, max: Math.max(0, scale.rows - 1) }),
  }),
);

describe("the scroll position of a long list", () => {
  test("stays within what browsers can lay out, with its ends at the ends of the list", () => {
    fc.assert(
      fc.property(scales, (scale) => {
        expect(scale.height).toBeLessThanOrEqual(8_000_000);
        expect(offsetAt(scale, 0)).toBe(0);
        expect(offsetAt(scale, scale.travel)).toBe(scale.span);
      }),
    );
  });

  test("rises with the offset, and each can be told from the other", () => {
    fc.assert(
      fc.property(withPlaces, ({ scale, a, b }) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(offsetAt(scale, low)).toBeLessThanOrEqual(offsetAt(scale, high));
        expect(scrollTopAt(scale, offsetAt(scale, a))).toBeCloseTo(a, 4);
      }),
    );
  });

  test("is the offset itself where the list is short enough", () => {
    const scale = makeScale(1000, 40, 600);
    expect(scale).toMatchObject({ height: 40_000, travel: 39_400, span: 39_400 });
    expect(offsetAt(scale, 12_345.5)).toBe(12_345.5);
  });

  test("moves rows by just the step, anywhere in the list", () => {
    const scale = makeScale(1_000_000, 40, 600);
    const middle = { offset: 20_000_000, scrollTop: scrollTopAt(scale, 20_000_000) };
    expect(followScroll(scale, middle, middle.scrollTop + 100).offset).toBe(20_000_100);
    expect(followScroll(scale, middle, middle.scrollTop - 1).offset).toBe(19_999_999);
    expect(followScroll(scale, AT_TOP, 100).offset).toBe(100);
  });

  test("goes with the handle on a long way, and to the very end at the end", () => {
    const scale = makeScale(1_000_000, 40, 600);
    const far = followScroll(scale, AT_TOP, 4_000_000);
    expect(far.offset).toBe(offsetAt(scale, 4_000_000));
    expect(followScroll(scale, { offset: scale.span - 900, scrollTop: scale.travel - 10 }, scale.travel).offset).toBe(
      scale.span,
    );
    expect(followScroll(scale, { offset: 900, scrollTop: 10 }, 0).offset).toBe(0);
  });
});

describe("the rows in sight", () => {
  const isWhole = ({ rowHeight, viewport }: ScrollScale, offset: number, row: number) =>
    row * rowHeight >= offset && (row + 1) * rowHeight <= offset + Math.max(viewport, rowHeight);

  test("can be any row, and stay put where it is in sight already", () => {
    fc.assert(
      fc.property(withPlaces, ({ scale, a, row }) => {
        if (scale.rows === 0 || scale.viewport < scale.rowHeight) return;
        const before = offsetAt(scale, a);
        const after = revealRow(scale, before, row);
        expect(isWhole(scale, after, row)).toBe(true);
        if (isWhole(scale, before, row)) expect(after).toBe(before);
        const { first, end } = rowsAt(scale, after);
        expect(first <= row && row < end).toBe(true);
      }),
    );
  });

  test("cover the window from top to bottom", () => {
    fc.assert(
      fc.property(withPlaces, ({ scale, a }) => {
        const offset = offsetAt(scale, a);
        const { first, end } = rowsAt(scale, offset);
        if (scale.rows === 0) return;
        expect(first * scale.rowHeight).toBeLessThanOrEqual(offset);
        expect(end * scale.rowHeight).toBeGreaterThanOrEqual(
          Math.min(offset + scale.viewport, scale.rows * scale.rowHeight) - 1e-6,
        );
      }),
    );
  });

  test("of an empty list are none", () => {
    expect(rowsAt(makeScale(0, 40, 600), 0)).toEqual({ first: 0, end: 0 });
  });
});
