import { type BookType, type CellObject, utils, type WorkSheet, write } from "@e965/xlsx";
import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readXlsx } from "../../../../src/ingest/formats/xlsx/readXlsx.ts";
import { show } from "../show.ts";

function workbook(
  sheets: Record<string, WorkSheet>,
  bookType: BookType = "xlsx",
  hidden: readonly number[] = [],
): Uint8Array {
  const SheetNames = Object.keys(sheets);
  const Workbook = { Sheets: SheetNames.map((_, i) => ({ Hidden: hidden.includes(i) ? (1 as const) : (0 as const) })) };
  return new Uint8Array(write({ SheetNames, Sheets: sheets, Workbook }, { type: "array", bookType }));
}

const read = (bytes: Uint8Array) => readXlsx({ file: "form.xlsx", bytes });

function cells(...list: CellObject[]): WorkSheet {
  const sheet: WorkSheet = { "!ref": `A1:A${list.length}` };
  list.forEach((cell, i) => {
    sheet[`A${i + 1}`] = cell;
  });
  return sheet;
}

/** The sheet's XML changed by hand, as other programs write it. */
function patched(sheet: WorkSheet, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(workbook({ S: sheet }));
  const name = "xl/worksheets/sheet1.xml";
  return zipSync({ ...parts, [name]: strToU8(change(new TextDecoder().decode(parts[name]))) });
}

describe("a workbook", () => {
  it("gives merged cells, the rows' own numbers, and no blank rows", () => {
    const sheet = utils.aoa_to_sheet([["项目资金", "预算"], [], ["", 664.6]]);
    sheet["!merges"] = [utils.decode_range("A3:A4")];
    const { tables, issues } = read(workbook({ S: sheet }));
    expect(tables[0]!.rows.map((row) => row[0]!.row)).toEqual([1, 3]);
    expect(show(tables[0])).toEqual(["项目资金 | 预算", " | 664.6"]);
    expect(issues).toEqual([]);
  });

  it("shows numbers as the sheet shows them, unless that hides the number", () => {
    const { tables } = read(
      workbook({
        S: cells(
          { t: "n", v: 0.2616, z: "0.00%" },
          { t: "n", v: 1356090, z: "#,##0.00" },
          { t: "n", v: 0, z: '"-"' },
          { t: "n", v: 123456789012 },
          { t: "n", v: 45291, z: "m/d/yy" },
          { t: "s", v: "　97.73万元　" },
          { t: "b", v: true },
          { t: "e", v: 0x17 },
        ),
      }),
    );
    expect(show(tables[0])).toEqual([
      "26.16%",
      "1,356,090.00",
      "0",
      "123456789012",
      "2023-12-31",
      "　97.73万元　",
      "TRUE",
      "#REF!",
    ]);
  });

  it("takes a formula's stored value, calculates nothing, and says where none is stored", () => {
    const sheet = cells({ t: "s", v: "合计" }, { t: "n", v: 7, f: "3+4" }, { t: "n", v: 1 });
    const { tables, issues } = read(patched(sheet, (xml) => xml.replace("<v>1</v>", "<f>WEBSERVICE(1)</f>")));
    expect(show(tables[0])).toEqual(["合计", "7"]);
    expect(issues.map(({ code, params }) => [code, params.count])).toEqual([["formula-no-value", 1]]);
  });

  it("names several sheets and leaves hidden ones out with a sentence", () => {
    const sheet = utils.aoa_to_sheet([["a"]]);
    const { tables, issues } = read(workbook({ 一: sheet, 二: sheet, 藏: sheet }, "xlsx", [2]));
    expect(tables.map(({ name }) => name)).toEqual(["一", "二"]);
    expect(issues.map(({ code, source }) => [code, source.table])).toEqual([["sheet-hidden", "藏"]]);
  });

  it.each(["biff8", "xlsb", "ods", "xlml"] as const)("is read from %s, too", (bookType) => {
    const { tables, issues } = read(
      workbook(
        {
          S: utils.aoa_to_sheet([
            ["项目", "预算"],
            ["甲", 1.5],
          ]),
        },
        bookType,
      ),
    );
    expect(show(tables[0])).toEqual(["项目 | 预算", "甲 | 1.5"]);
    expect(issues).toEqual([]);
  });

  it("is not widened by a title merged over every column there is", () => {
    const bytes = patched(utils.aoa_to_sheet([["题"], ["a", "b"]]), (xml) =>
      xml.replace("</sheetData>", '</sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1"/></mergeCells>'),
    );
    expect(read(bytes).tables[0]!.rows[0]!.length).toBeLessThanOrEqual(64);
  });

  it("with one cell at the far corner is read without laying out all between", () => {
    const bytes = patched(utils.aoa_to_sheet([["a"], ["b"]]), (xml) =>
      xml.replace('<row r="2"', '<row r="1048576"').replace('r="A2"', 'r="XFD1048576"'),
    );
    const { tables } = read(bytes);
    expect(tables[0]!.rows.map((row) => row[0]!.row)).toEqual([1, 1048576]);
  });

  it("that is damaged or blank is refused with a sentence", () => {
    const codes = (bytes: Uint8Array) => read(bytes).issues.map(({ code }) => code);
    expect(codes(workbook({ S: utils.aoa_to_sheet([["a"]]) }).subarray(0, 500))).toEqual(["document-damaged"]);
    expect(codes(workbook({ S: utils.aoa_to_sheet([[]]) }))).toEqual(["document-no-table"]);
  });
});
