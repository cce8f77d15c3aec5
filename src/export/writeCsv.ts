import {
  type ExportCell,
  type ExportColumn,
  type ExportTable,
  isChinese,
  plainNumber,
  plainTitle,
} from "./exportTable.ts";
import { guardFormula } from "./guardFormula.ts";

/** Without this mark Excel takes UTF-8 for the computer's old encoding, and Chinese for rubbish. */
const BYTE_ORDER_MARK = "\ufeff";

/**
 * A table as CSV: a mark Excel needs, the facts about the data one a row, the header, the rows. Every row has as many
 * cells as there are columns. Numbers are plain digits; a text a spreadsheet would run gets an apostrophe.
 */
export function writeCsv(table: ExportTable): string {
  return csvHead(table) + csvRows(table.rows, table.columns);
}

/** What stands before the rows of a CSV file. */
export function csvHead(table: Omit<ExportTable, "rows">): string {
  const blanks = table.columns.slice(1).map(() => "");
  const facts = [
    table.title,
    ...table.about.map(([name, text]) => (isChinese(name) ? `${name}：${text}` : `${name}: ${text}`)),
  ];
  return csvText([...facts.map((fact) => [guardFormula(fact), ...blanks]), table.columns.map(plainTitle)]);
}

/** Rows of a table as CSV, in parts if there are very many. */
export function csvRows(rows: ExportTable["rows"], columns: readonly ExportColumn[]): string {
  return csvLines(rows.map((row) => plainRow(row, columns)));
}

/** Rows of finished texts as CSV, with the mark Excel needs and line ends as RFC 4180 has them. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + csvLines(rows);
}

function csvLines(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quote).join(",")}\r\n`).join("");
}

/** Header and rows separated by tabs, as spreadsheets take them from the clipboard. */
export function writeTsv({ columns, rows }: ExportTable): string {
  const all = [columns.map(plainTitle), ...rows.map((row) => plainRow(row, columns))];
  return all.map((row) => row.map(quoteTab).join("\t")).join("\r\n");
}

function plainRow(row: readonly ExportCell[], columns: readonly ExportColumn[]): string[] {
  return columns.map(({ kind }, index) => {
    const cell = row[index] ?? null;
    if (cell === null) return "";
    return "number" in cell ? plainNumber(kind, cell.number) : guardFormula(cell.text.replace(/\r\n?/g, "\n"));
  });
}

function quote(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

function quoteTab(text: string): string {
  return /["\t\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
