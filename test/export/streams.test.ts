import { Decimal } from "decimal.js";
import ExcelJS from "exceljs";
import { describe, expect, test } from "vitest";
import type { Fen } from "../../src/domain/money/fen.ts";
import { streamCsv } from "../../src/export/streamCsv.ts";
import type { TableStream } from "../../src/export/tableStream.ts";
import { groupsTable } from "../../src/export/tables/groupsTable.ts";
import { type ListedLine, lineListTable } from "../../src/export/tables/lineListTable.ts";
import { writeCsv } from "../../src/export/writeCsv.ts";
import { streamXlsx } from "../../src/export/xlsx/streamXlsx.ts";

const fen = (value: number | null) => value as Fen | null;
const COUNT = 300;

/** Lines of all kinds: over-spent ones, unreadable ones, texts that a sheet would run. */
const lines = Array.from({ length: COUNT }, (_, n): ListedLine => {
  const budget = n % 7 === 3 ? null : 100_000_001 * (n + 1);
  const actual = n % 5 === 0 ? 100_000_001 * (n + 2) : 1234 * n;
  const isKnown = budget !== null;
  return {
    ...{
      year: n % 11 === 0 ? null : "2023",
      unit: "市水利局",
      project: `项目${n % 9}`,
      name: n % 13 === 0 ? "=1+1" : `分项${n}`,
    },
    ...{ status: "in-progress", category: "phased", reason: '他说"分年"，\n明年付', file: "a.csv", row: n + 2 },
    budgetFen: fen(budget),
    actualFen: fen(actual),
    unspentFen: fen(isKnown ? Math.max(0, budget - actual) : null),
    overspentFen: fen(isKnown ? Math.max(0, actual - budget) : null),
  };
});
const known = lines.filter(({ unspentFen }) => unspentFen !== null);
const sum = (read: (line: ListedLine) => Fen | null) =>
  known.reduce((total, line) => total + (read(line) ?? 0), 0) as Fen;
const sums = {
  budget: sum(({ budgetFen }) => budgetFen),
  actual: sum(({ actualFen }) => actualFen),
  unspent: sum(({ unspentFen }) => unspentFen),
  over: sum(({ overspentFen }) => overspentFen),
  rate: new Decimal(sum(({ actualFen }) => actualFen)).div(sum(({ budgetFen }) => budgetFen)),
};
const words = { lang: "zh", unit: "万元", about: [["金额单位", "万元"]] } as const;
const { head, row } = lineListTable(sums, words);
const rows = lines.map(row);

/** In slices, of which one is empty and the last is short. */
function feed(stream: TableStream): Promise<ArrayBuffer> {
  for (let at = 0; at < COUNT; at += 128) stream.add(rows.slice(at, at + 128));
  stream.add([]);
  return stream.end().arrayBuffer();
}

describe("a table written while its rows come", () => {
  test("as CSV is the same file as one written at once", async () => {
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await feed(streamCsv(head)));
    expect(text).toBe(writeCsv({ ...head, rows }));
  });

  test("as a workbook has every row, and sums that leave out lines with an unknown amount", async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await feed(streamXlsx(head, "说明", 6))) as never);
    const sheet = book.worksheets[0] as ExcelJS.Worksheet;
    expect(sheet.rowCount).toBe(COUNT + 2);
    const column = (title: string) => (sheet.getRow(1).values as unknown[]).indexOf(title);
    lines.forEach(({ unspentFen, name, row: at }, index) => {
      const cells = sheet.getRow(index + 2);
      expect(cells.getCell(column("未支出（万元）")).value).toBe(unspentFen === null ? null : unspentFen / 1_000_000);
      expect(cells.getCell(column("分项名称")).value).toBe(name);
      expect(cells.getCell(column("来源行")).value).toBe(at);
    });
    const last = sheet.getRow(COUNT + 2);
    expect(last.getCell(column("预算数（万元）")).value).toEqual({
      formula: `SUMIF(G2:G${COUNT + 1},">=0",E2:E${COUNT + 1})`,
      result: sums.budget / 1_000_000,
    });
    expect(book.worksheets[1]?.getCell("B2").value).toBe("万元");
  });

  test("of sums by dimension shows amounts of any size exactly", () => {
    const large = 2n ** 60n;
    const totals = { ...sums, budget: large, count: COUNT };
    const group = { labels: ["市水利局", "分年实施"], sums: totals, share: new Decimal("0.5") };
    const text = writeCsv(groupsTable(["单位", "偏差类别"], [group], totals, words));
    expect(text).toContain("市水利局,分年实施,300,1152921504606.846976,");
    expect(text).toContain(",50.00\r\n");
  });
});
