import { describe, expect, it } from "vitest";
import { rateScatter } from "../../src/charts/rateScatter.ts";
import { deriveProject } from "../../src/domain/outturn/deriveProject.ts";
import type { LineOutturn } from "../../src/domain/outturn/lineOutturn.ts";
import { DEFAULT_THRESHOLDS } from "../../src/domain/outturn/thresholds.ts";
import { project, type RawLine } from "../builders/project.ts";
import { seed } from "../builders/seed.ts";
import { PALETTE } from "./palette.ts";

const OPTIONS = {
  isShown: (_line: LineOutturn) => true,
  nameOf: ({ line }: LineOutturn) => line.name.text,
  thresholds: DEFAULT_THRESHOLDS,
  unit: "万元",
  unitName: "万元",
  lang: "zh",
} as const;

interface Dot {
  readonly value: readonly [number, number];
  readonly symbol: string;
  readonly symbolSize: number;
  readonly itemStyle: { readonly color: string; readonly opacity: number };
}

interface Option {
  readonly xAxis: {
    readonly axisLabel: { readonly customValues: readonly number[]; readonly formatter: (place: number) => string };
  };
  readonly yAxis: { readonly max: number };
  readonly tooltip: { readonly formatter: (params: { dataIndex: number }) => string };
  readonly series: readonly { readonly data: readonly Dot[]; readonly silent?: boolean }[];
}

const { lines } = deriveProject(seed());
const derive = (...raw: RawLine[]) => deriveProject(project({ lines: raw })).lines;
const optionOf = (chart: ReturnType<typeof rateScatter>) => chart.option(PALETTE, 500) as unknown as Option;
const dotsOf = (chart: ReturnType<typeof rateScatter>) => optionOf(chart).series[0]?.data ?? [];

describe("the scatter of budget against rate", () => {
  const chart = rateScatter(lines, OPTIONS);

  it("has a dot a line, most unspent money first, and the same figures as a table", () => {
    expect(chart.dots[0]?.line.name.text).toBe("异地实时灾备建设");
    expect(chart.rows).toHaveLength(15);
    expect(chart.rows[0]).toEqual(["数据库安全项目建设(已完工）", "193.50", "73.02%", "52.20"]);
    expect(chart.summary).toBe("15 个分项中有 11 个执行率低于 80%。");
  });

  it("places a dot by budget and rate, its area by unspent money, its shape and colour by the cause", () => {
    const [largest, second] = dotsOf(chart);
    expect(largest).toMatchObject({ symbol: "diamond", itemStyle: { color: "deferred" } });
    expect(largest?.value[0]).toBeCloseTo(Math.sqrt(55));
    expect(largest?.value[1]).toBe(0);
    expect(second).toMatchObject({ symbol: "rect", itemStyle: { color: "savings" } });
    expect((second?.symbolSize ?? 0) ** 2 / (largest?.symbolSize ?? 1) ** 2).toBeCloseTo(52.2 / 55);
  });

  it("draws the low limits as lines nobody can click", () => {
    const [, limits] = optionOf(chart).series;
    expect(limits?.silent).toBe(true);
    expect(limits?.data).toEqual([
      [0, 0],
      [0, 0.5],
      [0, 0.8],
      [0, 1],
    ]);
  });

  it("shows lines a filter hides as shadows and leaves them out of table and summary", () => {
    const filtered = rateScatter(lines, { ...OPTIONS, isShown: ({ status }) => status === "completed" });
    expect(filtered.rows).toHaveLength(6);
    expect(filtered.summary).toBe("6 个分项中有 2 个执行率低于 80%。");
    expect(dotsOf(filtered).filter(({ itemStyle }) => itemStyle.opacity < 0.5)).toHaveLength(9);
  });

  it("writes the axis in the shown unit, without decimals that say nothing", () => {
    const ticksIn = (unit: "元" | "万元" | "亿元") => {
      const { xAxis } = rateScatter(lines, { ...OPTIONS, unit }).option(PALETTE, 500) as unknown as Option;
      return xAxis.axisLabel.customValues.map(xAxis.axisLabel.formatter);
    };
    expect(ticksIn("万元")).toEqual(["0", "5", "20", "50", "100", "200"]);
    expect(ticksIn("元")).toEqual(["0", "100,000", "500,000", "1,000,000", "2,000,000"]);
    expect(ticksIn("亿元")).toEqual(["0", "0.0005", "0.002", "0.005", "0.01", "0.02"]);
  });

  it("counts lines without a rate instead of drawing them", () => {
    const odd = derive(
      { name: "a", budget: "0", actual: "5" },
      { name: "b", budget: "abc", actual: "5" },
      { name: "c", budget: "10", actual: "9" },
    );
    const one = rateScatter(odd, OPTIONS);
    expect(one.dots).toHaveLength(1);
    expect(one.summary).toBe("1 个分项中有 0 个执行率低于 80%；另有 2 个没有执行率，图中没有。");
    expect(rateScatter(odd.slice(0, 2), OPTIONS).summary).toBe("所选分项没有可计算的执行率。");
  });

  it("keeps a rate of 4,000 % at the edge of the scale, its figure in the tooltip", () => {
    const over = rateScatter(
      derive({ name: "a", budget: "1", actual: "40" }, { name: "b", budget: "1", actual: "1" }),
      OPTIONS,
    );
    expect(optionOf(over).yAxis.max).toBe(1.2);
    expect(dotsOf(over).map(({ value }) => value[1])).toEqual([1.2, 1]);
    expect(optionOf(over).tooltip.formatter({ dataIndex: 0 })).toBe("a\n预算 1.00，执行率 4000.00%，未支出 0.00");
    expect(optionOf(chart).yAxis.max).toBeLessThan(1.2);
  });
});
