import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeLabels } from "../../src/charts/placeLabels.ts";

const AREA = { left: 0, right: 400, top: 0, bottom: 300, most: 5 };
const dot = (x: number, y: number, text = "机房建设") => ({ x, y, size: 10, text });
const positions = (dots: Parameters<typeof placeLabels>[0]) =>
  placeLabels(dots, AREA).map((label) => label?.position ?? null);

describe("labels beside dots", () => {
  it("stand to the right where there is room, else above, left or below", () => {
    expect(positions([dot(100, 100)])).toEqual(["right"]);
    expect(positions([dot(395, 100)])).toEqual(["left"]);
    expect(positions([dot(100, 100), dot(120, 100, "")])).toEqual(["top", null]);
  });

  it("are left out rather than laid over another label or dot", () => {
    expect(positions([dot(100, 100), dot(100, 101)])).toEqual(["right", "top"]);
    expect(
      positions([
        dot(100, 100),
        dot(300, 100),
        dot(390, 290, "很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长"),
      ]),
    ).toEqual(["right", "right", null]);
  });

  it("are at most as many as asked for, and none for a dot without a text", () => {
    const place = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }) });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 40 }), fc.integer({ min: 0, max: 8 }), (places, most) => {
        const dots = places.map(({ x, y }, index) => dot(x, y, index % 3 === 0 ? "" : "项目"));
        const labels = placeLabels(dots, { ...AREA, most });
        expect(labels).toHaveLength(dots.length);
        expect(labels.filter((label) => label !== null).length).toBeLessThanOrEqual(most);
        expect(labels.every((label, index) => label === null || dots[index]?.text !== "")).toBe(true);
      }),
    );
  });
});
