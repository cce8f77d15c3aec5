import type { EChartsCoreOption } from "echarts/core";
import { baseOption } from "./chartModel.ts";
import type { Palette } from "./palette.ts";

/**
 * One bar of a waterfall. A level stands on zero; a change hangs between two levels. The notation is the
 * page's: budget an outline, actual solid, what went away hatched, what contradicts outlined in red.
 */
export interface WaterfallBar {
  readonly label: string;
  /** Lower and upper end, in the shown unit. Only for drawing: `text` carries the exact figure. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly tone: "budget" | "actual" | "loss" | "gain" | "conflict";
  /** The level the line to the next bar runs at; null where none leads on. */
  readonly next: number | null;
}

interface DrawApi {
  coord: (point: [number, number]) => [number, number];
  size: (size: [number, number]) => [number, number];
}

const GAP = 0.36;

/** Draws bars with the lines that join them. Narrow charts set the labels on several lines. */
export function waterfallOption(bars: readonly WaterfallBar[], palette: Palette, width: number): EChartsCoreOption {
  const slot = (width - 20) / Math.max(1, bars.length);
  const draw = (params: { dataIndex: number }, api: DrawApi) => {
    const bar = bars[params.dataIndex];
    if (bar === undefined) return null;
    const [x, top] = api.coord([params.dataIndex, Math.max(bar.from, bar.to)]);
    const [, bottom] = api.coord([params.dataIndex, Math.min(bar.from, bar.to)]);
    const band = api.size([1, 0])[0];
    const half = (band * (1 - GAP)) / 2;
    const box = { x: x - half, y: top, width: half * 2, height: Math.max(1, bottom - top) };
    const children: unknown[] = [{ type: "rect", shape: box, style: toneStyle(bar.tone, palette) }];
    if (bar.tone === "loss" || bar.tone === "gain") children.push(hatch(box, palette.loud));
    if (bar.next !== null) {
      const [, y] = api.coord([params.dataIndex, bar.next]);
      children.push({
        type: "line",
        shape: { x1: x + half, y1: y, x2: x + band - half, y2: y },
        style: { stroke: palette.ink3, lineWidth: 1 },
      });
    }
    children.push({
      type: "text",
      style: {
        x,
        y: top - 6,
        text: bar.text,
        fill: bar.tone === "loss" || bar.tone === "conflict" ? palette.loud : palette.ink,
        font: `600 13px ${palette.font}`,
        align: "center",
        verticalAlign: "bottom",
      },
    });
    return { type: "group", children };
  };
  return {
    ...baseOption(palette),
    tooltip: {
      ...baseOption(palette).tooltip,
      trigger: "item",
      formatter: ({ dataIndex }: { dataIndex: number }) => `${bars[dataIndex]?.label}  ${bars[dataIndex]?.text}`,
    },
    grid: { left: 10, right: 10, top: 28, bottom: 4, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
    xAxis: {
      type: "category",
      data: bars.map(({ label }) => label),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.ink3 } },
      axisLabel: {
        interval: 0,
        color: palette.ink2,
        fontSize: 12,
        width: Math.max(28, slot - 6),
        overflow: "break",
        lineHeight: 16,
      },
    },
    yAxis: { type: "value", show: false, min: 0, max: Math.max(...bars.map(({ from, to }) => Math.max(from, to)), 0) },
    series: [{ type: "custom", renderItem: draw, data: bars.map(({ from, to }) => [from, to]), clip: false }],
  };
}

function toneStyle(tone: WaterfallBar["tone"], palette: Palette) {
  if (tone === "actual") return { fill: palette.actual };
  if (tone === "budget") return { fill: "none", stroke: palette.budget, lineWidth: 1.5 };
  if (tone === "conflict") return { fill: palette.actual, opacity: 0.45, stroke: palette.loud, lineWidth: 2 };
  return { fill: "none", stroke: palette.loud, lineWidth: 1 };
}

/** Hatching by clipped lines: a canvas pattern would need an image, and this prints sharp. */
function hatch(box: { x: number; y: number; width: number; height: number }, colour: string) {
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
