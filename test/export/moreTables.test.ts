import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { crossYear } from "../../src/domain/outturn/crossYear.ts";
import { adjustmentsTable } from "../../src/export/tables/adjustmentsTable.ts";
import { catalogTable } from "../../src/export/tables/catalogTable.ts";
import { cleanedTable } from "../../src/export/tables/cleanedTable.ts";
import { recurringTable } from "../../src/export/tables/recurringTable.ts";
import { writeCsv } from "../../src/export/writeCsv.ts";
import { parseCatalog } from "../../src/ingest/catalog.ts";
import { seed } from "../builders/seed.ts";
import { seedSuccessor } from "../builders/seedSuccessor.ts";
import { derived } from "./lines.ts";

const ZH = { lang: "zh", unit: "万元", about: [] } as const;
const over = crossYear([derived(seed()), derived(seedSuccessor())]);

describe("the tables from year to year", () => {
  test("give every year's budgets and how far they were changed", () => {
    const [, head, first] = writeCsv(adjustmentsTable(over.adjustments, ZH)).split("\r\n");
    expect(head).toBe("年度,年初预算（万元）,调整预算数（万元）,调整率（%）,项目数,另有不明");
    expect(first).toBe("2023,664.60,373.60,-43.79,1,0");
  });

  test("give each low line every one of its years, with what it was low by and why", () => {
    const rows = writeCsv(recurringTable(over.recurring, ZH)).split("\r\n");
    expect(rows[2]).toMatch(/^1,异地实时灾备建设,信息化建设专项经费,2023,55\.00,0\.00,0\.00,按照市行政审批局要求/);
    expect(rows[3]).toMatch(/^1,异地实时灾备建设（在建）,.*,2024,/);
    expect(recurringTable([], ZH).rows).toEqual([]);
  });
});

test("the table of data sets has every checksum whole, and its text is no formula", () => {
  const { catalog } = parseCatalog(readFileSync("data/catalog.json", "utf8"), "data/catalog.json");
  const entries = catalog!.datasets.map(({ id, title, unit, year, kind, sha256 }) => ({
    ...{ id, title: title.zh, unit: unit.zh, year, kind, sha256: sha256 ?? "" },
    files: [`${id}.json`],
  }));
  const { rows } = catalogTable(entries, ZH);
  expect(rows).toHaveLength(catalog!.datasets.length);
  expect(rows[0]?.[6]).toEqual({ text: expect.stringMatching(/^[0-9a-f]{64}$/) });
  const evil = { id: "x", title: "=1+1", unit: "", year: null, kind: "JSON", files: [], sha256: "" };
  expect(writeCsv(catalogTable([evil], ZH))).not.toMatch(/(?:^|,)=1/m);
});

test("the table of cleaned cells keeps the text as found beside what it was read as", () => {
  const cell = {
    kind: "去掉空白",
    file: "a.json",
    row: 7,
    place: "年初预算数",
    raw: "　97.73万元　",
    value: "97.73 万元",
  };
  const [, , row] = writeCsv(cleanedTable([cell], ZH)).split("\r\n");
  expect(row).toBe("去掉空白,a.json,7,年初预算数,　97.73万元　,97.73 万元");
});
