import { describe, expect, test } from "vitest";
import type { ReadStep } from "../../src/lines/lineReader.ts";
import { readCsvLines } from "../../src/lines/readCsvLines.ts";
import { readParquetLines } from "../../src/lines/readParquetLines.ts";
import { listText } from "../bench/csv/listText.ts";
import { makeParquet, openDuckdb } from "./parquet.ts";
import { readRecords } from "./readRecords.ts";

const connection = await openDuckdb();

async function readLines(bytes: Uint8Array, file = "a.parquet") {
  const steps: ReadStep[] = [];
  for await (const step of readParquetLines(bytes, file)) steps.push(step);
  return { records: readRecords(steps.flatMap(({ chunks }) => chunks)), issues: steps.flatMap(({ issues }) => issues) };
}

const lineOf = async (columns: string) =>
  readLines(await makeParquet(connection as NonNullable<typeof connection>, `SELECT '路灯' AS project, ${columns}`));

/** Says why the rest is left out where DuckDB does not run. */
describe.skipIf(connection === null)("a partition in Parquet (made by DuckDB, which must run here)", () => {
  const made = (query: string, more = {}) => makeParquet(connection as NonNullable<typeof connection>, query, more);

  test.each(["SNAPPY", "UNCOMPRESSED"])("gives the lines that the same list gives as CSV: %s", async (compression) => {
    const text = listText(true).split("\n").slice(0, 20_001).join("\n");
    const query = `SELECT * REPLACE ("预算数（万元）"::DECIMAL(18, 6) AS "预算数（万元）", "执行数（万元）"::DOUBLE AS "执行数（万元）")
      FROM read_csv('{csv}', header = true, all_varchar = true)`;
    const options = `, COMPRESSION ${compression}, ROW_GROUP_SIZE 6000`;
    const { records, issues } = await readLines(await made(query, { text, options }));
    const csv = [...readCsvLines(new TextEncoder().encode(text), "a.parquet")].flatMap(({ chunks }) => chunks);
    expect(issues).toEqual([]);
    // Rows are counted from the first line here, from the header there.
    const expected = readRecords(csv).map((record) => ({ ...record, row: Number(record.row) - 1 }));
    expect(records.length).toBe(20_000);
    expect(JSON.stringify(records) === JSON.stringify(expected)).toBe(true);
  });

  test.each([
    ["whole fen", "123456::BIGINT AS budget_fen, 0::INTEGER AS actual_fen", 123_456],
    ["whole fen under a Chinese name", `7::BIGINT AS "预算数（分）", 0::BIGINT AS "执行数（分）"`, 7],
    ["decimal yuan", "9007199254.12::DECIMAL(18,2) AS budget_yuan, 0::DOUBLE AS actual_yuan", 900_719_925_412],
    ["decimal 万元", `1.234567::DECIMAL(18,6) AS "预算数（万元）", 0::DOUBLE AS "执行数（万元）"`, 1_234_567],
    ["binary fractions of a yuan", "0.29::DOUBLE AS budget_yuan, 0::DOUBLE AS actual_yuan", 29],
    ["whole yuan", "12::INTEGER AS budget_yuan, 0::BIGINT AS actual_yuan", 1200],
    ["texts", "' 1,200.5元 ' AS budget_yuan, '0' AS actual_yuan", 120_050],
  ])("has amounts in %s", async (_, columns, fen) => {
    const { records, issues } = await lineOf(columns);
    expect(records).toMatchObject([{ budget: fen, actual: 0, unspent: fen, row: 1 }]);
    expect(issues).toEqual([]);
  });

  test.each([
    ["a fraction of a fen", "0.001::DOUBLE AS budget_yuan, 0::DOUBLE AS actual_yuan", "amount-range", null],
    ["beyond exact numbers", "9007199254740993::BIGINT AS budget_fen, 0::BIGINT AS actual_fen", "amount-range", null],
    ["negative", "-5::BIGINT AS budget_fen, 0::BIGINT AS actual_fen", "amount-negative", -5],
    ["no figure", "'约五万' AS budget_yuan, 0::BIGINT AS actual_yuan", "amount-text", null],
  ])("says by row and column what amount is %s, and never guesses", async (_, columns, code, budget) => {
    const { records, issues } = await lineOf(columns);
    expect(JSON.parse(JSON.stringify(records))).toMatchObject([{ budget }]);
    expect(issues).toMatchObject([{ code, source: { file: "a.parquet", row: 1 } }]);
  });

  test("leaves a missing amount unknown, which is nothing wrong", async () => {
    const { records, issues } = await lineOf("NULL::BIGINT AS budget_fen, 5::BIGINT AS actual_fen");
    expect(records).toMatchObject([{ budget: Number.NaN, unspent: Number.NaN, category: null }]);
    expect(issues).toEqual([]);
  });

  test("takes a unit that only another amount names, and yuan where none does, and says so", async () => {
    const { records, issues } = await lineOf(`1::DOUBLE AS "预算数（万元）", 0.5::DOUBLE AS "执行数"`);
    expect(records).toMatchObject([{ budget: 1_000_000, actual: 500_000 }]);
    expect(issues).toMatchObject([{ code: "list-unit-assumed", params: { header: "执行数", unit: "万元" } }]);
    const bare = await lineOf("1::DOUBLE AS budget, 0.5::DOUBLE AS actual");
    expect(bare.records).toMatchObject([{ budget: 100, actual: 50 }]);
    expect(bare.issues.map(({ code }) => code)).toEqual(["list-unit-assumed", "list-unit-assumed"]);
  });

  test("says which columns it cannot use, and reads the others", async () => {
    const { records, issues } = await lineOf(
      "1::BIGINT AS budget_fen, DATE '2023-01-01' AS actual_fen, 3 AS shoe_size, 2023 AS year, 7 AS reason",
    );
    expect(records).toMatchObject([{ budget: 1, actual: Number.NaN, year: "2023", reason: null }]);
    expect(issues.map(({ code, source }) => [code, source.column])).toEqual([
      ["parquet-column", "actual_fen"],
      ["list-column-unknown", "shoe_size"],
      ["parquet-column", "reason"],
    ]);
  });

  test("is read by a browser whose arrays have no `at`", async () => {
    const { at } = Array.prototype;
    try {
      Reflect.deleteProperty(Array.prototype, "at");
      const { records, issues } = await lineOf("NULL::BIGINT AS budget_fen, 5::BIGINT AS actual_fen");
      expect([records.length, issues.length]).toEqual([1, 0]);
    } finally {
      Object.defineProperty(Array.prototype, "at", { value: at, configurable: true, writable: true });
    }
  });

  test("without any amount is none, in one sentence that names the columns found", async () => {
    const { records, issues } = await readLines(await made("SELECT '路灯' AS project, '一中' AS unit"));
    expect(records).toEqual([]);
    expect(issues).toMatchObject([{ code: "list-no-amount", params: { found: "project、unit" } }]);
  });

  test("that is cut is named, with the lines read before", async () => {
    const bytes = await made(
      "SELECT range AS budget_fen, 0::BIGINT AS actual_fen, '路灯' AS project FROM range(10000)",
    );
    for (const damaged of [
      bytes.slice(0, -20),
      bytes.slice(100),
      Uint8Array.from(bytes, (byte, at) => (at % 50 === 20 ? 7 : byte)),
    ]) {
      const { issues } = await readLines(damaged);
      expect(issues.map(({ code }) => code)).toContain("parquet-broken");
    }
  });
});

test("a Parquet file that is none is said to be broken", async () => {
  const { records, issues } = await readLines(new TextEncoder().encode("<!doctype html><title>Sign in</title>"));
  expect(records).toEqual([]);
  expect(issues).toMatchObject([{ code: "parquet-broken", source: { file: "a.parquet" } }]);
});
