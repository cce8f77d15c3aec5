import type { EChartsCoreOption } from "echarts/core";
import { type CategoryId, category } from "../domain/deviation/taxonomy.ts";
import { type AmountUnit, FEN_PER_UNIT, type Fen } from "../domain/money/fen.ts";
import { ratio } from "../domain/money/ratio.ts";
import { showAmount, showRate } from "../domain/money/show.ts";
import { sumFen } from "../domain/money/sum.ts";
import { byCategory } from "../domain/outturn/byCategory.ts";
import type { LineOutturn } from "../domain/outturn/lineOutturn.ts";
import { mostUnspentFirst } from "../domain/outturn/mostUnspentFirst.ts";
import type { CategorySum } from "../domain/outturn/projectOutturn.ts";
import { deviations } from "../messages/deviations.ts";
import { shorten } from "../messages/shorten.ts";
import { format, type Lang } from "../messages/text.ts";
import { baseOption, type ChartModel } from "./chartModel.ts";
import { type Box, hatch } from "./hatch.ts";
import type { Palette } from "./palette.ts";
import { textWidth } from "./textWidth.ts";

/** The unspent money of one line, as a block of its category's bar. */
export interface CategoryBlock {
  readonly line: LineOutturn;
  readonly category: CategoryId;
  /** Place of the bar, from the top. */
  readonly row: number;
  /** Where the block begins and ends, in fen from the bar's start. */
  readonly fromFen: number;
  readonly toFen: number;
}

export interface CategoryChart extends ChartModel {
  /** By data index: what a click on the drawing is about. */
  readonly blocks: readonly CategoryBlock[];
}

interface Options {
  /** Categories drawn in full strength; the others fade but stay on offer. */
  readonly isChosen: (id: CategoryId) => boolean;
  readonly nameOf: (line: LineOutturn) => string;
  readonly unit: AmountUnit;
  readonly unitName: string;
  readonly lang: Lang;
}

const ROW_PX = 36;
const BAR_PX = 22;
const LABEL_PX = 13;
/** A label exactly as wide as its box is broken. */
const LABEL_SLACK_PX = 6;
const TOOLTIP_SIGNS = 40;

/**
 * The unspent money of lines by category, largest sum first, each bar made of its lines, largest first: shows
 * at once whether one line or many make a category large.
 */
export function categoryChart(lines: readonly LineOutturn[], options: Options): CategoryChart {
  const { unit, unitName, lang, nameOf } = options;
  const sums = mostUnspentFirst(byCategory(lines));
  const blocks = sums.flatMap((sum, row) => blocksOf(lines, sum, row));
  const money = (fen: Fen) => showAmount(fen, unit);
  const title = (id: CategoryId) => category(id).title[lang];
  const chosen = sums.filter((sum) => options.isChosen(sum.category));
  const top = chosen[0];
  const summary =
    top === undefined
      ? deviations.categoryEmpty[lang]
      : format(deviations.categorySummary, lang, {
          total: money(sumFen(chosen.map(({ unspentFen }) => unspentFen))),
          category: title(top.category),
          amount: money(top.unspentFen),
        });
  return {
    name: deviations.categoryName[lang],
    summary,
    columns: [
      deviations.columnCategory[lang],
      deviations.columnLine[lang],
      format(deviations.columnUnspent, lang, { unit: unitName }),
    ],
    rows: blocks.map(({ line, category: id }) => [title(id), nameOf(line), money(line.unspentFen ?? (0 as Fen))]),
    blocks,
    height: () => Math.max(1, sums.length) * ROW_PX + 8,
    option: (palette, width) => drawBars(sums, blocks, palette, width, options),
  };
}

function blocksOf(lines: readonly LineOutturn[], sum: CategorySum, row: number): CategoryBlock[] {
  let at = 0;
  const own = lines.filter((line) => line.deviation?.primary === sum.category);
  return mostUnspentFirst(own).map((line) => {
    const fromFen = at;
    at += line.unspentFen ?? 0;
    return { line, category: sum.category, row, fromFen, toFen: at };
  });
}

interface DrawApi {
  coord: (point: [number, number]) => [number, number];
}

