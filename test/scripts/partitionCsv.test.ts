import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { DEMO_HEADER, demoRow } from "../../scripts/demo/demoCsv.ts";
import { demoLines } from "../../scripts/demo/demoLines.ts";
import { readCsvLines } from "../../src/lines/readCsvLines.ts";
import { readParquetLines } from "../../src/lines/readParquetLines.ts";
import { openDuckdb } from "../lines/parquet.ts";
import { readRecords } from "../lines/readRecords.ts";

const canRun = (await openDuckdb()) !== null;
const folder = mkdtempSync(join(tmpdir(), "outturn-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function partition(name: string, text: string) {
  const csv = join(folder, name);
  writeFileSync(csv, text);
  const { partitionCsv } = await import("../../scripts/partitionCsv.ts");
  return partitionCsv(csv, folder);
}

async function readAll(files: readonly { readonly file: string }[]) {
  const chunks = [];
  const issues = [];
  for (const { file } of files) {
    for await (const step of readParquetLines(new Uint8Array(readFileSync(join(folder, file))), file)) {
      chunks.push(...step.chunks);
      issues.push(...step.issues);
    }
  }
  return { records: readRecords(chunks), issues };
}

/** What does not depend on where a line stands. */
const plain = ({ file: _file, row: _row, ...line }: Record<string, unknown>) => JSON.stringify(line);

describe.skipIf(!canRun)("Parquet partitions of a CSV list (by DuckDB, which must run here)", () => {
  test("are one a year and hold the very lines of the list", async () => {
    const lines = [2022, 2023].flatMap((year) => [...demoLines(300, year, 7)]);
    const text = [DEMO_HEADER, ...lines.map(demoRow)].join("\n");
    const files = await partition("list.csv", text);
    expect(files).toMatchObject([
      { file: "list-2022.parquet", rows: 300 },
      { file: "list-2023.parquet", rows: 300 },
    ]);
    const { records, issues } = await readAll(files);
    const csv = [...readCsvLines(new TextEncoder().encode(text), "list.csv")].flatMap(({ chunks }) => chunks);
    expect(issues).toEqual([]);
    expect(records.map(plain)).toEqual(readRecords(csv).map(plain));
  });

  test("keep amounts as texts where one is no bare number, so that the page can say so", async () => {
    const text = '项目名称,预算数（元）,执行数（元）\n路灯,"1,200.50",3\n水渠,约五万,5\n';
    const files = await partition("texts.csv", text);
    const { records, issues } = await readAll(files);
    expect(records).toMatchObject([
      { budget: 120_050, actual: 300 },
      { budget: Number.NaN, actual: 500 },
    ]);
    expect(issues).toMatchObject([{ code: "amount-text", source: { row: 2, column: "预算数（元）", raw: "约五万" } }]);
  });
});
