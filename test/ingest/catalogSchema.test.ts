import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parseCatalog } from "../../src/ingest/catalog.ts";
import { readPartitions } from "../../src/ingest/catalogFiles.ts";

const fits = new Ajv2020({ strict: false }).compile(
  JSON.parse(readFileSync("public/schema/catalog.schema.json", "utf8")),
);
const catalogOf = (entry: object) => ({
  format: "outturn-catalog",
  version: 1,
  datasets: [{ id: "a", title: "甲", ...entry }],
});

/** Whether the page takes the entry with everything in it. */
function isRead(entry: object): boolean {
  const { catalog, issues } = parseCatalog(JSON.stringify(catalogOf(entry)), "catalog.json");
  const [read] = catalog?.datasets ?? [];
  return (
    issues.length === 0 && read !== undefined && (read.kind !== "lines" || readPartitions(read, "").issues.length === 0)
  );
}

describe("the published schema of catalogs", () => {
  test("fits the catalog that ships with the page", () => {
    expect(fits(JSON.parse(readFileSync("data/catalog.json", "utf8")))).toBe(true);
  });

  const sum = "0".repeat(64);
  test.each([
    { kind: "json", file: "邵阳/a.json", sha256: sum, year: null, unit: { zh: "局", en: "Bureau" } },
    { kind: "csv", file: "a.csv", year: 2023 },
    { kind: "set", datasets: ["b", "c"] },
    { kind: "lines", files: [{ file: "2023/a.csv", rows: 5, sha256: sum }, { file: "b.parquet" }], isSample: true },
    { kind: "clickhouse", url: "/db/", database: "outturn", table: "lines" },
  ])("takes what the page takes: %j", (entry) => {
    expect([fits(catalogOf(entry)), isRead(entry)]).toEqual([true, true]);
  });

  test.each([
    { kind: "xlsx", file: "a.xlsx" },
    { kind: "json" },
    { kind: "json", file: "../a.json" },
    { kind: "json", file: "/a.json" },
    { kind: "json", file: "b/./a.json" },
    { kind: "csv", file: "https://host/a.csv" },
    { kind: "csv", file: "a.csv", sha256: "12" },
    { kind: "csv", file: "a.csv", year: "2023" },
    { kind: "lines", files: [{ file: "a.xlsx" }] },
    { kind: "lines", files: [{ file: "../a.csv" }] },
    { kind: "lines", files: [{ file: "a.csv", rows: -1 }] },
    { kind: "lines", file: "a.csv" },
    { kind: "set", datasets: "b" },
    { kind: "set", datasets: [] },
    { kind: "clickhouse", url: 5, database: "outturn", table: "lines" },
    { kind: "clickhouse", url: ["/db/"], database: "outturn", table: "lines" },
    { kind: "clickhouse", database: "outturn", table: "lines" },
  ])("refuses what the page refuses: %j", (entry) => {
    expect([fits(catalogOf(entry)), isRead(entry)]).toEqual([false, false]);
  });
});