function drawBars(
  sums: readonly CategorySum[],
  blocks: readonly CategoryBlock[],
  palette: Palette,
  width: number,
  { unit, lang, isChosen, nameOf }: Options,
): EChartsCoreOption {
  const drawn = (fen: number) => fen / FEN_PER_UNIT[unit];
  const draw = ({ dataIndex }: { dataIndex: number }, api: DrawApi) => {
    const block = blocks[dataIndex];
    const sum = block === undefined ? undefined : sums[block.row];
    if (block === undefined || sum === undefined) return null;
    const [x, y] = api.coord([drawn(block.fromFen), block.row]);
    const [end] = api.coord([drawn(block.toFen), block.row]);
    const box = { x, y: y - BAR_PX / 2, width: Math.max(1, end - x - 1), height: BAR_PX };
    const children: unknown[] = blockShapes(box, block.category, palette);
    if (block.toFen === sum.unspentFen) {
      children.push({
        type: "text",
        style: {
          x: end + 6,
          y,
          text: showAmount(sum.unspentFen, unit),
          fill: palette.ink,
          font: `13px ${palette.font}`,
          verticalAlign: "middle",
        },
      });
    }
    const opacity = isChosen(block.category) ? 1 : 0.3;
    return { type: "group", children: children.map((child) => faded(child, opacity)) };
  };
  const words = ({ dataIndex }: { dataIndex: number }) => {
    const block = blocks[dataIndex];
    const unspent = block?.line.unspentFen;
    const sum = block === undefined ? undefined : sums[block.row];
    if (block === undefined || sum === undefined || unspent == null) return "";
    const share = ratio(unspent, sum.unspentFen);
    return format(deviations.segment, lang, {
      line: shorten(nameOf(block.line), TOOLTIP_SIGNS),
      category: category(block.category).title[lang],
      amount: showAmount(unspent, unit),
      share: showRate(share, 1),
    });
  };
  const titles = sums.map(({ category: id }) => category(id).title[lang]);
  const labelWidth = Math.min(
    width * 0.34,
    Math.max(0, ...titles.map((title) => textWidth(title, LABEL_PX) + LABEL_SLACK_PX)),
  );
  const sumWidth = Math.max(0, ...sums.map((sum) => textWidth(showAmount(sum.unspentFen, unit), LABEL_PX)));
  return {
    ...baseOption(palette),
    tooltip: { ...baseOption(palette).tooltip, trigger: "item", formatter: words },
    grid: { left: labelWidth + 10, right: sumWidth + 10, top: 2, bottom: 2, outerBoundsMode: "none" },
    xAxis: { type: "value", show: false, min: 0, max: Math.max(0, ...sums.map((sum) => drawn(sum.unspentFen))) },
    yAxis: {
      type: "category",
      inverse: true,
      data: titles,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.ink3 } },
      axisLabel: {
        interval: 0,
        color: palette.ink,
        fontSize: LABEL_PX,
        width: labelWidth,
        overflow: "break",
        lineHeight: 14,
      },
    },
    series: [
      {
        type: "custom",
        renderItem: draw,
        data: blocks.map((block) => [drawn(block.fromFen), block.row, drawn(block.toFen)]),
        encode: { x: [0, 2], y: 1 },
        clip: false,
        cursor: "pointer",
      },
    ],
  };
}

/** A solid block in its category's colour; unexplained money is an outline with hatching, in print too. */
function blockShapes(box: Box, id: CategoryId, palette: Palette): unknown[] {
  const colour = palette.category[id];
  if (id !== "unexplained") return [{ type: "rect", shape: box, style: { fill: colour } }];
  return [
    { type: "rect", shape: box, style: { fill: palette.panel, stroke: colour, lineWidth: 1 } },
    hatch(box, colour),
  ];
}

function faded(shape: unknown, opacity: number): unknown {
  if (opacity === 1) return shape;
  const { style, children, ...rest } = shape as { style?: object; children?: readonly unknown[] };
  return {
    ...rest,
    ...(style ? { style: { ...style, opacity } } : {}),
    ...(children ? { children: children.map((child) => faded(child, opacity)) } : {}),
  };
}
