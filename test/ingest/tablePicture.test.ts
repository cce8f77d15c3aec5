import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Source } from "../../src/domain/project/source.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import { tablePicture } from "../../src/ingest/tablePicture.ts";

const at = (source: Partial<Source>): Source => ({
  ...{ file: "a", table: null, row: null, column: null, place: null, raw: "" },
  ...source,
});
const tablesOf = async (name: string, text: string | Uint8Array) => {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return (await ingest({ name, bytes }, { keepTables: true })).reading?.tables ?? [];
};

describe("a picture of a list", () => {
  const rows = Array.from({ length: 40 }, (_, index) => `分项${index},2,${index === 30 ? "abc" : 2}`);
  const text = ["分项名称,预算数（万元）,执行数（万元）", ...rows].join("\n");

  test("shows the rows around a cell, the header above them and the cell marked", async () => {
    const picture = tablePicture(await tablesOf("a.csv", text), at({ row: 32, column: "执行数（万元）", raw: "abc" }));
    expect(picture?.rows.map(({ number }) => number)).toEqual([1, ...Array.from({ length: 17 }, (_, i) => 24 + i)]);
    const sought = picture?.rows.flatMap((row) => row.cells.filter((cell) => cell.sought));
    expect(sought).toEqual([{ text: "abc", column: 2, rowSpan: 1, colSpan: 1, sought: true }]);
    expect(picture?.height).toBe(41);
  });

  test("takes the column's header where the text stands twice in the row", async () => {
    const picture = tablePicture(await tablesOf("a.csv", text), at({ row: 2, column: "执行数（万元）", raw: "2" }));
    expect(picture?.rows[1]?.cells.find(({ sought }) => sought)?.column).toBe(2);
  });

  test("marks the row alone where the cell is not known, and none for the file as a whole", async () => {
    const tables = await tablesOf("a.csv", text);
    const row = tablePicture(tables, at({ row: 5 }));
    expect(row?.rows.filter(({ sought }) => sought).map(({ number }) => number)).toEqual([5]);
    expect(row?.rows.flatMap(({ cells }) => cells).some(({ sought }) => sought)).toBe(false);
    expect(tablePicture(tables, at({}))?.rows.some(({ sought }) => sought)).toBe(false);
  });

  test("is none of a row that is not there", async () => {
    expect(tablePicture(await tablesOf("a.csv", text), at({ row: 99 }))).toBeNull();
  });
});

describe("a picture of a document", () => {
  const page = [
    "<html><body><table>",
    '<tr><td colspan="2">项目支出绩效自评表</td></tr>',
    '<tr><td rowspan="2">项目资金</td><td>10</td></tr>',
    "<tr><td>20</td></tr></table></body></html>",
  ].join("");

  test("keeps merged cells merged, each drawn once", async () => {
    const picture = tablePicture(await tablesOf("a.html", page), at({ row: 3, raw: "20" }));
    const cells = picture?.rows.map((row) => row.cells.map(({ text, rowSpan, colSpan }) => [text, rowSpan, colSpan]));
    expect(cells).toEqual([
      [["项目支出绩效自评表", 1, 2]],
      [
        ["项目资金", 2, 1],
        ["10", 1, 1],
      ],
      [["20", 1, 1]],
    ]);
  });
});

test("a JSON file's picture is its lines", async () => {
  const picture = tablePicture(await tablesOf("a.json", readFileSync("data/langfang-2019.json")), at({ row: 3 }));
  expect(picture?.rows.find(({ sought }) => sought)?.cells[0]?.text).toContain("version");
});
