import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AmountUnit } from "../../src/domain/money/fen.ts";
import { linesTable } from "../../src/export/tables/linesTable.ts";
import { writeCsv } from "../../src/export/writeCsv.ts";
import { writeXlsx } from "../../src/export/xlsx/writeXlsx.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import type { Lang } from "../../src/messages/text.ts";
import { project } from "../builders/project.ts";
import { seed } from "../builders/seed.ts";
import { essentials, exported } from "./lines.ts";

const ABOUT = [
  ["筛选条件", "偏差类别为取消或暂缓"],
  ["金额单位", "万元"],
  ["数据来源", "shaoyang-2023.json"],
] as const;

const readCsv = (text: string) => ingest({ name: "lines.csv", bytes: new TextEncoder().encode(text) });
const readXlsx = (bytes: Uint8Array) => ingest({ name: "lines.xlsx", bytes });

/** One project with what is hard to carry: unknown, negative and tiny amounts, revised budgets, quotes, line breaks. */
const hard = project({
  name: '甲"乙",丙',
  unit: "元",
  lines: [
    { name: "零头", budget: "0.01", actual: "0.01" },
    { name: "冲销", budget: "-5", actual: "-3.5", reason: "退回上年多付款" },
    { name: "读不出", budget: "1,356,090.00", actual: "约三成", reason: "甲,乙\n丙“丁”" },
    { name: "调整", budget: "100", revised: "80", actual: "90", status: "已完工" },
    { name: "很大", budget: "71,773,734.42", revised: "71,773,734.42", actual: "0" },
  ],
});

for (const lang of ["zh", "en"] satisfies Lang[]) {
  for (const unit of ["元", "万元", "亿元"] satisfies AmountUnit[]) {
    describe(`lines exported in ${unit} (${lang})`, () => {
      const table = (lines = exported(seed(), hard)) => linesTable(lines, { lang, unit, about: ABOUT });

      test("come back from CSV as the same lines", async () => {
        const { projects } = await readCsv(writeCsv(table()));
        expect(essentials(projects)).toEqual(essentials([seed(), hard]));
      });

      test("come back from a workbook as the same lines", async () => {
        const { projects } = await readXlsx(writeXlsx(table(), "Notes"));
        expect(essentials(projects)).toEqual(essentials([seed(), hard]));
      });
    });
  }
}

describe("the table of lines", () => {
  test("carries what follows from the form: unspent, rate and category, and the verified totals", () => {
    const { columns, rows } = linesTable(exported(seed()), { lang: "zh", unit: "万元", about: [] });
    expect(columns.map(({ title }) => title)).toEqual([
      ...["年度", "单位", "项目名称", "分项名称", "预算数（万元）", "执行数（万元）", "未支出（万元）"],
      ...["执行率", "状态", "偏差原因", "归类"],
    ]);
    expect(rows).toHaveLength(15);
    const totals = columns.flatMap(({ id, total }) => (total === undefined ? [] : [[id, total.value?.toFixed(4)]]));
    expect(Object.fromEntries(totals)).toEqual({
      budget: "664.6000",
      actual: "313.1200",
      unspent: "351.4800",
      rate: "0.4711",
    });
    expect(rows[9]?.at(-1)).toEqual({ text: "暂缓" });
  });

  test("leaves lines with an unknown amount out of every total, in the formula as in its result", () => {
    const lines = exported(
      project({
        lines: [
          { budget: "10", actual: "4" },
          { budget: "20", actual: "约" },
        ],
      }),
    );
    const { columns } = linesTable(lines, { lang: "en", unit: "万元", about: [] });
    const budget = columns.find(({ id }) => id === "budget")?.total;
    expect(budget?.value?.toFixed()).toBe("10");
    const names = { range: (id: string) => `<${id}>`, total: (id: string) => `<${id}!>` };
    expect(budget?.formula(names)).toBe('SUMIF(<unspent>,">=0",<budget>)');
  });

  test("has no line where the filter leaves none, and still opens", async () => {
    const table = linesTable([], { lang: "zh", unit: "万元", about: ABOUT });
    expect(writeCsv(table)).toContain("筛选条件：偏差类别为取消或暂缓");
    expect(writeXlsx(table, "说明").length).toBeGreaterThan(1000);
  });

  test("keeps any fen there is, in any unit", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 2 ** 40 }), fc.integer({ min: 0, max: 2 ** 40 })), {
          minLength: 1,
        }),
        fc.constantFrom<AmountUnit>("元", "万元", "亿元"),
        async (amounts, unit) => {
          const yuan = (fen: number) => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, "0")}`;
          const lines = amounts.map(([budget, actual]) => ({ budget: yuan(budget), actual: yuan(actual) }));
          const given = project({ unit: "元", lines });
          const table = linesTable(exported(given), { lang: "zh", unit, about: [] });
          expect(essentials((await readCsv(writeCsv(table))).projects)).toEqual(essentials([given]));
          expect(essentials((await readXlsx(writeXlsx(table, "说明"))).projects)).toEqual(essentials([given]));
        },
      ),
      { numRuns: 40 },
    );
  });
});
