import { describe, expect, it } from "vitest";
import { looksLikeCells, looksLikeForm, looksLikeMarkdown } from "../../../../src/ingest/formats/text/looksLikeText.ts";
import { readText } from "../../../../src/ingest/formats/text/readText.ts";
import { show } from "../show.ts";

const read = (text: string) => readText({ file: "form.txt", text });
const FORM = "自评表\n\t名称\n\t甲\n\n\t主管部门\n\t　\n\t单位\n\t乙\n\n\t\n\t分\n值\n\t \n\n30万元\n\t\n";

describe("the extracted text of a form", () => {
  it("begins a cell with a tab on a new line and a row with a blank line before it", () => {
    expect(show(read(FORM).tables[0])).toEqual([
      "自评表 |  |  | ",
      "名称 | 甲 |  | ",
      "主管部门 | 　 | 单位 | 乙",
      " | 分\n值 |  \n\n30万元 | \n",
    ]);
  });

  it("keeps the line on which a cell's text begins", () => {
    const { tables } = read(FORM);
    expect(tables[0]!.rows.map((row) => row.slice(0, 3).map(({ row: line }) => line))).toEqual([
      [1, 1, 1],
      [2, 3, 2],
      [5, 6, 7],
      [10, 11, 15],
    ]);
  });

  it("parts two rows that were glued together and says so", () => {
    const glued = "题\n\ta\n\tb\n\tc\n\n\t1\n\t2\n \t4\n\t5\n\n\t6\n\t7\n\t8\n";
    const { tables, issues } = read(glued);
    expect(show(tables[0])).toEqual(["题 |  | ", "a | b | c", "1 | 2 | ", " | 4 | 5", "6 | 7 | 8\n"]);
    expect(issues.map(({ code, source }) => [code, source.row, source.raw])).toEqual([["row-damaged", 8, "4"]]);
  });

  it("lets the heading of a split header stand over its parts", () => {
    const split = "题\n\t指标\n\t目标\n\t完成\n\n\t一级\n\t二级\n\t三级\n\t\n\t\n\n\ta\n\tb\n\tc\n\td\n\te\n";
    expect(show(read(split).tables[0])!.slice(1)).toEqual([
      "指标<3> | 目标 | 完成",
      "一级 | 二级 | 三级 |  | ",
      "a | b | c | d | e\n",
    ]);
  });

  it("is told from a tab-separated list whose first column is blank", () => {
    expect(looksLikeCells(FORM)).toBe(true);
    expect(looksLikeCells("项目\t预算\n\t1\t2\n\t3\t4\n".repeat(9))).toBe(false);
  });
});

describe("a Markdown text", () => {
  const text = "# 自评表\n\n| 项目资金 | 预算 |\n|---|---:|\n| 总额 | 1<br>万元 |\n\n完\n";

  it("gives its table below its heading, with the file's lines", () => {
    const { tables } = read(text);
    expect(show(tables[0])).toEqual(["自评表 | ", "项目资金 | 预算", "总额 | 1\n万元", "完 | "]);
    expect(tables[0]!.rows.map((row) => row[0]!.row)).toEqual([1, 3, 5, 7]);
  });

  it("is told by the rule of dashes below a row of cells", () => {
    expect(looksLikeMarkdown(text)).toBe(true);
    expect(looksLikeMarkdown("| 备注 | 无 |\na,b\n")).toBe(false);
  });

  it("without tables is refused with a sentence", () => {
    expect(read("只有文字").issues.map(({ code }) => code)).toEqual(["document-no-table"]);
  });
});

describe("a table's text", () => {
  it("is that of a form by its words, however they are spaced", () => {
    expect(looksLikeForm('"项目 资\n金",年初预算数')).toBe(true);
    expect(looksLikeForm("年度,单位,项目名称,分项名称,预算数（万元）")).toBe(false);
  });
});
