import type { EChartsCoreOption } from "echarts/core";
import { baseOption } from "./chartModel.ts";
import { hatch } from "./hatch.ts";
import type { Palette } from "./palette.ts";
import { textWidth } from "./textWidth.ts";
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
/** Keeps lines at the edge whole. */
const EDGE = 2;
const NAME_PX = 13;
const BAND_PX = 12;
const HEAD = 26;
const BAR = 18;
const LINE = 17;
/** A name is drawn on at most two lines; the table and the list of indicators have it whole. */
const LINES = 2;

/** A name cut to the width it has, “…” marking the cut. */
function cut(text: string, width: number): string {
  if (textWidth(text, NAME_PX) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join("")}…`, NAME_PX) > width) characters.pop();
  return `${characters.join("")}…`;
}

/** Where things stand on a drawing of some width. Wide: names and values beside their bars; else above them. */
interface Look {
  readonly wide: boolean;
  readonly width: number;
  readonly palette: Palette;
}

/** The strip of one row: its top edge and its height, in px. */
interface Strip {
  readonly y: number;
  readonly height: number;
}

const isWide = (width: number): boolean => width >= WIDE;

/** Height in px that a number of bars needs at a width. */
export function waterfallRowsHeight(count: number, width: number): number {
  return HEAD + count * (isWide(width) ? 38 : 56) + 4;
}

/** A name ends where its bar begins, since a step may hang far from the edge. */
function nameOf(bar: WaterfallBar, start: number, { y, height }: Strip, { wide, width, palette }: Look) {
  const room = wide ? start - 16 : width - VALUE_COLUMN - 10;
  return {
    type: "text",
    style: {
      x: wide ? start - 10 : EDGE,
      y: wide ? y + height / 2 : y + 4,
      text: cut(bar.label, room * (wide ? LINES - 0.2 : 1)),
      ...(textWidth(bar.label, NAME_PX) > room ? { width: room, overflow: "break" } : {}),
      lineHeight: LINE,
      fill: palette.ink,
      backgroundColor: palette.panel,
      font: `${NAME_PX}px ${palette.font}`,
      align: wide ? "right" : "left",
      verticalAlign: wide ? "middle" : "top",
    },
  };
}

function figureOf(bar: WaterfallBar, end: number, { y, height }: Strip, { wide, width, palette }: Look) {
  return {
    type: "text",
    style: {
      x: wide ? end + 6 : width - EDGE * 2,
      y: wide ? y + height / 2 : y + 4,
      text: bar.text,
      fill: bar.tone === "loss" || bar.tone === "conflict" ? palette.loud : palette.ink,
      backgroundColor: palette.panel,
      font: `600 ${NAME_PX}px ${palette.font}`,
      align: wide ? "left" : "right",
      verticalAlign: wide ? "middle" : "top",
    },
  };
}

/** One row: the bar, the line down to the next one, the name and the figure. */
function drawRow(bar: WaterfallBar, { dataIndex, coordSys }: Area, api: DrawApi, look: Look) {
  const height = api.size([0, 1])[1];
  const strip = { y: coordSys.y + dataIndex * height, height };
  const [start] = api.coord([Math.min(bar.from, bar.to), dataIndex]);
  const [end] = api.coord([Math.max(bar.from, bar.to), dataIndex]);
  const top = look.wide ? strip.y + (height - BAR) / 2 : strip.y + height - BAR - 8;
  const box = { x: start, y: top, width: Math.max(1, end - start), height: BAR };
  const children: unknown[] = [{ type: "rect", shape: box, style: toneStyle(bar.tone, look.palette) }];
  if (bar.tone === "loss" || bar.tone === "gain") children.push(hatch(box, look.palette.loud));
  if (bar.next !== null) {
    const [x] = api.coord([bar.next, dataIndex]);
    children.push({
      type: "line",
      shape: { x1: x, y1: top + BAR, x2: x, y2: top + height },
      style: { stroke: look.palette.ink3, lineWidth: 1 },
    });
  }
  children.push(nameOf(bar, start, strip, look), figureOf(bar, end, strip, look));
  return { type: "group", children };
}

/** A band's lower bound as a dotted line, and its name above the rows, as much of it as there is room for. */
function drawBand(band: ScaleBand, { coordSys }: Area, api: DrawApi, { palette }: Look) {
  const [start] = api.coord([band.from, 0]);
  const [end] = api.coord([band.to, 0]);
  const names = [`${band.name} ${band.from}–${band.to}`, band.name];
  const label = {
    type: "text",
    style: {
      x: (start + end) / 2,
      y: coordSys.y - 8,
      text: names.find((name) => textWidth(name, BAND_PX) < end - start - 2) ?? "",
      fill: palette.ink2,
      font: `${BAND_PX}px ${palette.font}`,
      align: "center",
      verticalAlign: "bottom",
    },
  };
  const bound = {
    type: "line",
    shape: { x1: start, y1: coordSys.y - 4, x2: start, y2: coordSys.y + coordSys.height },
    style: { stroke: palette.ink3, lineWidth: 1, lineDash: [1, 3], opacity: 0.8 },
  };
  return { type: "group", children: band.from > 0 ? [bound, label] : [label] };
}

/**
 * Draws a waterfall with one bar a row, for names that are long: each step starts where the one above it ended.
 * The scale runs from zero to the highest level; `bands` are marked on it behind the bars.
 */
export function waterfallRowsOption(
  bars: readonly WaterfallBar[],
  bands: readonly ScaleBand[],
  palette: Palette,
  width: number,
): EChartsCoreOption {
  const look = { wide: isWide(width), width, palette };
  const draw = (area: Area, api: DrawApi) => {
    const bar = bars[area.dataIndex];
    return bar === undefined ? null : drawRow(bar, area, api, look);
  };
  const mark = (area: Area, api: DrawApi) => {
    const band = bands[area.dataIndex];
    return band === undefined ? null : drawBand(band, area, api, look);
  };
  const highest = Math.max(...bars.map(({ from, to }) => Math.max(from, to)), 0.01);
  const base = baseOption(palette);
  return {
    ...base,
    tooltip: {
      ...base.tooltip,
      trigger: "item",
      formatter: ({ dataIndex }: { dataIndex: number }) => `${bars[dataIndex]?.label}  ${bars[dataIndex]?.text}`,
    },
    grid: {
      left: look.wide ? NAME_COLUMN : EDGE,
      right: look.wide ? VALUE_COLUMN : EDGE,
      top: HEAD,
      bottom: 4,
      outerBoundsMode: "none",
    },
    xAxis: { type: "value", show: false, min: 0, max: highest },
    yAxis: { type: "category", show: false, inverse: true, data: bars.map(({ label }) => label) },
    series: [
      { type: "custom", renderItem: mark, data: bands.map(({ from }) => [from, 0]), silent: true, clip: false, z: 1 },
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
