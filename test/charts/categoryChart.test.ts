import { describe, expect, it } from "vitest";
import { categoryChart } from "../../src/charts/categoryChart.ts";
import type { CategoryId } from "../../src/domain/deviation/taxonomy.ts";
import { deriveProject } from "../../src/domain/outturn/deriveProject.ts";
import type { LineOutturn } from "../../src/domain/outturn/lineOutturn.ts";
import { project } from "../builders/project.ts";
import { seed } from "../builders/seed.ts";
import { PALETTE } from "./palette.ts";

const OPTIONS = {
  isChosen: (_id: CategoryId) => true,
  nameOf: ({ line }: LineOutturn) => line.name.text,
  unit: "万元",
  unitName: "万元",
  lang: "zh",
} as const;

interface Shape {
  readonly type: string;
  readonly style?: { readonly fill?: string; readonly text?: string; readonly opacity?: number };
  readonly shape?: { readonly width?: number };
  readonly children?: readonly Shape[];
}

interface Option {
  readonly tooltip: { readonly renderMode: string; readonly formatter: (params: { dataIndex: number }) => string };
  readonly series: readonly {
    readonly renderItem: (params: { dataIndex: number }, api: object) => { readonly children: readonly Shape[] } | null;
  }[];
}

const { lines } = deriveProject(seed());

/** Draws block `index` on a canvas of 10 px a 万元 and 36 px a row. */
function drawn(chart: ReturnType<typeof categoryChart>, index: number): readonly Shape[] {
  const option = chart.option(PALETTE, 500) as unknown as Option;
  const api = { coord: ([x, y]: [number, number]) => [x * 10, y * 36] };
  return option.series[0]?.renderItem({ dataIndex: index }, api)?.children ?? [];
}

describe("the chart of unspent money by category", () => {
  const chart = categoryChart(lines, OPTIONS);

  it("has a row a line, categories by their sum and lines by their money", () => {
    expect(chart.rows.slice(0, 4)).toEqual([
      ["政策评估", "视频会议系统建设", "45.12"],
      ["政策评估", "视频会议系统2期建设", "40.00"],
      ["完工结余", "数据库安全项目建设(已完工）", "52.20"],
      ["完工结余", "中心数据机房三级等保测评（已完工）", "4.52"],
    ]);
    expect(chart.rows).toHaveLength(15);
    expect(chart.summary).toBe("未支出 351.48，政策评估最多，为 85.12。");
  });

  it("lays the blocks of a bar end to end, so that they reach the category's sum", () => {
    const savings = chart.blocks.filter(({ category }) => category === "savings");
    expect(savings.map(({ fromFen, toFen }) => [fromFen, toFen])).toEqual([
      [0, 52_200_000],
      [52_200_000, 56_720_000],
      [56_720_000, 60_920_000],
      [60_920_000, 64_420_000],
      [64_420_000, 67_060_000],
    ]);
    expect(new Set(savings.map(({ row }) => row))).toEqual(new Set([1]));
  });

  it("writes the sum once, at the end of the last block, in the category's colour", () => {
    expect(drawn(chart, 0).map(({ type, style }) => [type, style?.fill])).toEqual([["rect", "policy-review"]]);
    expect(drawn(chart, 0)[0]?.shape?.width).toBeCloseTo(450.2);
    expect(drawn(chart, 1).find(({ type }) => type === "text")?.style?.text).toBe("85.12");
  });

  it("hatches unexplained money and never fills it", () => {
    const silent = deriveProject(project({ lines: [{ name: "机房", budget: "10", actual: "2" }] })).lines;
    const [outline, hatching] = drawn(categoryChart(silent, OPTIONS), 0);
    expect(outline?.style).toMatchObject({ fill: "panel", stroke: "unexplained" });
    expect(hatching?.children?.length).toBeGreaterThan(5);
  });

  it("fades what is not chosen and sums up what is", () => {
    const chosen = categoryChart(lines, { ...OPTIONS, isChosen: (id) => id === "savings" });
    expect(chosen.summary).toBe("未支出 67.06，完工结余最多，为 67.06。");
    expect(drawn(chosen, 0)[0]?.style?.opacity).toBe(0.3);
    expect(drawn(chosen, 2)[0]?.style?.opacity).toBeUndefined();
  });

  it("tells a block's line, amount and share as plain text", () => {
    const { tooltip } = chart.option(PALETTE, 500) as unknown as Option;
    expect(tooltip.renderMode).toBe("richText");
    expect(tooltip.formatter({ dataIndex: 0 })).toBe("视频会议系统建设\n政策评估 45.12，占本类 53.0%");
  });

  it("says so where nothing is unspent", () => {
    const spent = deriveProject(project({ lines: [{ budget: "10", actual: "10" }] })).lines;
    const empty = categoryChart(spent, OPTIONS);
    expect(empty.rows).toEqual([]);
    expect(empty.summary).toBe("所选分项没有未支出的金额。");
    expect(empty.option(PALETTE, 300)).toMatchObject({ xAxis: { max: 0 } });
  });
});
