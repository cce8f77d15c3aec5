import { describe, expect, it } from "vitest";
import type { Palette } from "../../src/charts/palette.ts";
import { scoreWaterfall } from "../../src/charts/scoreWaterfall.ts";
import { deriveProject } from "../../src/domain/outturn/deriveProject.ts";
import { rowTitle } from "../../src/sentences/scoreSentences.ts";
import { project, type RawProject } from "../builders/project.ts";
import { seed } from "../builders/seed.ts";

const PALETTE = { ink: "#111", ink2: "#222", ink3: "#333", loud: "#c00", panel: "#fff", rule: "#ddd", font: "serif" };
const of = (raw: RawProject) => scoreWaterfall(deriveProject(project(raw)).score, rowTitle, "zh");
const shaoyang = scoreWaterfall(deriveProject(seed()).score, rowTitle, "zh");

/** What the series of the bars draws for one step, on a plot of ten px a point and forty px a row. */
function draw(model: NonNullable<typeof shaoyang>, dataIndex: number, width = 1200) {
  const option = model.option(PALETTE as unknown as Palette, width) as unknown as {
    series: { data: unknown[]; renderItem: (params: unknown, api: unknown) => { children: Shape[] } }[];
    yAxis: { inverse: boolean };
  };
  const bars = option.series[1];
  const api = { coord: ([x, y]: [number, number]) => [100 + x * 10, y * 40], size: () => [10, 40] };
  const area = { x: 100, y: 0, width: 1000, height: 400 };
  return { option, children: bars?.renderItem({ dataIndex, coordSys: area }, api).children ?? [] };
}
interface Shape {
  readonly type: string;
  readonly shape?: { readonly x: number; readonly width: number };
  readonly style?: { readonly text?: string; readonly fill?: string };
  readonly children?: readonly Shape[];
}

describe("the waterfall of the Shaoyang form", () => {
  it("leads from 100 by two losses, the largest first, to 72.62", () => {
    expect(shaoyang?.rows).toEqual([
      ["满分", "100.00", "100.00"],
      ["成本指标", "−20.00", "80.00"],
      ["预算执行率", "−7.38", "72.62"],
      ["得分", "72.62", "72.62"],
    ]);
    expect(shaoyang?.summary).toBe("满分 100.00，失 27.38，得 72.62。");
  });

  it("draws a loss hatched between the two levels, with its name and its sign", () => {
    const { children } = draw(shaoyang!, 1);
    expect(children[0]).toMatchObject({ type: "rect", shape: { x: 900, width: 200 }, style: { fill: "none" } });
    expect(children[1]?.children?.length).toBeGreaterThan(3);
    expect(children.flatMap(({ style }) => style?.text ?? [])).toEqual(["成本指标", "−20.00"]);
  });

  it("begins at the top and marks the four grades behind the bars", () => {
    const { option } = draw(shaoyang!, 0);
    expect(option.yAxis.inverse).toBe(true);
    expect(option.series[0]?.data).toHaveLength(4);
  });

  it("needs more height where names stand above their bars", () => {
    expect(shaoyang!.height(360)).toBeGreaterThan(shaoyang!.height(1200));
  });
});

describe("the waterfall by cause", () => {
  it("of the Shaoyang form sets spending against results, the summary staying the same", () => {
    const byCause = scoreWaterfall(deriveProject(seed()).score, rowTitle, "zh", "cause");
    expect(byCause?.rows).toEqual([
      ["满分", "100.00", "100.00"],
      ["支出 · 预算执行率", "−7.38", "92.62"],
      ["支出 · 成本指标", "−20.00", "72.62"],
      ["结果 · 其余指标", "0.00", "72.62"],
      ["得分", "72.62", "72.62"],
    ]);
    expect(byCause?.summary).toBe(shaoyang?.summary);
  });

  it("is missing wherever the one by indicator is", () => {
    const whole = deriveProject(project({ items: [{ weight: "10", score: "10" }] })).score;
    expect(scoreWaterfall(whole, rowTitle, "zh")).toBeNull();
    expect(scoreWaterfall(whole, rowTitle, "zh", "cause")).toBeNull();
  });
});

describe("the waterfall of other forms", () => {
  it("does not exist where nothing was lost, nothing is scored or full marks are unknown", () => {
    expect(of({ items: [{ weight: "100", score: "100" }], totalScore: "100" })).toBeNull();
    expect(of({ items: [{ weight: "60" }, { weight: "40" }] })).toBeNull();
    expect(of({ items: [{ name: "满意度", score: "9" }] })).toBeNull();
    expect(of({})).toBeNull();
  });

  it("ends with the declared total where that is not the sum", () => {
    const rows = of({ items: [{ name: "产出", weight: "100", score: "94" }], totalScore: "98" })?.rows;
    expect(rows?.slice(-2)).toEqual([
      ["得分", "94.00", "94.00"],
      ["表中总分", "98.00", "98.00"],
    ]);
  });

  it("calls the last level what it is where scores are missing", () => {
    const model = of({ items: [{ weight: "60", score: "50" }, { weight: "40" }] });
    expect(model?.rows.map(([name, points]) => [name, points])).toEqual([
      ["满分", "100.00"],
      ["指标", "−10.00"],
      ["1 项未填得分", "−40.00"],
      ["已填得分合计", "50.00"],
    ]);
    expect(model?.summary).toContain("已知失 10.00");
  });

  it("marks no grades where full marks are not 100", () => {
    const model = of({ items: [{ weight: "74", score: "71" }] });
    expect(draw(model!, 0).option.series[0]?.data).toEqual([]);
  });

  it("cuts a name that its room cannot hold and leaves the whole one in the table", () => {
    const name = "提升中心服务质量".repeat(20);
    const model = of({ items: [{ name, weight: "100", score: "50" }] });
    const [drawn] = draw(model!, 1, 390).children.flatMap(({ style }) => style?.text ?? []);
    expect(drawn).toMatch(/…$/);
    expect(model?.rows[1]?.[0]).toBe(name);
  });
});
