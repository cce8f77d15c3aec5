import { describe, expect, test } from "vitest";
import { ingest } from "../../../src/ingest/ingest.ts";
import type { ListMapping } from "../../../src/ingest/list/listMapping.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const LIST = [
  "某局 2023 年支出明细",
  "科目,摘要,批了多少,花了多少,为什么",
  "运维,系统运维,10,4,项目取消",
  "运维,机房改造,5,5,",
].join("\n");
const MAPPING: ListMapping = {
  table: null,
  row: 2,
  columns: { project: 0, line: 1, budget: 2, actual: 3, reason: 4 },
  unit: "万元",
};
const read = (mapping?: ListMapping, text = LIST) =>
  ingest({ name: "a.csv", bytes: bytes(text) }, { ...(mapping && { mapping }), keepTables: true });

describe("a list whose headers nobody knows", () => {
  test("gives nothing by itself", async () => {
    const { projects, issues, reading } = await read();
    expect(projects).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(["list-no-amount"]);
    expect(reading).toMatchObject({ encoding: "utf-8", list: true });
  });

  test("is read by the columns a mapping names, with their headers as sources", async () => {
    const { projects, issues } = await read(MAPPING);
    expect(issues).toEqual([]);
    expect(projects.map(({ name, lines }) => [name.text, lines.length])).toEqual([["运维", 2]]);
    expect(projects[0]?.lines[0]).toMatchObject({
      name: { text: "系统运维" },
      budget: { fen: 10_000_000, unitFrom: "header", source: { row: 3, column: "批了多少", raw: "10" } },
      actual: { fen: 4_000_000 },
      reason: { text: "项目取消" },
    });
  });

  test("keeps the unit its cells and headers state where the mapping chooses none", async () => {
    const stated = LIST.replace("批了多少", "批了多少（元）").replace(",4,", ",4万元,");
    const { projects } = await read({ ...MAPPING, unit: null }, stated);
    expect(projects[0]?.lines[0]?.budget.fen).toBe(1_000);
    expect(projects[0]?.lines[0]?.actual.fen).toBe(4_000_000);
  });

  test("says which amounts a mapping leaves out, and when its header row is not there", async () => {
    const none = await read({ ...MAPPING, columns: { line: 1 } });
    expect(none.issues.map(({ code }) => code)).toEqual(["list-no-amount"]);
    const beyond = await read({ ...MAPPING, row: 90 });
    expect([beyond.projects.length, beyond.issues.map(({ code }) => code)]).toEqual([0, ["list-no-header"]]);
  });

  test("is not taken for a form, and only the named table is read", async () => {
    const sheet = (name: string) => `<table><tr><td>a${name}</td><td>b</td></tr><tr><td>x</td><td>7</td></tr></table>`;
    const page = bytes(`<html><body>${sheet("1")}${sheet("2")}</body></html>`);
    const mapping: ListMapping = { table: "表2", row: 1, columns: { line: 0, budget: 1 }, unit: "元" };
    const { projects } = await ingest({ name: "a.html", bytes: page }, { mapping });
    expect(projects.map(({ lines }) => lines.map(({ name, budget }) => [name.text, budget.fen]))).toEqual([
      [["x", 700]],
    ]);
  });
});

describe("what is told while a file is read", () => {
  test("is how many rows of a long list are done", async () => {
    const rows = Array.from({ length: 4500 }, (_, index) => `2023,某局,甲,分项${index},2,1`);
    const text = ["年度,单位,项目名称,分项名称,预算数（万元）,执行数（万元）", ...rows].join("\n");
    const told: (readonly [number, number])[] = [];
    await ingest({ name: "a.csv", bytes: bytes(text) }, { onRows: (done, all) => told.push([done, all]) });
    expect(told).toEqual([
      [2000, 4501],
      [4000, 4501],
    ]);
  });
});

describe("tables kept for pictures", () => {
  test("are a list's rows under the numbers people count", async () => {
    const { reading } = await read(undefined, 'a,b\n"x\ny",1\nz,2');
    const grid = reading?.tables?.[0]?.grid;
    expect(grid?.rows[2]).toEqual(["z", "2"]);
    expect(grid?.rowNumber(2)).toBe(4);
  });

  test("are the lines of a text without tables, and absent unless asked for", async () => {
    const json = { name: "a.json", bytes: bytes('{\r\n  "format": "x"\n}') };
    const { reading } = await ingest(json, { keepTables: true });
    expect(reading?.tables?.[0]?.grid.rows).toEqual([["{"], ['  "format": "x"'], ["}"]]);
    expect((await ingest(json)).reading?.tables).toBeUndefined();
  });
});
