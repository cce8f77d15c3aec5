import type { EChartsCoreOption } from "echarts/core";
import { baseOption } from "./chartModel.ts";
import { hatch } from "./hatch.ts";
import type { Palette } from "./palette.ts";
import { toneStyle, type WaterfallBar } from "./waterfall.ts";

/** A stretch of the scale with a name, marked off behind the bars. */
export interface ScaleBand {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

interface DrawApi {
  coord: (point: [number, number]) => [number, number];
  size: (size: [number, number]) => [number, number];
}

interface Area {
  readonly coordSys: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly dataIndex: number;
}

/** From this width on, names stand beside their bars, else above them. */
const WIDE = 640;
/** Room for the names of the levels, which stand on zero; a step has more. */
const NAME_COLUMN = 124;
const VALUE_COLUMN = 66;
const HEAD = 26;
const BAR = 18;
const LINE = 17;
/** A name is drawn on at most two lines; the table and the list of indicators have it whole. */
const LINES = 2;

/** Width of a text at 13 px, near enough to break it: CJK characters are square, others about half as wide. */
const textWidth = (text: string): number =>
  [...text].reduce((sum, c) => sum + (/[\u2e80-\uffef]/.test(c) ? 13 : 7.2), 0);

function shorten(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join("")}…`) > width) characters.pop();
  return `${characters.join("")}…`;
}

const isWide = (width: number): boolean => width >= WIDE;

/** Height in px that a number of bars needs at a width. */
export function waterfallRowsHeight(count: number, width: number): number {
  return HEAD + count * (isWide(width) ? 38 : 56) + 4;
}

/**
 * Draws a waterfall with one bar a row, for names that are long: each step down starts where the one above it
 * ended. `bands` are marked by their bounds and, where there is room, their names, on the scale from zero to the highest level.
 */
export function waterfallRowsOption(
  bars: readonly WaterfallBar[],
  bands: readonly ScaleBand[],
  palette: Palette,
  width: number,
): EChartsCoreOption {
  const wide = isWide(width);
  const left = wide ? NAME_COLUMN : 2;
  const right = wide ? VALUE_COLUMN : 2;
  const highest = Math.max(...bars.map(({ from, to }) => Math.max(from, to)), 0.01);
  // A name ends where its bar begins, since a step hangs far from the edge; narrow charts set it above.
  const name = (bar: WaterfallBar, start: number, x: number, y: number, height: number) => {
    const room = wide ? start - 16 : width - VALUE_COLUMN - 10;
    return {
      type: "text",
      style: {
        x: wide ? start - 10 : x,
        y: wide ? y + height / 2 : y + 4,
        text: shorten(bar.label, room * (wide ? LINES - 0.2 : 1)),
        ...(textWidth(bar.label) > room ? { width: room, overflow: "break" } : {}),
        lineHeight: LINE,
        fill: palette.ink,
        backgroundColor: palette.panel,
        font: `13px ${palette.font}`,
        align: wide ? "right" : "left",
        verticalAlign: wide ? "middle" : "top",
      },
    };
  };
  const value = (bar: WaterfallBar, end: number, y: number, height: number) => ({
    type: "text",
    style: {
      x: wide ? end + 6 : width - 4,
      y: wide ? y + height / 2 : y + 4,
      text: bar.text,
      fill: bar.tone === "loss" || bar.tone === "conflict" ? palette.loud : palette.ink,
      backgroundColor: palette.panel,
      font: `600 13px ${palette.font}`,
      align: wide ? "left" : "right",
      verticalAlign: wide ? "middle" : "top",
    },
  });
  const draw = ({ dataIndex, coordSys }: Area, api: DrawApi) => {
    const bar = bars[dataIndex];
    if (bar === undefined) return null;
    const band = api.size([0, 1])[1];
    const y = coordSys.y + dataIndex * band;
    const [start] = api.coord([Math.min(bar.from, bar.to), dataIndex]);
    const [end] = api.coord([Math.max(bar.from, bar.to), dataIndex]);
    const top = wide ? y + (band - BAR) / 2 : y + band - BAR - 8;
    const box = { x: start, y: top, width: Math.max(1, end - start), height: BAR };
    const children: unknown[] = [{ type: "rect", shape: box, style: toneStyle(bar.tone, palette) }];
    if (bar.tone === "loss" || bar.tone === "gain") children.push(hatch(box, palette.loud));
    if (bar.next !== null) {
      const [x] = api.coord([bar.next, dataIndex]);
      children.push({
        type: "line",
        shape: { x1: x, y1: top + BAR, x2: x, y2: top + band },
        style: { stroke: palette.ink3, lineWidth: 1 },
      });
    }
    children.push(name(bar, start, coordSys.x, y, band), value(bar, end, y, band));
    return { type: "group", children };
  };
  const drawBand = ({ dataIndex, coordSys }: Area, api: DrawApi) => {
    const band = bands[dataIndex];
    if (band === undefined) return null;
    const [start] = api.coord([band.from, 0]);
    const [end] = api.coord([band.to, 0]);
    const children: unknown[] = [];
    if (band.from > 0) {
      children.push({
        type: "line",
        shape: { x1: start, y1: coordSys.y - 4, x2: start, y2: coordSys.y + coordSys.height },
        style: { stroke: palette.ink3, lineWidth: 1, lineDash: [1, 3], opacity: 0.8 },
      });
    }
    const label = `${band.name} ${band.from}–${band.to}`;
    const texts = [label, band.name].filter((text) => textWidth(text) * 0.93 < end - start - 4);
    children.push({
      type: "text",
      style: {
        x: (start + end) / 2,
        y: coordSys.y - 8,
        text: texts[0] ?? "",
        fill: palette.ink2,
        font: `12px ${palette.font}`,
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
    grid: { left, right, top: HEAD, bottom: 4, outerBoundsMode: "none" },
    xAxis: { type: "value", show: false, min: 0, max: highest },
    yAxis: { type: "category", show: false, inverse: true, data: bars.map(({ label }) => label) },
    series: [
      {
        type: "custom",
        renderItem: drawBand,
        data: bands.map(({ from }) => [from, 0]),
        silent: true,
        clip: false,
        z: 1,
      },
      {
        type: "custom",
        renderItem: draw,
        data: bars.map(({ to }, index) => [to, index]),
        encode: { x: 0, y: 1 },
        clip: false,
        z: 2,
      },
    ],
  };
}
