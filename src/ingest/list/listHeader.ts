import type { AmountUnit } from "../../domain/money/fen.ts";
import { isRemarkHeader, type ListRole, readHeader } from "../headerSynonyms.ts";
import { type Grid, TOP_ROWS, topOf } from "./grid.ts";

/** A column of a list: where it is, what its header says, and the unit the header states. */
export interface ListColumn {
  readonly index: number;
  readonly header: string;
  readonly unit: AmountUnit | null;
}

/** The header row of a list and what its columns mean. */
export interface ListHeader {
  /** Index of the header's row in the grid; data rows follow it. */
  readonly row: number;
  /** Headers of all columns, one line each, blanks at the ends taken off. */
  readonly headers: readonly string[];
  /** The first column of each role. */
  readonly columns: Readonly<Partial<Record<ListRole, ListColumn>>>;
  /** Further columns of a role already taken, with the header of the one taken. */
  readonly repeated: readonly { readonly header: string; readonly first: string }[];
  /** Headers nobody knows. */
  readonly unknown: readonly string[];
}

/** How many roles a header must show: fewer is a title that happens to hold a word. */
const MIN_ROLES = 2;

/**
 * The row that names the most roles among the first thirty; where no row names two, the first one that holds
 * anything, so that a message can say which headers were found. Null for an empty grid.
 */
export function findHeader(grid: Grid): ListHeader | null {
  let best: ListHeader | null = null;
  let first: ListHeader | null = null;
  const top = topOf(grid);
  const rows = top.standing ?? top.rows;
  for (let row = 0; row < Math.min(rows.length, TOP_ROWS); row++) {
    const header = readRow(rows[row]!, row);
    if (header.headers.every((text) => text === "")) continue;
    first ??= header;
    if (roleCount(header) >= MIN_ROLES && roleCount(header) > (best ? roleCount(best) : 0)) best = header;
  }
  return best ?? first;
}

/** How many roles a header names. */
export function roleCount({ columns }: ListHeader): number {
  return Object.keys(columns).length;
}

/** A header on one line. A break inside Chinese words is only there because the cell is narrow. */
function headerText(text: string): string {
  return text
    .trim()
    .replace(/([\u0080-\uffff])\s+/g, "$1")
    .replace(/\s+(?=[\u0080-\uffff])/g, "")
    .replace(/\s+/g, " ");
}

/** A header row's texts on one line each. */
export function headerTexts(texts: readonly string[]): string[] {
  return texts.map(headerText);
}

function readRow(texts: readonly string[], row: number): ListHeader {
  const headers = headerTexts(texts);
  const columns: Partial<Record<ListRole, ListColumn>> = {};
  const repeated: { header: string; first: string }[] = [];
  const unknown: string[] = [];
  headers.forEach((header, index) => {
    if (header === "") return;
    const { role, unit } = readHeader(header);
    const taken = role ? columns[role] : undefined;
    if (!role) unknown.push(header);
    else if (!taken) columns[role] = { index, header, unit };
    // A merged header covers several columns with one text; the first holds the data.
    else if (role !== "ignored" && headers[index - 1] !== header) repeated.push({ header, first: taken.header });
  });
  // Remarks are the reasons of a list that has no column for them; they count for no role in finding the header.
  const remark = headers.findIndex(isRemarkHeader);
  if (!columns.reason && remark >= 0 && Object.keys(columns).length >= MIN_ROLES) {
    columns.reason = { index: remark, header: headers[remark]!, unit: null };
    unknown.splice(unknown.indexOf(headers[remark]!), 1);
  }
  return { row, headers, columns, repeated, unknown };
}
