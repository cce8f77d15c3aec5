import { describe, expect, it } from "vitest";
import { readHtml } from "../../../../src/ingest/formats/html/readHtml.ts";
import { show } from "../show.ts";

const read = (html: string, bytes = new TextEncoder().encode(html)) =>
  readHtml({ file: "page.html", bytes, text: html, options: {} });

describe("a web page", () => {
  it("gives its tables with rowspan and colspan, also where cells are never closed", () => {
    const { tables } = read("<table><tr><td rowspan=2>项目资金<td colspan='2'>预算<tr><td>1<td>2</table>");
    expect(show(tables[0])).toEqual(["项目资金^2 | 预算<2>", "1 | 2"]);
  });

  it("folds the source's blanks, keeps <br> and paragraphs as line ends", () => {
    const { tables } = read("<table><tr><td><p>年初\n   预算数</p><p>（万元）</p><td>a<br>b&nbsp;c <b> d</b></table>");
    expect(show(tables[0])).toEqual(["年初预算数\n（万元） | a\nb\u00a0c d"]);
  });

  it("puts text outside the table above or below it and skips scripts and styles", () => {
    const { tables } = read(
      "<title>x</title><style>td{}</style><h1>自评表</h1><table><tr><td>a</table><script>1</script><p>注：b",
    );
    expect(show(tables[0])).toEqual(["自评表", "a", "注：b"]);
    expect(tables[0]!.rows.map((row) => row[0]!.row)).toEqual([0, 1, 0]);
  });

  it("lets tables used for layout give way to those inside them", () => {
    const { tables } = read("<table><tr><td>标题<table><tr><td>a<td>b</table></td></tr></table>");
    expect(tables.map(show)).toEqual([["标题<2>", "a | b"]]);
  });

  it("saved as GBK is read by the charset it names, or without one", () => {
    const gbk = [0xcf, 0xee, 0xc4, 0xbf]; // 项目
    const page = (head: string) => [...new TextEncoder().encode(`<html>${head}<table><tr><td>`), ...gbk];
    for (const head of [
      '<meta charset="gb2312">',
      "<meta http-equiv=Content-Type content='text/html; charset=GBK'>",
      "",
    ]) {
      expect(show(read("", new Uint8Array(page(head))).tables[0])).toEqual(["项目"]);
    }
  });

  it("copied from Excel gives its cells", () => {
    const clip = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=ProgId content=Excel.Sheet></head><body><table>
<!--StartFragment--><col width=64><tr height=18><td class=xl65 x:num="664.6">664.60</td><td x:str>万元<span style='mso-spacerun:yes'>&nbsp;</span></td></tr><!--EndFragment--></table></body></html>`;
    expect(show(read(clip).tables[0])).toEqual(["664.60 | 万元\u00a0"]);
  });

  it("shows which boxes are ticked", () => {
    const { tables } = read("<table><tr><td><input type=checkbox checked>是<input type=checkbox>否</table>");
    expect(show(tables[0])).toEqual(["☑是□否"]);
  });

  it("without a table, or without end, is refused with a sentence", () => {
    const codes = (html: string) => read(html).issues.map(({ code }) => code);
    expect(codes("<html><p>404")).toEqual(["document-no-table"]);
    expect(codes(`<table><tr>${"<td>1".repeat(20_000)}`)).toEqual(["document-too-large"]);
    expect(codes(`${"<div>".repeat(100_000)}<table><tr><td>a`)).toEqual(["document-too-large"]);
  });
});
