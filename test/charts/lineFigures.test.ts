import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RATE_EDGES, throughRate } from "../../src/app/workbench/rateSteps.ts";
import { densityMap } from "../../src/charts/densityMap.ts";
import { pareto } from "../../src/charts/pareto.ts";
import { rangeWords, rateHistogram } from "../../src/charts/rateHistogram.ts";
import {
  cellWords,
  type MapCell,
  type MapEntry,
  type MapRow,
  unitCategoryMap,
} from "../../src/charts/unitCategoryMap.ts";
import { yearTrend } from "../../src/charts/yearTrend.ts";
import { CATEGORIES } from "../../src/domain/deviation/taxonomy.ts";
import { fen } from "../../src/domain/money/fen.ts";
import { DEFAULT_THRESHOLDS } from "../../src/domain/outturn/thresholds.ts";
import { AMOUNT_EDGES, amountClass, OVER_CLASS, rateClass } from "../../src/lines/lineClasses.ts";

const WAN = 1_000_000;
const words = { unit: "万元", unitName: "万元", lang: "zh" } as const;

describe("the histogram of rates", () => {
  const counts = Array.from({ length: RATE_EDGES.length + 2 }, (_, bin) => bin + 1);

  test("names its slots, and counts lines without a rate apart", () => {
    const model = rateHistogram(RATE_EDGES, counts, counts, "zh");
    expect(model.slots.map(({ label }) => label)).toEqual([
      "0%",
      "0% 以上、5% 以下",
      ...Array.from({ length: 19 }, (_, at) => `${(at + 1) * 5}% 至 ${(at + 2) * 5}%（不含）`),
      "100%",
      "超过 100%",
    ]);
    expect(model.summary).toBe("276 个分项中有 1 个分文未支，22 个恰好 100%；另有 24 个无法计算执行率。");
    expect(model.rows).toHaveLength(24);
  });

  test("says where nothing has a rate", () => {
    const none = counts.map(() => 0);
    expect(rateHistogram(RATE_EDGES, none, none, "en").summary).toBe("No line has a rate that can be computed.");
  });

  test("tells a range that takes its end in from one that does not", () => {
    expect(rangeWords({ from: 0.5, to: 0.8 }, "zh")).toBe("50% ≤ 执行率 < 80%");
    expect(rangeWords({ from: 0.5, to: throughRate(0.8) }, "zh")).toBe("50% ≤ 执行率 ≤ 80%");
    expect(rangeWords({ from: throughRate(0), to: throughRate(1) }, "en")).toBe("0% < rate ≤ 100%");
    expect(rangeWords({ from: throughRate(1), to: null }, "zh")).toBe("执行率 > 100%");
    expect(rangeWords({ from: null, to: 0.125 }, "zh")).toBe("执行率 < 12.5%");
    expect(rangeWords(null, "zh")).toBeNull();
  });
});

const entry = fc.record({
  unit: fc.oneof(
    fc.constant(null),
    fc.integer({ min: 1, max: 60 }).map((n) => `单位${n}`),
  ),
  category: fc.constantFrom(...CATEGORIES.map(({ id }) => id)),
  unspent: fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }).map(fen),
  count: fc.integer({ min: 1, max: 9 }),
});
const entries = fc.uniqueArray(entry, { selector: ({ unit, category }) => `${unit} ${category}`, maxLength: 200 });
const mapOf = (list: readonly MapEntry[]) =>
  unitCategoryMap(list, { ...words, nameOf: (unit) => unit ?? "（未填写）" });

describe("the map of units and categories", () => {
  test("loses no fen: rows, cells and entries have one sum, whatever is put together", () => {
    fc.assert(
      fc.property(entries, (list) => {
        const { body } = mapOf(list);
        const all = list.reduce((sum, { unspent }) => sum + BigInt(unspent), 0n);
        expect(body.reduce((sum, { total }) => sum + BigInt(total), 0n)).toBe(all);
        const cells = body.flatMap((row) => row.cells.map(({ unspent }) => BigInt(unspent)));
        expect(cells.reduce((sum, one) => sum + one, 0n)).toBe(all);
        expect(body.length).toBeLessThanOrEqual(31);
      }),
    );
  });

  test("names the largest unit and cell, and shortens large amounts", () => {
    const model = mapOf([
      { unit: "水利局", category: "deferred", unspent: fen(12_345 * WAN + 60_000), count: 3 },
      { unit: "水利局", category: "unexplained", unspent: fen(5 * WAN), count: 1 },
      { unit: "教育局", category: "unexplained", unspent: fen(9000 * WAN), count: 2 },
    ]);
    expect(model.summary).toBe("未支出最多的是水利局（12,350.06）；单格最多的是水利局的“暂缓”（12,345.06）。");
    expect(model.categories).toEqual(["deferred", "unexplained"]);
    expect(model.body[0]?.cells.map(({ text }) => text)).toEqual(["12,345", "5"]);
    expect(model.body[1]?.cells.map(({ text }) => text)).toEqual(["", "9,000"]);
    const [row] = model.body as [MapRow];
    expect(cellWords(row, row.cells[0] as MapCell, "万元", "zh")).toBe("水利局，暂缓：未支出 12,345.06，3 个分项");
  });

  test("is empty where nothing is unspent", () => {
    expect(mapOf([{ unit: "水利局", category: "savings", unspent: fen(0), count: 1 }])).toMatchObject({
      body: [],
      summary: "所选分项没有未支出的金额。",
    });
  });
});

