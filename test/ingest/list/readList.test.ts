import { describe, expect, test } from "vitest";
import { gridOf } from "../../../src/ingest/list/grid.ts";
import { readList } from "../../../src/ingest/list/readList.ts";
import type { RawCell, RawTable } from "../../../src/ingest/rawTable.ts";

const HEADERS = ["年度", "单位", "项目名称", "分项名称", "预算数（万元）", "执行数（万元）"];

/** A sheet whose `^` cells are covered by the cell above them. */
function sheet(rows: readonly (readonly string[])[], firstRow: number): RawTable {
  const cells: RawCell[][] = [];
  rows.forEach((texts, index) => {
    cells.push(
      texts.map((text, column) => {
        const above = cells[index - 1]?.[column];
        const plain = { row: firstRow + index, column: column + 1, rowSpan: 1, colSpan: 1 };
        if (text !== "^") return { ...plain, text, origin: null };
        return { ...plain, text: "", origin: above?.origin ?? above ?? null };
      }),
    );
  });
  return { name: "明细", rows: cells };
}

describe("a list on a sheet", () => {
  test("gives every row the year, unit and project of the merged cell beside it", () => {
    const rows = [HEADERS, ["2023", "甲局", "专项", "设备", "30", "10"], ["^", "^", "^", "软件", "20", "20"]];
    const { projects, issues } = readList(gridOf(sheet(rows, 4)), "a.xlsx");
    expect(issues).toEqual([]);
    expect(projects).toHaveLength(1);
    expect(projects[0]?.lines.map(({ budget }) => [budget.fen, budget.source.table, budget.source.row])).toEqual([
      [30_000_000, "明细", 5],
      [20_000_000, "明细", 6],
    ]);
  });

  test("never divides or repeats an amount merged over several rows", () => {
    const rows = [HEADERS, ["2023", "甲局", "专项", "设备", "30", "10"], ["2023", "甲局", "专项", "软件", "^", "20"]];
    const { projects, issues } = readList(gridOf(sheet(rows, 1)), "a.xlsx");
    expect(projects[0]?.lines.map(({ budget }) => budget.fen)).toEqual([null, null]);
    expect(issues.map(({ code, source }) => [code, source.row, source.raw])).toEqual([
      ["amount-shared", 2, "30"],
      ["amount-shared", 3, "30"],
    ]);
  });
});

describe("the total of a list", () => {
  const line = (project: string, name: string) => ["2023", "甲局", project, name, "1", "1"];
  const total = (project: string, name: string, amount: string) => ["", "", project, name, amount, amount];
  const read = (...rows: string[][]) => readList(gridOf(sheet([HEADERS, ...rows], 1)), "a.xlsx");
  const totals = (result: ReturnType<typeof read>) =>
    result.projects.map(({ linesTotal }) => linesTotal?.budget?.source.raw ?? null);

  test("is that of its only project, over the totals of parts", () => {
    const result = read(
      line("甲", "a"),
      total("", "小计", "1"),
      line("甲", "b"),
      total("", "小计", "1"),
      total("", "总 计：", "2"),
    );
    expect(totals(result)).toEqual(["2"]);
    expect(result.projects[0]?.lines).toHaveLength(2);
    expect(result.issues.map(({ code }) => code)).toEqual(["total-repeated", "total-repeated"]);
  });

  test("belongs to the project above where each has one", () => {
    const result = read(line("甲", "a"), total("", "合计", "1"), line("乙", "b"), total("", "合计", "2"));
    expect([totals(result), result.issues]).toEqual([["1", "2"], []]);
  });

  test("of several projects belongs to none", () => {
    const result = read(line("甲", "a"), line("乙", "b"), total("", "Total", "2"));
    expect(totals(result)).toEqual([null, null]);
    expect(result.issues.map(({ code, source }) => [code, source.row])).toEqual([["total-unplaced", 4]]);
  });
});
