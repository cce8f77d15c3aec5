import type { EChartsCoreOption } from "echarts/core";
import { category } from "../domain/deviation/taxonomy.ts";
import { type AmountUnit, FEN_PER_UNIT, type Fen } from "../domain/money/fen.ts";
import { formatLevel } from "../domain/money/format.ts";
import { showAmount, showRate } from "../domain/money/show.ts";
import type { LineOutturn } from "../domain/outturn/lineOutturn.ts";
import type { Thresholds } from "../domain/outturn/thresholds.ts";
import { deviations } from "../messages/deviations.ts";
import { shorten } from "../messages/shorten.ts";
import { format, type Lang } from "../messages/text.ts";
import { baseOption, type ChartModel } from "./chartModel.ts";
import { FAMILY_MARKS } from "./familyMarks.ts";
import type { Palette } from "./palette.ts";
import { placeLabels } from "./placeLabels.ts";
import { amountWords, squareRootTicks } from "./squareRootScale.ts";
import { textWidth } from "./textWidth.ts";

export interface RateScatter extends ChartModel {
  /** By data index: the line a click is about. */
  readonly dots: readonly LineOutturn[];
}

interface Options {
  readonly isShown: (line: LineOutturn) => boolean;
  readonly nameOf: (line: LineOutturn) => string;
  readonly thresholds: Thresholds;
  readonly unit: AmountUnit;
  readonly unitName: string;
  readonly lang: Lang;
}

const HEIGHT = 400;
const GRID = { left: 48, right: 18, top: 14, bottom: 42 };
/** Rates beyond this share the top edge, marked “≥”: one line at 4,000 % must not flatten all the others. */
const CEILING = 1.2;
/** Where the scale ends when no line is overspent, and begins, so that dots on the edge stay whole. */
const TOP = 1.06;
const BOTTOM = -0.06;
const LARGEST_DOT_PX = 30;
const SMALLEST_DOT_PX = 8;
const AXIS_PX = 12;
const TICK_GAP_PX = 14;
const TICK_LEAST_PX = 48;
const LABEL_SIGNS = 12;
const LABELLED = 6;
const TOOLTIP_SIGNS = 40;

/**
 * Budget against rate, a dot a line whose area is its unspent money, the low limits as lines. Large money
 * that was hardly spent stands at the lower right. The budget's scale is a square root: on a linear one a
 * single large line presses all others against the edge. Lines without a rate cannot be drawn and are counted in
 * the summary; those a filter hides stay as shadows.
 */
export function rateScatter(lines: readonly LineOutturn[], options: Options): RateScatter {
  const { isShown, nameOf, thresholds, unit, unitName, lang } = options;
  // Small dots come last, so that large ones do not cover them.
  const dots = lines
    .filter((line) => line.rate !== null)
    .sort((a, b) => Number(isShown(a)) - Number(isShown(b)) || (b.unspentFen ?? 0) - (a.unspentFen ?? 0));
  const shown = lines.filter(isShown);
  const rated = shown.filter((line) => line.rate !== null);
  const money = (fen: Fen | null) => showAmount(fen, unit);
  const counts = {
    count: rated.length,
    below: rated.filter((line) => line.low !== null).length,
    limit: formatLevel(thresholds.amber),
    undrawn: shown.length - rated.length,
  };
  const text = counts.undrawn > 0 ? deviations.scatterSummaryUndrawn : deviations.scatterSummary;
  return {
    name: deviations.scatterName[lang],
    summary: rated.length === 0 ? deviations.scatterEmpty[lang] : format(text, lang, counts),
    columns: [
      deviations.columnLine[lang],
      format(deviations.columnBudget, lang, { unit: unitName }),
      deviations.columnRate[lang],
      format(deviations.columnUnspent, lang, { unit: unitName }),
    ],
    rows: shown.map((line) => [nameOf(line), money(line.baseFen), showRate(line.rate), money(line.unspentFen)]),
    dots,
    height: () => HEIGHT,
    option: (palette, width) => drawDots(dots, palette, width, options),
  };
}

