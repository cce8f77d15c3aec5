import type { EChartsCoreOption } from "echarts/core";
import { baseOption } from "./chartModel.ts";
import { hatch } from "./hatch.ts";
import type { Palette } from "./palette.ts";

/**
 * One bar of a waterfall. A level stands on zero; a change hangs between two levels. The notation is the
 * page's: budget an outline, actual solid, what went away hatched, what contradicts outlined in red, what is
 * not known or of no further interest dashed.
 */
export interface WaterfallBar {
  readonly label: string;
  /** Lower and upper end, in the shown unit. Only for drawing: `text` carries the exact figure. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly tone: "budget" | "actual" | "loss" | "gain" | "conflict" | "quiet";
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
    if (bar.tone === "loss" || bar.tone === "gain")
      children.push(hatch(box, bar.tone === "loss" ? palette.loud : palette.ink2));
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
        fontSize: slot < 60 ? 11 : 12,
        width: Math.max(28, slot - 2),
        overflow: "break",
        lineHeight: 16,
      },
    },
    yAxis: { type: "value", show: false, min: 0, max: Math.max(...bars.map(({ from, to }) => Math.max(from, to)), 0) },
    series: [{ type: "custom", renderItem: draw, data: bars.map(({ from, to }) => [from, to]), clip: false }],
  };
}

/** How a bar of a tone is filled and outlined. */
export function toneStyle(tone: WaterfallBar["tone"], palette: Palette) {
  if (tone === "actual") return { fill: palette.actual };
  if (tone === "budget") return { fill: "none", stroke: palette.budget, lineWidth: 1.5 };
  if (tone === "conflict") return { fill: palette.actual, opacity: 0.45, stroke: palette.loud, lineWidth: 2 };
  if (tone === "quiet") return { fill: "none", stroke: palette.ink3, lineWidth: 1, lineDash: [4, 3] };
  return { fill: "none", stroke: tone === "loss" ? palette.loud : palette.ink2, lineWidth: 1 };
}
