import type { FormatInput } from "../../format.ts";
import type { Issue } from "../../issue.ts";
import { fileSource, issueAt } from "../../issueTexts.ts";
import type { RawTable } from "../../rawTable.ts";
import type { RawDocument } from "../document.ts";
import { layCells, type PlacedCell } from "../layCells.ts";
import { looksLikeCells } from "./looksLikeText.ts";
import { readMarkdown } from "./readMarkdown.ts";
import { splitCells } from "./splitCells.ts";

/**
 * The tables of plain text: the cells of a form as word processors extract them (a line end and a tab before
 * every cell, a blank line between rows), or Markdown tables. Rows carry the file's line numbers. Where two rows
 * are glued together they are parted and an issue says so. Merges are lost in such text, so every cell is plain.
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
  for (const row of splitCells(plain)) {
    if (row.glued !== null) {
      const source = { ...fileSource(file, row.cells[0]!.line), raw: row.glued.text };
      issues.push(issueAt("row-damaged", source, { found: row.glued.found, wanted: row.glued.wanted }));
    }
    for (const [column, { text: cellText, line }] of row.cells.entries()) {
      cells.push({ text: cellText, gridRow: rowNumbers.length, gridColumn: column, rowSpan: 1, colSpan: 1, line });
    }
    rowNumbers.push(row.cells[0]!.line);
  }
  const table: RawTable | null = layCells(cells, rowNumbers, null);
  return table === null
    ? { tables: [], issues: [issueAt("document-too-large", fileSource(file))] }
    : { tables: [table], issues };
}