describe("the Pareto figure", () => {
  const bars = (amounts: readonly number[]) =>
    pareto(
      amounts.map((amount, at) => ({ key: `${at}`, label: `单位${at}`, unspent: fen(amount), count: 1 })),
      { ...words, dimension: "单位" },
    );

  test("has the largest first, and ends with all of it", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 60 }), (amounts) => {
        const model = bars(amounts);
        const running = model.bars.map((bar) => bar.running);
        expect(running).toEqual([...running].sort((a, b) => a - b));
        expect(running[running.length - 1]).toBe(1);
        const single = model.bars.filter(({ key }) => key !== undefined).map(({ unspent }) => Number(unspent));
        expect(single).toEqual([...amounts].sort((a, b) => b - a).slice(0, 20));
      }),
    );
  });

  test("says what the first three hold", () => {
    expect(bars([50 * WAN, 10 * WAN, 20 * WAN, 20 * WAN]).summary).toBe("4 项中金额最大的 3 项占未支出的 90.00%。");
    expect(bars(Array.from({ length: 25 }, () => WAN)).rows[20]).toEqual(["其余 5 项", "5.00", "5", "100.0%"]);
  });
});

describe("budget against rate", () => {
  const axes = { amountEdges: AMOUNT_EDGES, steps: OVER_CLASS - 1 };
  const draw = (budgets: readonly (readonly [number, number])[]) =>
    densityMap(
      [
        { amountClass: 3, rateClass: 0, count: 40, unspent: fen(WAN) },
        { amountClass: 3, rateClass: 16, count: 10, unspent: fen(WAN) },
        { amountClass: 10, rateClass: OVER_CLASS, count: 1, unspent: fen(0) },
      ],
      budgets.map(([budget, actual]) => ({
        ...{ name: "道路", budgetFen: fen(budget), actualFen: fen(actual) },
        ...{ unspentFen: fen(Math.max(0, budget - actual)), category: null },
      })),
      axes,
      { ...words, thresholds: DEFAULT_THRESHOLDS },
    );

  test("has squares by their lines, and says how many are low", () => {
    const model = draw([]);
    expect(model.squares.map(({ side }) => side ** 2)).toEqual([1, 0.25, 1 / 40].map((area) => expect.closeTo(area)));
    expect(model.summary).toBe("51 个分项中有 40 个执行率低于 80%；圆点是未支出最多的 0 个。");
    expect(model.rows[0]).toEqual(["预算 10.00–30.00", "0% 至 5%（不含）", "40", "1.00"]);
    expect(model.rows[2]).toEqual(["预算 100,000.00 及以上", "超过 100%", "1", "0.00"]);
  });

  test("places every dot within the classes of its line", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e13 }), fc.double({ min: 0, max: 1.5, noNaN: true }), (budget, share) => {
        const actual = Math.round(budget * share);
        const [dot] = draw([[budget, actual]]).dots;
        expect(Math.floor(dot?.x ?? -1)).toBe(Number(amountClass(budget)));
        expect(Math.floor((dot?.y ?? -1) + 1e-9)).toBe(Number(rateClass(actual, budget)));
      }),
    );
  });
});

describe("the trend over years", () => {
  const year = (name: string | null, budget: number, actual: number) => ({
    ...{ year: name, count: 1, budget: fen(budget), actual: fen(actual), unspent: fen(Math.max(0, budget - actual)) },
  });

  test("goes by year, with those of no year last", () => {
    const model = yearTrend([year(null, WAN, 0), year("2023", 4 * WAN, WAN), year("2022", 2 * WAN, 2 * WAN)], words);
    expect(model.bars.map(({ label, budget, actual }) => [label, budget, actual])).toEqual([
      ["2022", 0.5, 0.5],
      ["2023", 1, 0.25],
      ["未注明年度", 0.25, 0],
    ]);
    expect(model.summary).toBe("2022 至 2023 年度，未支出最多的是 2023 年度（3.00，执行率 25.00%）。");
  });

  test("says so where there is one year, or none", () => {
    expect(yearTrend([year("2023", 4 * WAN, WAN)], words).summary).toBe(
      "只有 2023 一个年度，没有走势可比：预算 4.00，实际 1.00，未支出 3.00。",
    );
    expect(yearTrend([{ ...year("2023", 0, 0), count: 0 }], words).summary).toBe("所选分项没有年度。");
  });
});
