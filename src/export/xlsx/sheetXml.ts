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

/** A table's sheet in pieces, so that its rows need not be held all at once. */
export interface SheetPieces {
  readonly head: string;
  /** Rows of which the first is the table's row of this number, counted from 0. */
  readonly rows: (rows: ExportTable["rows"], first: number) => string;
  /** What follows so many rows. */
  readonly tail: (count: number) => string;
}

/**
 * The sheet of a table: a header that stays in sight and filters, the rows, and formulas that add them up. `decimals`
 * are those that amounts of each column are shown with.
 */
export function sheetPieces(
  { columns, totalLabel }: Pick<ExportTable, "columns" | "totalLabel">,
  decimals: readonly number[],
): SheetPieces {
  const names = columns.map((_, index) => columnLetters(index));
  const letter = (id: string) => names[columns.findIndex((column) => column.id === id)] ?? "A";
  const header = columns.map(({ title }, index) => textCell(`${names[index]}1`, title, HEADER_STYLE));
  const row = (cells: ExportTable["rows"][number], r: number) => {
    const xml = columns.map(({ kind }, c) =>
      cell(`${names[c]}${r}`, cells[c] ?? null, styleOf(kind, { decimals: decimals[c] ?? 0 })),
    );
    return `<row r="${r}">${xml.join("")}</row>`;
  };
  const totals = (lastRow: number) => {
    const at: CellNames = {
      range: (id) => `${letter(id)}2:${letter(id)}${lastRow}`,
      total: (id) => `${letter(id)}${lastRow + 1}`,
    };
    const sums = columns.map(({ kind, total }, c) => {
      const place = `${names[c]}${lastRow + 1}`;
      const style = styleOf(kind, { isTotal: true, decimals: decimals[c] ?? 0 });
      if (total === undefined) return totalCell(place, c === labelColumn(columns) ? totalLabel : null, style);
      const value = total.value === null ? "" : `<v>${total.value.toFixed()}</v>`;
      const type = total.value === null ? ' t="str"' : "";
      return `<c r="${place}" s="${style}"${type}><f>${escapeXml(total.formula(at))}</f>${value || "<v></v>"}</c>`;
    });
    return `<row r="${lastRow + 1}">${sums.join("")}</row>`;
  };
  return {
    head: `${sheetHead(
      columns.map(({ width }) => width),
      true,
    )}<row r="1">${header.join("")}</row>`,
    rows: (rows, first) => rows.map((cells, index) => row(cells, first + index + 2)).join(""),
    tail: (count) => {
      const hasTotal = totalLabel !== null && count > 0;
      return `${hasTotal ? totals(count + 1) : ""}${sheetTail(`A1:${names[names.length - 1] ?? "A"}${count + 1}`)}`;
    },
  };
}

/** The sheet of a whole table; amounts are shown with all the decimals that any of their column has. */
export function tableSheet({ rows, ...table }: ExportTable): string {
  const decimals = table.columns.map(({ kind }, c) => (kind === "amount" ? decimalsOf(numbersIn(rows, c)) : 0));
  const pieces = sheetPieces(table, decimals);
  return pieces.head + pieces.rows(rows, 0) + pieces.tail(rows.length);
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
  return sheetHead([26, 100], false) + rows.join("") + sheetTail(null);
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

/** Everything before the first row; `frozen` keeps that row in sight. */
function sheetHead(widths: readonly number[], frozen: boolean): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const pane = frozen
    ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>'
    : "";
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<sheetViews><sheetView workbookViewId="0"${frozen ? ' tabSelected="1"' : ""}>${pane}</sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="15"/><cols>${columns.join("")}</cols><sheetData>`,
  ].join("");
}

/** Everything behind the last row; `filter` is the range whose columns can be filtered. */
function sheetTail(filter: string | null): string {
  return `</sheetData>${filter === null ? "" : `<autoFilter ref="${filter}"/>`}</worksheet>`;
}
