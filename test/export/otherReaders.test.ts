import { spawnSync } from "node:child_process";
import ExcelJS from "exceljs";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { reconcile } from "../../src/domain/audit/reconcile.ts";
import { runAudit } from "../../src/domain/audit/runAudit.ts";
import { crossYear } from "../../src/domain/outturn/crossYear.ts";
import { pefaOutturn } from "../../src/domain/outturn/pefaOutturn.ts";
import type { ExportTable } from "../../src/export/exportTable.ts";
import { debtsTable } from "../../src/export/tables/debtsTable.ts";
import { findingsTable } from "../../src/export/tables/findingsTable.ts";
import { indicatorsTable } from "../../src/export/tables/indicatorsTable.ts";
import { issuesTable } from "../../src/export/tables/issuesTable.ts";
import { linesTable } from "../../src/export/tables/linesTable.ts";
import { pefaTable } from "../../src/export/tables/pefaTable.ts";
import { projectsTable } from "../../src/export/tables/projectsTable.ts";
import { totalsTable } from "../../src/export/tables/totalsTable.ts";
import { writeCsv, writeTsv } from "../../src/export/writeCsv.ts";
import { writeXlsx } from "../../src/export/xlsx/writeXlsx.ts";
import { project } from "../builders/project.ts";
import { seed } from "../builders/seed.ts";
import { derived, exported } from "./lines.ts";

const ATTACKS = [
  '=HYPERLINK("http://x","点")',
  "=1+1\n第二行",
  "+1+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(A1)",
  "\t=1+1",
  "＝1+1",
  "<img src=x onerror=alert(1)>",
  "_x0041_",
];

/** The attacks stand in every text a form has. */
const hostile = project({
  name: '=cmd|"/C calc"!A1',
  items: ATTACKS.map((name) => ({
    level1: name,
    name,
    target: name,
    actual: name,
    weight: "10",
    score: "5",
    reason: name,
  })),
  lines: ATTACKS.map((name, at) => ({ name, budget: `${at + 1}.5`, actual: "-0.25", status: name, reason: name })),
});

/** The same, all to be paid next year. */
const hostileDebts = (year: number) => ({
  ...project({
    name: '=cmd|"/C calc"!A1',
    lines: ATTACKS.map((name) => ({ name, budget: "2.5", actual: "1.25", reason: "部分费用于次年支付" })),
  }),
  year,
});

const WORDS = { lang: "zh", unit: "万元", about: [["筛选条件", "含“=1+1”"]] } as const;

const TABLES: Readonly<Record<string, ExportTable>> = {
  lines: linesTable(exported(seed(), hostile), WORDS),
  indicators: indicatorsTable(derived(hostile), WORDS),
  findings: findingsTable(runAudit(derived(hostile)), WORDS),
  projects: projectsTable([derived(seed()), derived(hostile)], WORDS),
  totals: totalsTable(reconcile(derived(seed())), WORDS),
  heads: pefaTable(pefaOutturn(derived(hostile).lines), WORDS),
  debts: debtsTable(crossYear([derived(hostileDebts(2023)), derived(hostileDebts(2024))]).debts, WORDS),
  issues: issuesTable(
    ATTACKS.map((raw, at) => ({
      severity: "error",
      file: raw,
      table: raw,
      row: at === 0 ? null : at,
      column: raw,
      raw,
      message: raw,
    })),
    WORDS,
  ),
};

async function open(table: ExportTable): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(writeXlsx(table, "说明").buffer as ArrayBuffer);
  return book;
}

