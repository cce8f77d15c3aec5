import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deriveProject } from "../../src/domain/outturn/deriveProject.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import type { Issue } from "../../src/ingest/issue.ts";
import { outturnChunks } from "../../src/lines/outturnLines.ts";
import { readCsvLines } from "../../src/lines/readCsvLines.ts";
import { listText } from "../bench/csv/listText.ts";
import { readRecords } from "./readRecords.ts";

const FOLDER = "test/fixtures/csv";
const LISTS = readdirSync(FOLDER).filter((name) => name.endsWith(".csv"));
const utf8 = (text: string) => new TextEncoder().encode(text);

function readLines(bytes: Uint8Array, file: string) {
  const steps = [...readCsvLines(bytes, file)];
  return { records: readRecords(steps.flatMap(({ chunks }) => chunks)), issues: steps.flatMap(({ issues }) => issues) };
}

/** The same file as an import reads it. An import gathers the lines of a project; here they stand by row. */
async function importLines(bytes: Uint8Array, file: string) {
  const { projects, issues } = await ingest({ name: file, bytes });
  const records = readRecords(
    outturnChunks(
      projects.map((project) => deriveProject(project)),
      1000,
    ),
  );
  return { records: records.sort((a, b) => Number(a.row) - Number(b.row)), issues };
}

const said = (issues: readonly Issue[], others: readonly string[]) =>
  issues
    .filter(({ code }) => !others.includes(code))
    .map(({ code, source: { row, column, raw } }) => JSON.stringify([code, row, column, raw]))
    .sort();

async function expectSame(bytes: Uint8Array, file: string) {
  const lines = readLines(bytes, file);
  const imported = await importLines(bytes, file);
  // As texts: to compare a hundred thousand objects one by one takes half a minute.
  if (lines.records.length > 1000)
    expect(JSON.stringify(lines.records) === JSON.stringify(imported.records)).toBe(true);
  else expect(lines.records).toEqual(imported.records);
  expect(said(lines.issues, ["lines-left-out"])).toEqual(said(imported.issues, ["total-unplaced", "total-repeated"]));
}

describe("a partition in CSV", () => {
  test.each(LISTS)("gives the lines and says the faults that importing it does: %s", async (name) => {
    await expectSame(new Uint8Array(readFileSync(`${FOLDER}/${name}`)), name);
  });

  test("does so for a list of many projects, whose lines fill several chunks", async () => {
    await expectSame(utf8(listText(true)), "list.csv");
  });

  test("does so whatever stands in the cells", async () => {
    const cell = fc.constantFrom(
      "",
      "12",
      "12.345678",
      "0%",
      "1,200",
      "－",
      "合计",
      "已完工",
      "取消",
      "尾款次年支付",
      "无",
      "水渠（在建）",
      '"a\nb"',
    );
    const row = fc.array(cell, { minLength: 1, maxLength: 9 }).map((cells) => cells.join(","));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 12 }), async (rows) => {
        const header =
          "年度,单位,项目名称,分项名称,预算数（万元）,调整预算数（万元）,执行数（万元）,状态,偏差原因,偏差类别";
        await expectSame(utf8(`${header}\n2023,一中,路灯,灯具,5,,3,在建,尾款,\n${rows.join("\n")}\n`), "a.csv");
      }),
      { numRuns: 300 },
    );
  });

  test("says what it leaves out: total rows and remarks", () => {
    const text = "项目名称,预算数（元）,执行数（元）\n路灯,5,3\n水渠,5,5\n合计,10,8\n注：按决算填列,,\n";
    const { records, issues } = readLines(utf8(text), "a.csv");
    expect(records).toHaveLength(2);
    expect(issues).toMatchObject([{ code: "lines-left-out", params: { totals: 1, notes: 1 } }]);
  });

  test("names each bad cell by row and column up to a number, and counts the rest", () => {
    const rows = Array.from({ length: 250 }, (_, index) => `路灯,第${index}批,约5,3`);
    const { records, issues } = readLines(
      utf8(`项目名称,分项名称,预算数（元）,执行数（元）\n${rows.join("\n")}\n`),
      "a.csv",
    );
    expect(records).toHaveLength(250);
    expect(issues).toHaveLength(101);
    expect(issues[0]).toMatchObject({ code: "amount-text", source: { row: 2, column: "预算数（元）", raw: "约5" } });
    expect(issues[100]).toMatchObject({ code: "lines-more-issues", params: { count: 250, more: 150 } });
  });

  test("tells how far it is", () => {
    const [first, ...rest] = readCsvLines(utf8(listText(false)), "list.csv");
    const last = rest.pop();
    expect(first?.all).toBeGreaterThanOrEqual(100_000);
    expect(first?.rows).toBeLessThan(20_000);
    expect(last?.rows).toBe(last?.all);
  });

  test.each([
    ["no text", Uint8Array.of(0, 1, 2, 3, 0, 255), "file-binary"],
    ["empty", new Uint8Array(), "file-empty"],
    ["a web page", utf8("<!doctype html><title>登录</title>"), "html-instead"],
    ["a list without amounts", utf8("项目名称,单位\n路灯,一中\n"), "list-no-amount"],
  ])("that is %s gives no line and one sentence", (_, bytes, code) => {
    const { records, issues } = readLines(bytes, "a.csv");
    expect(records).toEqual([]);
    expect(issues).toMatchObject([{ code }]);
  });
});
