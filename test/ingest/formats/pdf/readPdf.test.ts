import { strToU8, zlibSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readPdf } from "../../../../src/ingest/formats/pdf/readPdf.ts";
import { ingest } from "../../../../src/ingest/ingest.ts";
import { compare } from "../../../fixtures/forms/compare.ts";
import { readForms } from "../../../fixtures/forms/form.ts";
import { type Layout, layOut } from "../../../fixtures/forms/layout.ts";
import { type PdfStyle, toPdf } from "../../../fixtures/forms/toPdf.ts";
import { show } from "../show.ts";

const forms = readForms();

/** A table of one line a row, `|` between cells. */
const table = (drawing: string, before: readonly string[] = [], after: readonly string[] = []): Layout => {
  const rows = drawing
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((text, column) => ({ text: text.trim(), column, colSpan: 1, rowSpan: 1 })));
  return { before, after, rows, width: rows[0]!.length };
};

const read = async (bytes: Uint8Array) => {
  const { tables, issues } = await readPdf({ file: "a.pdf", bytes, text: "", options: {} });
  return { tables, codes: issues.map(({ code }) => code), issues };
};

const STYLES: readonly (readonly [string, PdfStyle])[] = [
  ["whose characters are named in GBK, with rules drawn as thin boxes", { encoding: "GBK-EUC-H", rules: "boxes" }],
  ["with a font of its own and a frame around each cell", { encoding: "Identity-H", rules: "frames", numbered: true }],
  ["on small pages that cut its rows", { height: 400, cutsRows: true, numbered: true }],
  ["stored on its side", { width: 842, height: 595, turned: true, encoding: "Identity-H" }],
];

describe.each(STYLES)("a form %s", (_, style) => {
  it("lands whole, each figure and text in its field or with an issue", async () => {
    const misses: string[] = [];
    for (const form of forms) {
      const { projects, issues } = await ingest({ name: "form.pdf", bytes: toPdf(layOut(form), style) });
      misses.push(...compare(form, projects[0], issues).misses.map((miss) => `${form.id} ${miss}`));
    }
    expect(misses).toEqual([]);
  });
});

describe("a table", () => {
  it("is named by its page and keeps the lines above and below it", async () => {
    const { tables } = await read(toPdf(table("分项 | 预算\n设备 | 10", ["自评表", "单位：万元"], ["注：无"])));
    expect(tables[0]?.name).toBe("第 1 页");
    expect(tables.map(show)).toEqual([["自评表<2>", "单位：万元<2>", "分项 | 预算", "设备 | 10", "注：无<2>"]]);
    expect(tables[0]?.rows.map((row) => row[0]?.row)).toEqual([0, 0, 1, 2, 0]);
  });

  it("that goes on over a page is one, without the header printed again and the pages' numbers", async () => {
    const line = (n: number) => `分项${n} | ${n}`;
    const lines = Array.from({ length: 20 }, (_, n) => line(n));
    // The tenth row stands at the top of the second page.
    const drawing = ["分项 | 预算", ...lines.slice(0, 14), "分项 | 预算", ...lines.slice(14)].join("\n");
    const { tables, codes } = await read(toPdf(table(drawing), { height: 400, numbered: true }));
    expect(tables).toHaveLength(1);
    expect(tables[0]?.name).toBe("第 1–2 页");
    expect(tables[0]?.rows.map((row) => row[0]?.text)).toEqual(["分项", ...lines.map((_, n) => `分项${n}`)]);
    expect(codes).toEqual([]);
  });

  it("without rules is not guessed from blanks", async () => {
    const { tables, codes } = await read(
      toPdf(table("分项名称 | 预算数\n设备购置 | 10\n监理费用 | 20"), { rules: "none" }),
    );
    expect(tables).toEqual([]);
    expect(codes).toEqual(["pdf-no-rules"]);
  });
});

describe("a list without rules beside a table with them", () => {
  it("is named by its page", async () => {
    const gap = "　　　　";
    const list = ["分项", "设备", "监理", "运维"].map((name) => [name, "预算", "执行"].join(gap));
    const { tables, codes } = await read(toPdf(table("分项 | 预算\n设备购置费用合计 | 10", list)));
    expect(tables).toHaveLength(1);
    expect(codes).toEqual(["pdf-unruled"]);
  });
});