function drawDots(
  dots: readonly LineOutturn[],
  palette: Palette,
  width: number,
  { isShown, nameOf, thresholds, unit, unitName, lang }: Options,
): EChartsCoreOption {
  const placeOf = (line: LineOutturn) => Math.sqrt(Math.max(0, line.baseFen ?? 0) / FEN_PER_UNIT[unit]);
  const rateOf = (line: LineOutturn) => Math.min(CEILING, Math.max(0, line.rate?.toNumber() ?? 0));
  const end = Math.max(0, ...dots.map(placeOf)) * 1.04 || 1;
  const top = dots.some((line) => rateOf(line) > 1) ? CEILING : TOP;
  const most = Math.max(1, ...dots.map((line) => line.unspentFen ?? 0));
  const sizeOf = (line: LineOutturn) =>
    Math.max(SMALLEST_DOT_PX, Math.sqrt((line.unspentFen ?? 0) / most) * LARGEST_DOT_PX);
  const inner = { width: width - GRID.left - GRID.right, height: HEIGHT - GRID.top - GRID.bottom };
  const labels = placeLabels(
    dots.map((line) => ({
      x: GRID.left + (placeOf(line) / end) * inner.width,
      y: GRID.top + ((top - rateOf(line)) / (top - BOTTOM)) * inner.height,
      size: sizeOf(line),
      text: isShown(line) && (line.unspentFen ?? 0) > 0 ? shorten(nameOf(line), LABEL_SIGNS) : "",
    })),
    { left: GRID.left, right: width, top: 0, bottom: HEIGHT - GRID.bottom, most: LABELLED },
  );
  const tickWords = (value: number) => amountWords(value, unit);
  const widestTick = textWidth(tickWords(end * end), AXIS_PX);
  const ticks = squareRootTicks(end * end, inner.width, Math.max(TICK_LEAST_PX, widestTick + TICK_GAP_PX));
  // Labels may stand on a line, which must not run through their letters.
  const labelStyle = {
    color: palette.ink2,
    fontSize: AXIS_PX,
    distance: 4,
    backgroundColor: palette.panel,
    padding: [0, 1],
  };
  const limits = ["0", thresholds.red, thresholds.amber, "1"].map(Number);
  const drawLimit = ({ dataIndex }: { dataIndex: number }, api: { coord: (point: [number, number]) => number[] }) => {
    const limit = limits[dataIndex];
    if (limit === undefined) return null;
    const y = api.coord([0, limit])[1];
    return {
      type: "line",
      shape: { x1: GRID.left, x2: width - GRID.right, y1: y, y2: y },
      style: { stroke: palette.ink3, lineWidth: 1, lineDash: Number.isInteger(limit) ? [] : [4, 4], opacity: 0.8 },
    };
  };
  return {
    ...baseOption(palette),
    tooltip: {
      ...baseOption(palette).tooltip,
      trigger: "item",
      formatter: ({ dataIndex }: { dataIndex: number }) => dotWords(dots[dataIndex], nameOf, unit, lang),
    },
    grid: { ...GRID, outerBoundsMode: "none" },
    xAxis: {
      type: "value",
      min: 0,
      max: end,
      name: format(deviations.axisBudget, lang, { unit: unitName }),
      nameLocation: "middle",
      nameGap: 24,
      nameTextStyle: { color: palette.ink2, fontSize: AXIS_PX },
      splitLine: { show: false },
      axisLine: { show: true, onZero: false, lineStyle: { color: palette.ink3 } },
      axisTick: { show: true, customValues: ticks.map(Math.sqrt) },
      axisLabel: {
        color: palette.ink2,
        fontSize: AXIS_PX,
        customValues: ticks.map(Math.sqrt),
        formatter: (place: number) => tickWords(place * place),
      },
    },
    yAxis: {
      type: "value",
      min: BOTTOM,
      max: top,
      axisLabel: {
        color: palette.ink2,
        fontSize: AXIS_PX,
        customValues: [...limits, ...(top === CEILING ? [CEILING] : [])],
        formatter: (value: number) =>
          value === CEILING
            ? format(deviations.atLeast, lang, { rate: formatLevel(String(value)) })
            : formatLevel(String(value)),
      },
      splitLine: { show: false },
      axisTick: { show: false },
      axisLine: { show: true, lineStyle: { color: palette.ink3 } },
    },
    series: [
      {
        type: "scatter",
        clip: false,
        cursor: "pointer",
        data: dots.map((line, index) => ({
          value: [placeOf(line), rateOf(line)],
          ...dotStyle(line, isShown(line), palette),
          symbolSize: sizeOf(line),
          label: { ...labelStyle, ...(labels[index] ?? { show: false }) },
        })),
      },
      {
        type: "custom",
        silent: true,
        tooltip: { show: false },
        z: 1,
        renderItem: drawLimit,
        data: limits.map((limit) => [0, limit]),
      },
    ],
  };
}

function dotStyle(line: LineOutturn, shown: boolean, palette: Palette) {
  const opacity = shown ? 0.88 : 0.16;
  if (line.deviation === null) {
    return { symbol: "circle", itemStyle: { color: palette.actual, borderColor: palette.panel, opacity } };
  }
  const id = line.deviation.primary;
  const colour = palette.category[id];
  const { symbol, rotate } = FAMILY_MARKS[category(id).family];
  if (id === "unexplained") {
    return { symbol, itemStyle: { color: palette.panel, borderColor: colour, borderWidth: 2, opacity } };
  }
  return {
    symbol,
    symbolRotate: rotate,
    itemStyle: { color: colour, borderColor: palette.panel, borderWidth: 1, opacity },
  };
}

function dotWords(line: LineOutturn | undefined, nameOf: Options["nameOf"], unit: AmountUnit, lang: Lang): string {
  if (line === undefined) return "";
  const money = (fen: Fen | null) => showAmount(fen, unit);
  return format(deviations.dot, lang, {
    line: shorten(nameOf(line), TOOLTIP_SIGNS),
    budget: money(line.baseFen),
    rate: showRate(line.rate),
    unspent: money(line.unspentFen),
  });
}
