import type { FormatInput } from "../../format.ts";
import type { Issue } from "../../issue.ts";
import { fileSource, issueAt } from "../../issueAt.ts";
import type { RawDocument } from "../document.ts";
import { refused } from "../refused.ts";
import { buildTables, type OpenTable } from "../tableBuilder.ts";
import { type DocumentTable, finishTable } from "./documentTable.ts";
import { joinPages } from "./joinPages.ts";
import { readMap } from "./maps.ts";
import { openPdf, type PdfFault, type PdfFile } from "./openPdf.ts";
import { type PageContent, pageTables } from "./pageTables.ts";
import { readMarks } from "./readMarks.ts";
import { unfoldsBeyond } from "./unfolding.ts";

/** More pages than any office publishes in one file. */
const MOST_PAGES = 2000;

/** The longest that reading may take, in milliseconds; a page takes some 10. */
const MOST_TIME = 120_000;

/** The longest that a single page may take. */
const MOST_PAGE_TIME = 10_000;

/** The most that a file's texts, fonts and tables may unfold to, in bytes; pictures are not unfolded. */
const MOST_UNFOLDED = 100_000_000;

/** The most portions of drawing operators on a page, a thousand in each; a page full of figures has some ten. */
const MOST_PORTIONS = 500;

/** Pages with fewer letters, on average, are pictures with a stamp. */
const FEW_LETTERS = 10;

/** So many lines in columns outside the rules are a table without any. */
const FEW_ROWS = 3;

/**
 * The tables of a PDF with a text layer, rebuilt from its rules and the places of its characters; lines outside tables
 * are paragraphs. Tables are named by their page. A scan, a protected or a broken file gives no tables and an issue;
 * whatever the page leaves open is an issue at its row. Never rejects.
 */
export async function readPdf({ file, bytes, options }: FormatInput): Promise<RawDocument> {
  if (unfoldsBeyond(bytes, MOST_UNFOLDED)) return refused(file, "too-large");
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject("too-large" satisfies PdfFault), MOST_TIME);
  });
  try {
    return await Promise.race([read({ file, bytes, options }), late]);
  } catch (fault) {
    return refused(file, isFault(fault) ? fault : "damaged");
  } finally {
    clearTimeout(timer);
  }
}

async function read({ file, bytes, options }: Pick<FormatInput, "file" | "bytes" | "options">): Promise<RawDocument> {
  const end = Date.now() + MOST_TIME;
  let pageEnd = end;
  // A copy of its own: the library looks at the whole buffer that bytes may be a part of.
  const pdf = await openPdf(new Uint8Array(bytes), readMap, (portions) => {
    return portions < MOST_PORTIONS && Date.now() < pageEnd;
  });
  try {
    if (pdf.pages > MOST_PAGES) return refused(file, "too-large");
    const pages: PageContent[] = [];
    let undecoded = 0;
    for (let page = 0; page < pdf.pages; page++) {
      pageEnd = Math.min(end, Date.now() + MOST_PAGE_TIME);
      const { content, unknown } = await readPage(pdf, page);
      pages.push(content);
      undecoded += unknown;
      if (Date.now() > end) return refused(file, "too-large");
      options.onPages?.(page + 1, pdf.pages);
    }
    return documentOf(file, pages, undecoded, pdf.missingMaps.size);
  } finally {
    pdf.close();
  }
}

function isFault(fault: unknown): fault is PdfFault {
  return fault === "damaged" || fault === "encrypted" || fault === "too-large";
}

async function readPage(pdf: PdfFile, page: number): Promise<{ content: PageContent; unknown: number }> {
  const { marks, take } = readMarks(await pdf.frame(page), pdf.font);
  await pdf.draw(page, take);
  return { content: pageTables(marks), unknown: marks.undecoded };
}

function documentOf(file: string, pages: readonly PageContent[], undecoded: number, missing: number): RawDocument {
  const letters = pages.reduce((sum, page) => sum + page.letters, 0);
  if (letters < FEW_LETTERS * pages.length) return { tables: [], issues: [issueAt("pdf-scan", fileSource(file))] };
  const issues: Issue[] = [];
  if (undecoded > 0 || missing > 0) issues.push(issueAt("pdf-undecoded", fileSource(file), { count: undecoded }));
  const bare = pages.flatMap(({ letters: own, pieces: all }, index) =>
    own < FEW_LETTERS && all.every((piece) => "line" in piece) ? [index + 1] : [],
  );
  if (bare.length > 0) issues.push(issueAt("pdf-page-empty", fileSource(file), { pages: bare.join("、") }));
  const unruled = pages.flatMap(({ unruledRows }, index) => (unruledRows >= FEW_ROWS ? [index + 1] : []));
  if (unruled.length > 0) issues.push(issueAt("pdf-unruled", fileSource(file), { pages: unruled.join("、") }));
  const pieces = joinPages(pages);
  const found = pieces.flatMap((piece) => ("table" in piece ? [piece.table] : []));
  if (found.length === 0) return { tables: [], issues: [issueAt("pdf-no-rules", fileSource(file))] };
  const names = nameTables(found);
  const open = new Map<DocumentTable, OpenTable>();
  for (const table of found) {
    const name = names.get(table)!;
    const { cells, doubts } = finishTable(table);
    open.set(table, { cells, rows: table.rows, name });
    for (const { kind, page, row, raw } of doubts) {
      const source = { file, table: name, row, column: null, place: null, raw };
      issues.push(issueAt(kind, source, { page: page + 1 }));
    }
  }
  const tables = buildTables(pieces.map((piece) => ("table" in piece ? { table: open.get(piece.table)! } : piece)));
  return tables === null ? refused(file, "too-large") : { tables, issues };
}

/** Tables by their pages: 第 2 页, 第 2–3 页; several on a page are counted. */
function nameTables(tables: readonly DocumentTable[]): Map<DocumentTable, string> {
  const counts = new Map<string, number>();
  const names = new Map<DocumentTable, string>();
  for (const table of tables) {
    const { firstPage, lastPage } = table;
    const pages = firstPage === lastPage ? `第 ${firstPage + 1} 页` : `第 ${firstPage + 1}–${lastPage + 1} 页`;
    const count = (counts.get(pages) ?? 0) + 1;
    counts.set(pages, count);
    names.set(table, count === 1 ? pages : `${pages}（${count}）`);
  }
  return names;
}