describe("what a page leaves open is an issue at its row", () => {
  it("a figure broken over two lines is put together", async () => {
    const wide = table(`分项 ${"| 列 ".repeat(11)}\n设备 | 12345678.90 ${"| 1 ".repeat(10)}`);
    const { tables, issues } = await read(toPdf(wide));
    expect(tables[0]?.rows[1]?.[1]?.text).toBe("12345678.90");
    expect(issues.map(({ code, source }) => [code, source.table, source.row, source.raw])).toEqual([
      ["pdf-number-joined", "第 1 页", 2, "12345678.90"],
    ]);
  });

  it("two figures on two lines stay two", async () => {
    const layout = table("分项 | 预算\n设备 | 10");
    layout.rows[1]![1] = { ...layout.rows[1]![1]!, text: "10\n20" };
    const { tables, codes } = await read(toPdf(layout));
    expect(tables[0]?.rows[1]?.[1]?.text).toBe("10\n20");
    expect(codes).toEqual([]);
  });

  it("a text that runs over a rule goes to the cell that holds most of it", async () => {
    const layout = table("分项名称 | 预算数额\n甲乙丙丁戊己庚辛壬癸 | ");
    const { tables, issues } = await read(toPdf(layout, { width: 240, overflows: true }));
    expect(tables[0]?.rows[1]?.map((cell) => cell.text)).toEqual(["甲乙丙丁戊己庚辛壬癸", ""]);
    expect(issues.map(({ code, source }) => [code, source.row, source.raw])).toEqual([
      ["pdf-text-crosses", 2, "甲乙丙丁戊己庚辛壬癸"],
    ]);
  });

  it("characters that nothing explains are counted", async () => {
    const { codes } = await read(toPdf(table("分项 | 预算\n设备购置费用合计 | 10"), { encoding: "unmapped" }));
    expect(codes).toContain("pdf-undecoded");
  });
});

describe("a file that cannot be read gives one sentence", () => {
  const plain = toPdf(table("分项 | 预算\n设备购置费用合计 | 10"));
  const replaced = (from: string, to: string): Uint8Array =>
    Uint8Array.from(
      Array.from(plain, (byte) => String.fromCharCode(byte))
        .join("")
        .replace(from, to),
      (letter) => letter.charCodeAt(0),
    );
  const page = (packed: Uint8Array, filter: string): Uint8Array => {
    const head = `%PDF-1.5\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj
3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>\nendobj\n4 0 obj\n<</Length ${packed.length}/Filter ${filter}>>\nstream\n`;
    const tail = "\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF";
    const bytes = new Uint8Array(head.length + packed.length + tail.length);
    bytes.set(strToU8(head));
    bytes.set(packed, head.length);
    bytes.set(strToU8(tail), head.length + packed.length);
    return bytes;
  };
  const blanks = zlibSync(new Uint8Array(120_000_000).fill(32), { level: 6 });

  it.each([
    ["a scan", toPdf({ before: [], after: [], rows: [], width: 3 }), "pdf-scan"],
    [
      "protected by a password",
      replaced(
        "/Root 1 0 R",
        `/Root 1 0 R /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"11".repeat(32)}> /U <${"22".repeat(32)}> >> /ID [<00> <00>]`,
      ),
      "document-locked",
    ],
    ["cut off after its header", strToU8("%PDF-1.7\n"), "document-damaged"],
    ["without its first pages", plain.slice(0, 40), "document-damaged"],
    ["that unfolds to more than 100 MB", page(blanks, "/FlateDecode"), "document-too-large"],
    ["packed twice", page(zlibSync(blanks), "[/FlateDecode /FlateDecode]"), "document-too-large"],
    [
      "of 12 MB of nothing",
      new Uint8Array(12_000_000).fill(0).map((_, at) => "%PDF-1.5".charCodeAt(at) || 0),
      "document-too-large",
    ],
  ])("%s", async (_, bytes, code) => {
    const { tables, codes } = await read(bytes);
    expect(tables).toEqual([]);
    expect(codes).toEqual([code]);
  });

  it("but one whose table of places is broken is read all the same", async () => {
    const { tables } = await read(replaced("startxref", "startxxxx"));
    expect(tables[0]?.rows[1]?.[1]?.text).toBe("10");
  });
});
