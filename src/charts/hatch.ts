/** A box on a chart, in px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Hatching by clipped lines: a canvas pattern would need an image, and this prints sharp. */
export function hatch(box: Box, colour: string) {
  const step = 6;
  const lines: unknown[] = [];
  for (let d = step; d < box.width + box.height; d += step) {
    const x1 = Math.min(d, box.width);
    const x2 = Math.max(0, d - box.height);
    lines.push({
      type: "line",
      shape: { x1: box.x + x1, y1: box.y + d - x1, x2: box.x + x2, y2: box.y + d - x2 },
      style: { stroke: colour, lineWidth: 1, opacity: 0.75 },
    });
  }
  return { type: "group", silent: true, children: lines };
}
