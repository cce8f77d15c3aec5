import { read, SSF, type WorkBook, type WorkSheet } from "@e965/xlsx";
import { zipSync } from "fflate";
import type { FormatInput } from "../../format.ts";
import type { Issue } from "../../issue.ts";
import { fileSource, issueAt } from "../../issueAt.ts";
import type { RawTable } from "../../rawTable.ts";
import type { RawDocument } from "../document.ts";
import { layCells, MAX_COLUMNS, type PlacedCell } from "../layCells.ts";
import { readZip } from "../readZip.ts";
import { refused } from "../refused.ts";
import { cellText } from "./cellText.ts";

/** Parts that hold cells, formats and relations between parts. */
const WANTED = /(?:\.(?:xml|bin|rels)|^mimetype)$/i;

/** Macros, pictures, charts, embedded files and the like are left packed. */
const UNWANTED =
  /vbaProject|^docProps\/|\/(?:media|drawings|charts|embeddings|printerSettings|ctrlProps|activeX|pivot\w+|customXml)\//i;

const ZIP_MARK = 0x04034b50;

/**
 * The sheets of a workbook (.xlsx, .xlsm, .xlsb, .ods, legacy .xls), with merged cells. Cells give the text they
 * show; formulas give the value stored with them and are never calculated; macros are never unfolded. Hidden
 * sheets are named in an issue and left out. Never throws.
 */
export function readXlsx({ file, bytes }: Pick<FormatInput, "file" | "bytes">): RawDocument {
  const zipped = bytes.length > 4 && new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true) === ZIP_MARK;
  let safe = bytes;
  if (zipped) {
    const parts = readZip(bytes, (name) => WANTED.test(name) && !UNWANTED.test(name));
    if (!(parts instanceof Map)) return refused(file, parts);
    safe = zipSync(Object.fromEntries(parts), { level: 0 });
  }
  let book: WorkBook;
  try {
    book = read(safe, {
      type: "array",
      dense: true,
      sheetStubs: true,
      cellNF: true,
      cellHTML: false,
      cellStyles: false,
      bookVBA: false,
    });
  } catch (error) {
    return refused(file, /password|encrypt/i.test(String(error)) ? "encrypted" : "damaged");
  }
  return sheets(file, book);
}

function sheets(file: string, book: WorkBook): RawDocument {
  const issues: Issue[] = [];
  const tables: RawTable[] = [];
  for (const [index, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name];
    if (sheet === undefined) continue;
    const at = { ...fileSource(file), table: name };
    const { table, unsaved } = readSheet(sheet, book.SheetNames.length > 1 ? name : null, book);
    if (table === null) issues.push(issueAt("document-too-large", at));
    else if (table.rows.length > 0 && book.Workbook?.Sheets?.[index]?.Hidden)
      issues.push(issueAt("sheet-hidden", at, { table: name }));
    else if (table.rows.length > 0) tables.push(table);
    if (unsaved > 0) issues.push(issueAt("formula-no-value", at, { table: name, count: unsaved }));
  }
  if (tables.length === 0 && issues.length === 0) issues.push(issueAt("document-no-table", fileSource(file)));
  return { tables, issues };
}

/** One sheet; rows without any text are left out, the others keep their numbers. `unsaved` counts formulas without a stored value. */
function readSheet(sheet: WorkSheet, name: string | null, book: WorkBook): { table: RawTable | null; unsaved: number } {
  const data = sheet["!data"] ?? [];
  const merges = new Map((sheet["!merges"] ?? []).map((merge) => [merge.s.r * MAX_COLUMNS + merge.s.c, merge]));
  const cells: PlacedCell[] = [];
  const rowNumbers: number[] = [];
  let unsaved = 0;
  let covered = -1;
  for (const [r, row] of data.entries()) {
    const filled: PlacedCell[] = [];
    for (const [c, cell] of (row ?? []).entries()) {
      if (cell === undefined) continue;
      if (cell.f !== undefined && (cell.t === "z" || cell.v === undefined)) unsaved++;
      const text = cellText(cell, SSF, book.Workbook?.WBProps?.date1904 === true);
      const merge = merges.get(r * MAX_COLUMNS + c);
      if (text === "" && merge === undefined) continue;
      const rowSpan = merge ? merge.e.r - merge.s.r + 1 : 1;
      const colSpan = merge ? merge.e.c - merge.s.c + 1 : 1;
      if (text.trim() !== "") covered = Math.max(covered, r + Math.min(rowSpan, 1000) - 1);
      filled.push({ text, gridRow: rowNumbers.length, gridColumn: c, rowSpan, colSpan });
    }
    if (filled.every((cell) => cell.text.trim() === "") && r > covered) continue;
    rowNumbers.push(r + 1);
    cells.push(...filled);
  }
  return { table: layCells(trimSpans(cells), rowNumbers, name), unsaved };
}

/** Merges over the blank right edge of a sheet (a title across 16,384 columns) do not widen the table. */
function trimSpans(cells: readonly PlacedCell[]): PlacedCell[] {
  const texts = cells.filter((cell) => cell.text.trim() !== "");
  const edge = texts.reduce((most, cell) => Math.max(most, cell.gridColumn + Math.min(cell.colSpan, 64)), 1);
  return cells
    .filter((cell) => cell.gridColumn < edge)
    .map((cell) => ({ ...cell, colSpan: Math.min(cell.colSpan, edge - cell.gridColumn) }));
}