describe.each(Object.entries(TABLES))("the table of %s, opened by another reader", (_, table) => {
  test("as a workbook holds numbers as numbers and texts as texts, formulas only in its last row", async () => {
    const sheet = (await open(table)).worksheets[0] as ExcelJS.Worksheet;
    expect(sheet.rowCount).toBe(table.rows.length + 1 + (table.totalLabel === null ? 0 : 1));
    table.rows.forEach((row, r) => {
      row.forEach((cell, c) => {
        const found = sheet.getCell(r + 2, c + 1);
        if (cell === null || ("text" in cell && cell.text === "")) expect(found.value).toBeNull();
        else if ("number" in cell) expect(found.value).toBe(cell.number.toNumber());
        else {
          expect(found.type).toBe(ExcelJS.ValueType.String);
          // The reader does not undo Excel's writing of character numbers.
          expect(String(found.value).replace(/_x005F_/g, "_")).toBe(cell.text);
        }
      });
    });
  });

  test("as a workbook has a header that stays, widths, and the filter in words on a second sheet", async () => {
    const book = await open(table);
    const [sheet, notes] = book.worksheets as [ExcelJS.Worksheet, ExcelJS.Worksheet];
    expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
    expect(sheet.getRow(1).values).toEqual([undefined, ...table.columns.map(({ title }) => title)]);
    expect(table.columns.map(({ width }) => width)).toEqual(table.columns.map((_, c) => sheet.getColumn(c + 1).width));
    expect(notes.name).toBe("说明");
    expect(notes.getCell("B2").value).toBe("含“=1+1”");
    expect(notes.rowCount).toBe(table.about.length + table.definitions.length + 2);
  });

  test("as CSV has as many cells in every row, numbers for numbers, and nothing that would run", () => {
    const { data, errors } = Papa.parse<string[]>(writeCsv(table).slice(1), { skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(new Set(data.map((row) => row.length))).toEqual(new Set([table.columns.length]));
    const rows = data.slice(table.about.length + 2);
    expect(rows).toHaveLength(table.rows.length);
    for (const [r, row] of rows.entries()) {
      for (const [c, text] of row.entries()) {
        const cell = table.rows[r]?.[c] ?? null;
        if (cell !== null && "number" in cell) expect(text).toMatch(/^-?\d+(\.\d+)?$/);
        else if (!/^-?[\d.,]+$/.test(text)) expect(text).not.toMatch(/^\s*[=+\-@＝＋－＠]./);
      }
    }
  });
});

describe("the last row of a workbook", () => {
  test("adds up by formulas whose stored results are the verified totals", async () => {
    const table = linesTable(exported(seed()), { lang: "zh", unit: "万元", about: [] });
    const sheet = (await open(table)).worksheets[0] as ExcelJS.Worksheet;
    expect(sheet.getCell("D17").value).toBe("合计");
    expect(sheet.getCell("E17").value).toEqual({ formula: "SUM(E2:E16)", result: 664.6 });
    expect(sheet.getCell("F17").value).toEqual({ formula: "SUM(F2:F16)", result: 313.12 });
    expect(sheet.getCell("G17").value).toEqual({ formula: "SUM(G2:G16)", result: 351.48 });
    expect(sheet.getCell("H17").value).toMatchObject({ formula: 'IF(F17+G17>0,F17/(F17+G17),"")' });
    expect(sheet.getCell("H17").numFmt).toBe("0.00%");
    expect(sheet.getCell("E2").numFmt).toBe("#,##0.00");
  });
});

describe("the clipboard's text", () => {
  test("is the header and the rows, tabs between cells, line breaks inside quotes", () => {
    const table = linesTable(exported(hostile), { lang: "en", unit: "元", about: [] });
    const { data } = Papa.parse<string[]>(writeTsv(table), { delimiter: "\t" });
    expect(data).toHaveLength(ATTACKS.length + 1);
    expect(data[0]?.slice(3, 6)).toEqual(["Line", "Budget (yuan)", "Actual (yuan)"]);
    expect(data[2]?.[3]).toBe("'=1+1\n第二行");
    expect(data[1]?.slice(4, 6)).toEqual(["15000.00", "-2500.00"]);
  });
});

const python = spawnSync("python3", ["-c", "print(1)"]).status === 0 ? "python3" : null;

describe.skipIf(python === null)("Python's csv module", () => {
  test("reads every figure as a number and sums up to the form's totals", () => {
    const script = [
      "import csv, io, json, sys",
      "rows = list(csv.reader(io.StringIO(sys.stdin.buffer.read().decode('utf-8-sig'), newline='')))",
      "head = next(i for i, row in enumerate(rows) if '分项名称' in row)",
      "at = [rows[head].index(name) for name in ('预算数（万元）', '执行数（万元）', '未支出（万元）')]",
      "sums = [round(sum(float(row[c]) for row in rows[head + 1:]), 2) for c in at]",
      "print(json.dumps([len(rows) - head - 1, sums]))",
    ].join("\n");
    const input = writeCsv(linesTable(exported(seed()), WORDS));
    const { stdout } = spawnSync(python as string, ["-c", script], { input, encoding: "utf8" });
    expect(JSON.parse(stdout)).toEqual([15, [664.6, 313.12, 351.48]]);
  });
});
