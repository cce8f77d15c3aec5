import { describe, expect, test } from "vitest";
import { guessMapping, isUnsure, recallMapping } from "../../src/app/mapping.ts";
import type { Grid } from "../../src/ingest/list/grid.ts";

const grid = (rows: readonly (readonly string[])[], table: string | null = null): Grid => ({
  table,
  rows,
  standing: null,
  rowNumber: (index) => index + 1,
});

describe("the guess a mapping starts from", () => {
  test("takes known headers for what they are", () => {
    const guess = guessMapping(grid([["标题"], ["分项名称", "预算数", "执行数", "备注"]]));
    expect(guess).toEqual({ table: null, row: 2, columns: { line: 0, budget: 1, actual: 2 }, unit: null });
  });

  test("proposes columns by words inside unknown headers, each column once", () => {
    const header = ["业务科室", "支出事项", "批复额度", "本年已支付总额", "未用完说明"];
    const { row, columns } = guessMapping(grid([["某局台账"], header, ["a", "b", "1", "2", ""]]));
    expect(row).toBe(2);
    expect(columns).toEqual({ unit: 0, line: 1, budget: 2, actual: 3, reason: 4 });
  });

  test("of an empty table is nothing", () => {
    expect(guessMapping(grid([]))).toEqual({ table: null, row: 1, columns: {}, unit: null });
  });
});

describe("a list worth asking about", () => {
  const headed = (...header: string[]) => isUnsure(grid([header, ["a", "1", "2"]]));

  test("is one whose headers are no usual ones and whose guess is whole", () => {
    expect(headed("支出事项说明", "批复额度", "本年已支付总额")).toBe(true);
  });

  test("is none whose headers say all by themselves, or whose guess lacks an amount or a name", () => {
    expect(headed("分项名称", "预算数", "执行数")).toBe(false);
    expect(headed("摘要", "批了多少", "花了多少")).toBe(false);
    expect(headed("编号", "批复额度", "本年已支付总额")).toBe(false);
    expect(isUnsure(grid([]))).toBe(false);
  });
});

describe("a kept mapping", () => {
  const saved = [{ headers: ["摘要", "批了多少"], columns: { line: 0, budget: 1 }, unit: "元" as const }];
  const kept = (...grids: Grid[]) => grids.map((each) => ({ grid: each, raw: null }));

  test("fits the first table and row that read exactly so", () => {
    const tables = kept(grid([["x"]], "封面"), grid([["台账"], [" 摘要", "批了\n多少"], ["a", "1"]], "明细"));
    expect(recallMapping(tables, saved)).toEqual({ table: "明细", row: 2, columns: saved[0]?.columns, unit: "元" });
  });

  test("fits no header with a column more or in another order", () => {
    expect(recallMapping(kept(grid([["摘要", "批了多少", "花了"]])), saved)).toBeNull();
    expect(recallMapping(kept(grid([["批了多少", "摘要"]])), saved)).toBeNull();
  });
});
