import { describe, expect, it } from "vitest";
import { readLabel } from "../../../src/ingest/recognise/label.ts";
import {
  fieldOf,
  fundsColumnOf,
  indicatorColumnOf,
  isOrnament,
  totalOf,
} from "../../../src/ingest/recognise/labels.ts";
import { unitIn } from "../../../src/ingest/recognise/units.ts";

const funds = (text: string) => fundsColumnOf(readLabel(text));
const indicator = (text: string) => indicatorColumnOf(readLabel(text));

describe("a label", () => {
  it("is known by its words, whatever blanks, brackets, numbers and colons surround them", () => {
    expect(fieldOf("项目支\n出名称")).toBe("name");
    expect(fieldOf("一、项目名称：")).toBe("name");
    expect(fieldOf("部门（单位）名称")).toBe("reporter");
    expect(indicator("年 度\n指 标 值（Ａ）")).toBe("target");
    expect(indicator("产出指标")).toBeNull();
  });

  it("keeps what its brackets say", () => {
    expect(readLabel("预算执行率（B/A×100%）").brackets).toEqual(["B/A×100%"]);
    expect(readLabel("其中：当年财政拨款").base).toBe("当年财政拨款");
  });

  it.each([
    ["年初预算数", "initial"],
    ["全年预算数（A）", "revised"],
    ["调整后预算数", "revised"],
    ["预算数(A)", "revised"],
    ["应到位数（C=A-B）", "due"],
    ["到位数(D)", "arrived"],
    ["全年执行数B", "executed"],
    ["执行率（%）", "rate"],
    ["得分\n（20分*执行率）", "score"],
  ])("of the funds block: %s", (text, id) => {
    expect(funds(text)).toBe(id);
  });

  it("with one character misread is known if only one label comes near", () => {
    expect(funds("年初预匏数")).toBe("initial");
    expect(fieldOf("实施第位")).toBe("unit");
    // 指标序号 is one character from 指标符号, which means something else.
    expect(indicator("指标序号")).toBe("index");
    expect(indicator("四级标识")).toBeNull();
  });

  it("that is a number is never taken for an ornament", () => {
    for (const text of ["500", "1.56", "100%", "12 万元"]) expect(isOrnament(text)).toBe(false);
    for (const text of ["附件1", "第 3 页", "- 2 -", "单位：万元"]) expect(isOrnament(text)).toBe(true);
  });

  it("of a total row is told from that of a subtotal", () => {
    expect([totalOf("总 分"), totalOf("合计"), totalOf("小计"), totalOf("产出指标")]).toEqual([
      "total",
      "total",
      "subtotal",
      null,
    ]);
  });
});

describe("the unit of amounts", () => {
  it.each([
    ["项目资金\n（万元）", "万元"],
    ["项Fl资金(万兀)", "万元"],
    ["金额单位：元", "元"],
    ["填报单位：某局　　单位：亿元", "亿元"],
    ["单位：人民币万元", "万元"],
    ["实施单位", null],
    ["664.6万元", null],
  ])("stands in brackets or after 单位: %s", (text, unit) => {
    expect(unitIn(text)).toBe(unit);
  });
});
