import type { FormatInput } from "../../format.ts";
import type { Issue } from "../../issue.ts";
import { fileSource, issueAt } from "../../issueAt.ts";
import type { RawTable } from "../../rawTable.ts";
import type { RawDocument } from "../document.ts";
import { layCells, type PlacedCell } from "../layCells.ts";
import { looksLikeCells } from "./looksLikeText.ts";
import { readMarkdown } from "./readMarkdown.ts";
import { splitCells, type TextRow } from "./splitCells.ts";

/**
 * The tables of plain text: the cells of a form as word processors extract them (a line end and a tab before
 * every cell, a blank line between rows), or Markdown tables. Rows carry the file's line numbers. Where two rows
 * are glued together they are parted and an issue says so. Merges are lost in such text, so every cell is plain; only a heading over a split part of a header is told by the row below it.
 */
export function readText({ file, text }: Pick<FormatInput, "file" | "text">): RawDocument {
  const plain = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  if (!looksLikeCells(plain)) {
    const tables = readMarkdown(plain);
    return { tables, issues: tables.length > 0 ? [] : [issueAt("document-no-table", fileSource(file))] };
  }
  const issues: Issue[] = [];
  const cells: PlacedCell[] = [];
  const rowNumbers: number[] = [];
  const rows = splitCells(plain);
  for (const [index, row] of rows.entries()) {
    if (row.glued !== null) {
      const source = { ...fileSource(file, row.cells[0]!.line), raw: row.glued.text };
      issues.push(issueAt("row-damaged", source, { found: row.glued.found, wanted: row.glued.wanted }));
    }
    const split = splitHeading(row, rows[index + 1]);
    let gridColumn = 0;
    for (const [column, { text: cellText, line }] of row.cells.entries()) {
      const colSpan = column === split?.column ? split.colSpan : 1;
      cells.push({ text: cellText, gridRow: rowNumbers.length, gridColumn, rowSpan: 1, colSpan, line });
      gridColumn += colSpan;
    }
    rowNumbers.push(row.cells[0]!.line);
  }
  const table: RawTable | null = layCells(cells, rowNumbers, null);
  return table === null
    ? { tables: [], issues: [issueAt("document-too-large", fileSource(file))] }
    : { tables: [table], issues };
}

/** A value rather than a part of a header: a number, perhaps with a sign and a unit. */
const FIGURE = /^[^\w\s]?\d[\d.,]*\S{0,2}$/;

/**
 * The heading of a split header, e.g. `指标` over 一级, 二级 and 三级指标: the row below is blank but for the parts
 * of one cell, and longer by just their number less one; neither row has a figure. Null for any other row.
 */
function splitHeading(row: TextRow, below: TextRow | undefined): { column: number; colSpan: number } | null {
  const filled = (below?.cells ?? []).map(({ text }) => text.trim() !== "");
  const column = filled.indexOf(true);
  const colSpan = filled.lastIndexOf(true) - column + 1;
  if (
    below?.glued ||
    row.cells.length < 3 ||
    [...row.cells, ...(below?.cells ?? [])].some(({ text }) => FIGURE.test(text.trim()))
  )
    return null;
  const isRun = column >= 0 && colSpan > 1 && filled.slice(column, column + colSpan).every(Boolean);
  return isRun && row.cells.length === filled.length - colSpan + 1 ? { column, colSpan } : null;
}
