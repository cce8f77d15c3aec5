import { type BookType, utils, write } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { ingest } from "../../src/ingest/ingest.ts";

const LIST = [
  ["年度", "单位", "项目名称", "分项名称", "预算数（万元）", "执行数（万元）", "偏差原因"],
  ["2023", "某局", "信息化", "买电脑", 10, 9.5, ""],
  ["2023", "某局", "信息化", "买软件", 20, 0, "于2024年支付"],
];

function workbook(sheets: Record<string, unknown[][]>, bookType: BookType = "xlsx"): Uint8Array {
  const made = Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, utils.aoa_to_sheet(rows)]));
  return new Uint8Array(write({ SheetNames: Object.keys(made), Sheets: made }, { type: "array", bookType }));
}

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const rows = (cell: (value: unknown) => string, line: (cells: string) => string): string =>
  LIST.map((row) => line(row.map(cell).join(""))).join("\n");

describe("a list of cost lines", () => {
  it.each([
    ["list.xlsx", workbook({ 表: LIST })],
    ["list.xls", workbook({ 表: LIST }, "biff8")],
    ["saved-as-xml.xls", workbook({ 表: LIST }, "xlml")],
    [
      "list.html",
      text(
        `<html><table>${rows(
          (v) => `<td>${v}`,
          (cells) => `<tr>${cells}`,
        )}</table>`,
      ),
    ],
    [
      "pasted.html",
      text(
        `<table>${rows(
          (v) => `<td>${v}`,
          (cells) => `<tr>${cells}`,
        )}</table>`,
      ),
    ],
    [
      "list.md",
      text(
        `${rows(
          (v) => `${v} |`,
          (cells) => `| ${cells}`,
        ).replace("\n", `\n|${"---|".repeat(7)}\n`)}\n`,
      ),
    ],
  ])("is read from %s", async (name, bytes) => {
    const { projects, issues } = await ingest({ name, bytes });
    expect(issues).toEqual([]);
    expect(projects.map((project) => [project.name.text, project.template])).toEqual([["信息化", null]]);
    expect(
      projects[0]!.lines.map((line) => [line.name.text, line.budget.fen, line.actual.fen, line.reason.text]),
    ).toEqual([
      ["买电脑", 10_000_000, 9_500_000, ""],
      ["买软件", 20_000_000, 0, "于2024年支付"],
    ]);
  });

  it("on several sheets gives projects with ids of their own", async () => {
    const { projects } = await ingest({ name: "two.xlsx", bytes: workbook({ 甲: LIST, 乙: LIST }) });
    expect(projects.map(({ id }) => id)).toEqual(["p1", "p2"]);
    expect(projects[1]!.lines.map(({ id, budget }) => [id, budget.source.table])).toEqual([
      ["p2.l1", "乙"],
      ["p2.l2", "乙"],
    ]);
  });
});

describe("a document", () => {
  it("with tables of something else is refused with a sentence", async () => {
    const { projects, issues } = await ingest({
      name: "a.xlsx",
      bytes: workbook({
        表: [
          ["姓名", "电话"],
          ["张三", "1"],
        ],
      }),
    });
    expect(projects).toEqual([]);
    expect(issues.map(({ code }) => code)).toContain("form-not-recognised");
  });

  it("in the old Word format, or larger than 150 MB is refused before it is read", async () => {
    const doc = new Uint8Array(2000);
    doc.set([0xd0, 0xcf, 0x11, 0xe0]);
    doc.set(
      [..."WordDocument"].flatMap((char) => [char.charCodeAt(0), 0]),
      600,
    );
    const codes = async (name: string, bytes: Uint8Array) =>
      (await ingest({ name, bytes })).issues.map(({ code }) => code);
    expect(await codes("a.doc", doc)).toEqual(["document-old-word"]);
    expect(await codes("a.csv", new Uint8Array(150_000_001))).toEqual(["document-too-large"]);
  });
});
