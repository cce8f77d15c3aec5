import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readDocx } from "../../../../src/ingest/formats/docx/readDocx.ts";
import { show } from "../show.ts";

const p = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const tc = (content: string, properties = ""): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const tr = (...cells: string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
const tbl = (...rows: string[]): string => `<w:tbl>${rows.join("")}</w:tbl>`;

function read(body: string, close = "</w:body></w:document>") {
  const xml = `<?xml version="1.0"?><w:document xmlns:w="http://x"><w:body>${body}${close}`;
  return readDocx({
    file: "form.docx",
    bytes: zipSync({ "word/document.xml": strToU8(xml), "word/vbaProject.bin": strToU8("x") }),
  });
}

describe("a Word document", () => {
  it("gives its table with cells merged across and down", () => {
    const { tables, issues } = read(
      tbl(
        tr(tc(p("项目资金"), '<w:vMerge w:val="restart"/>'), tc(p("预算数"), '<w:gridSpan w:val="2"/>')),
        tr(tc(p(""), "<w:vMerge/>"), tc(p("1")), tc(p("2"))),
      ),
    );
    expect(show(tables[0])).toEqual(["项目资金^2 | 预算数<2>", "1 | 2"]);
    expect(tables[0]!.name).toBeNull();
    expect(issues).toEqual([]);
  });

  it("keeps a row that begins after blank columns in its columns", () => {
    const { tables } = read(
      tbl(tr(tc(p("a")), tc(p("b"))), `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc(p("c"))}</w:tr>`),
    );
    expect(show(tables[0])).toEqual(["a | b", " | c"]);
  });

  it("reads the horizontal merges of old versions", () => {
    const { tables } = read(tbl(tr(tc(p("a"), '<w:hMerge w:val="restart"/>'), tc(p(""), "<w:hMerge/>"), tc(p("b")))));
    expect(show(tables[0])).toEqual(["a<2> | b"]);
  });

  it("keeps paragraphs above and below the table as rows outside it", () => {
    const { tables } = read(`${p("自评表")}${tbl(tr(tc(p("a")), tc(p("b"))))}${p("注：说明")}`);
    expect(tables[0]!.rows.map((row) => [row[0]!.row, row[0]!.text, row[0]!.colSpan])).toEqual([
      [0, "自评表", 2],
      [1, "a", 1],
      [0, "注：说明", 2],
    ]);
  });

  it("names several tables, and gives a table inside a cell on its own", () => {
    const inner = tbl(tr(tc(p("inner"))));
    const { tables } = read(tbl(tr(tc(`${p("outer")}${inner}${p("")}`))) + p("然后") + tbl(tr(tc(p("second")))));
    expect(tables.map(({ name }) => name)).toEqual(["表1", "表2", "表3"]);
    expect(tables.map(show)).toEqual([["outer\n"], ["inner"], ["然后", "second"]]);
  });

  it("joins runs and paragraphs, and leaves out deleted words and field codes", () => {
    const runs =
      "<w:p><w:r><w:t>97.</w:t></w:r><w:del><w:r><w:delText>00</w:delText></w:r></w:del><w:r><w:instrText>SUM</w:instrText></w:r><w:r><w:t>73</w:t><w:br/><w:t>万元</w:t></w:r></w:p>";
    expect(show(read(tbl(tr(tc(runs + p("&lt;b&gt;"))))).tables[0])).toEqual(["97.73\n万元\n<b>"]);
  });

  it("draws check boxes", () => {
    const box = (char: string): string =>
      `<w:p><w:r><w:sym w:font="Wingdings" w:char="${char}"/><w:t>是</w:t></w:r></w:p>`;
    expect(show(read(tbl(tr(tc(box("F0FE")), tc(box("F0A8"))))).tables[0])).toEqual(["☑是 | □是"]);
  });

  it("that breaks off gives what stands before the break, and says so", () => {
    const { tables, issues } = read(tbl(tr(tc(p("a")))), "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>b");
    expect(show(tables[0])).toEqual(["a"]);
    expect(issues.map(({ code }) => code)).toEqual(["document-cut"]);
  });

  it("that is no archive, has no body, or nests without end is refused with a sentence", () => {
    const codes = (bytes: Uint8Array) => readDocx({ file: "a.docx", bytes }).issues.map(({ code }) => code);
    expect(codes(strToU8("PK"))).toEqual(["document-damaged"]);
    expect(codes(zipSync({ "word/styles.xml": strToU8("<a/>") }))).toEqual(["document-damaged"]);
    expect(read("<w:tbl><w:tr><w:tc>".repeat(20_000)).issues.map(({ code }) => code)).toEqual(["document-too-large"]);
  });
});
