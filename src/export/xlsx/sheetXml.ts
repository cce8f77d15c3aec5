import type { Decimal } from "decimal.js";
import { escapeXml } from "../escapeXml.ts";
import type { CellNames, ExportCell, ExportTable, Note } from "../exportTable.ts";
import { isFormula } from "../guardFormula.ts";
import { decimalsOf, GUARDED_STYLE, HEADER_STYLE, styleOf } from "./styles.ts";

/** The most characters a cell of Excel takes. */
const MAX_TEXT = 32_767;

/** `A`, `B` … `Z`, `AA` for 0, 1 … 25, 26. */
function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/** The sheet of the table: a header that stays in sight and filters, the rows, and formulas that add them up. */
export function tableSheet({ columns, rows, totalLabel }: ExportTable): string {
  const names = columns.map((_, index) => columnLetters(index));
  const letter = (id: string) => names[columns.findIndex((column) => column.id === id)] ?? "A";
  const lastRow = rows.length + 1;
  const at: CellNames = {
    range: (id) => `${letter(id)}2:${letter(id)}${lastRow}`,
    total: (id) => `${letter(id)}${lastRow + 1}`,
  };
  const decimals = columns.map(({ kind }, c) => (kind === "amount" ? decimalsOf(numbersIn(rows, c)) : 0));
  const header = columns.map(({ title }, index) => textCell(`${names[index]}1`, title, HEADER_STYLE));
  const body = rows.map((row, r) => {
    const cells = columns.map(({ kind }, c) =>
      cell(`${names[c]}${r + 2}`, row[c] ?? null, styleOf(kind, { decimals: decimals[c] ?? 0 })),
    );
    return `<row r="${r + 2}">${cells.join("")}</row>`;
  });
  const hasTotal = totalLabel !== null && rows.length > 0;
  const sums = columns.map(({ kind, total }, c) => {
    const place = `${names[c]}${lastRow + 1}`;
    const style = styleOf(kind, { isTotal: true, decimals: decimals[c] ?? 0 });
    if (total === undefined) return totalCell(place, c === labelColumn(columns) ? totalLabel : null, style);
    const value = total.value === null ? "" : `<v>${total.value.toFixed()}</v>`;
    const type = total.value === null ? ' t="str"' : "";
    return `<c r="${place}" s="${style}"${type}><f>${escapeXml(total.formula(at))}</f>${value || "<v></v>"}</c>`;
  });
  const lastColumn = names[names.length - 1] ?? "A";
  return worksheet({
    widths: columns.map(({ width }) => width),
    rows: [
      `<row r="1">${header.join("")}</row>`,
      ...body,
      ...(hasTotal ? [`<row r="${lastRow + 1}">${sums.join("")}</row>`] : []),
    ],
    frozen: true,
    filter: `A1:${lastColumn}${lastRow}`,
  });
}

/** The sheet that explains: what the data are, then what the columns mean. */
export function notesSheet(title: string, about: readonly Note[], definitions: readonly Note[]): string {
  const row = (r: number, [name, text]: Note, style: number) =>
    `<row r="${r}">${textCell(`A${r}`, name, style)}${textCell(`B${r}`, text, styleOf("text"))}</row>`;
  const rows = [
    `<row r="1">${textCell("A1", title, HEADER_STYLE)}</row>`,
    ...about.map((note, index) => row(index + 2, note, styleOf("text"))),
    ...definitions.map((note, index) => row(index + about.length + 3, note, styleOf("text"))),
  ];
  return worksheet({ widths: [26, 100], rows, frozen: false, filter: null });
}

function numbersIn(rows: ExportTable["rows"], column: number): Decimal[] {
  return rows.flatMap((row) => {
    const cell = row[column] ?? null;
    return cell !== null && "number" in cell ? [cell.number] : [];
  });
}

/** The label stands in the last column of texts before the first figure. */
function labelColumn(columns: ExportTable["columns"]): number {
  const firstFigure = columns.findIndex(({ total }) => total !== undefined);
  return Math.max(0, firstFigure - 1);
}

function totalCell(place: string, label: string | null, style: number): string {
  return label === null ? `<c r="${place}" s="${style}"/>` : textCell(place, label, style);
}

function cell(place: string, content: ExportCell, style: number): string {
  if (content === null) return "";
  if ("number" in content) return `<c r="${place}" s="${style}"><v>${content.number.toFixed()}</v></c>`;
  if (content.text === "") return "";
  return textCell(place, content.text, isFormula(content.text) ? GUARDED_STYLE : style);
}

/** Excel reads `_x0041_` in a text as a character's number, so an underscore that would begin one is itself written so. */
function textCell(place: string, text: string, style: number): string {
  const whole = text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}…` : text;
  const escaped = escapeXml(whole.replace(/\r\n?/g, "\n").replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_"));
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>`;
}

function worksheet(sheet: {
  readonly widths: readonly number[];
  readonly rows: readonly string[];
  readonly frozen: boolean;
  readonly filter: string | null;
}): string {
  const columns = sheet.widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const pane = sheet.frozen
    ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>'
    : "";
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<sheetViews><sheetView workbookViewId="0"${sheet.frozen ? ' tabSelected="1"' : ""}>${pane}</sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="15"/><cols>${columns.join("")}</cols>`,
    `<sheetData>${sheet.rows.join("")}</sheetData>`,
    sheet.filter === null ? "" : `<autoFilter ref="${sheet.filter}"/>`,
    "</worksheet>",
  ].join("");
}
