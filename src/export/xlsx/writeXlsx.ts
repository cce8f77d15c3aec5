import { strToU8, zipSync } from "fflate";
import { escapeXml } from "../escapeXml.ts";
import type { ExportTable } from "../exportTable.ts";
import { notesSheet, tableSheet } from "./sheetXml.ts";
import { stylesXml } from "./styles.ts";

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const WORKBOOK_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A fixed date for the parts, so that the same table always gives the same bytes. */
export const PART_DATE = new Date(1980, 0, 1);

/**
 * A table as a workbook: the table's sheet, and one named `notesName` with its facts and definitions. Numbers are
 * numbers, texts are texts whatever they begin with, and only the last row holds formulas, each with its result.
 */
export function writeXlsx(table: ExportTable, notesName: string): Uint8Array {
  const names = [table.title, notesName];
  const xml = { ...bookParts(names), [sheetPath(0)]: tableSheet(table), [sheetPath(1)]: notesXml(table) };
  const bytes = Object.entries(xml).map(([path, part]) => [path, strToU8(DECLARATION + part)] as const);
  return zipSync(Object.fromEntries(bytes), { level: 6, mtime: PART_DATE });
}

/** The sheet of a table's facts and definitions. */
export function notesXml({ title, about, definitions }: Omit<ExportTable, "rows">): string {
  return notesSheet(title, about, definitions);
}

/** Where a sheet stands in the workbook, counted from 0. */
export function sheetPath(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

/** Every part of a workbook but its sheets, by path; `titles` are those of its sheets. */
export function bookParts(titles: readonly string[]): Record<string, string> {
  return {
    "[Content_Types].xml": contentTypes(titles.length),
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbook(titles.map(sheetName)),
    "xl/_rels/workbook.xml.rels": relations([
      ...titles.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`] as const),
      ["styles", "styles.xml"],
    ]),
    "xl/styles.xml": stylesXml(),
  };
}

/** At most 31 characters, none of those Excel forbids in the name of a sheet. */
function sheetName(title: string): string {
  return title.replace(/[[\]:*?/\\]/g, " ").slice(0, 31);
}

function contentTypes(sheets: number): string {
  const part = (path: string, type: string) => `<Override PartName="/${path}" ContentType="${type}"/>`;
  return [
    `<Types xmlns="${TYPES}">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    part("xl/workbook.xml", `${WORKBOOK_TYPES}.sheet.main+xml`),
    part("xl/styles.xml", `${WORKBOOK_TYPES}.styles+xml`),
    ...Array.from({ length: sheets }, (_, index) =>
      part(`xl/worksheets/sheet${index + 1}.xml`, `${WORKBOOK_TYPES}.worksheet+xml`),
    ),
    "</Types>",
  ].join("");
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const entries = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${RELATIONS}">${entries.join("")}</Relationships>`;
}

function workbook(names: readonly string[]): string {
  const sheets = names.map(
    (name, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}"><sheets>${sheets.join("")}</sheets></workbook>`;
}
