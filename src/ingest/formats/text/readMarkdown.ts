import type { RawTable } from "../../rawTable.ts";
import { layCells, type PlacedCell } from "../layCells.ts";

const ROW = /^\s*\|(.*)\|\s*$/;
const RULE = /^[\s|:-]+$/;

/**
 * The tables of a Markdown text, one `| cell | cell |` row a line, `<br>` as a line end. Headings and paragraphs
 * stand as rows of one cell above the table they precede, since titles and units are read from them. Rows carry
 * the file's line numbers. Empty where the text has no such row.
 */
export function readMarkdown(text: string): RawTable[] {
  const cells: PlacedCell[] = [];
  const rowNumbers: number[] = [];
  let found = false;
  for (const [index, line] of text.split("\n").entries()) {
    const row = ROW.exec(line);
    if (line.trim() === "" || (row && RULE.test(line))) continue;
    found ||= row !== null;
    const texts = row ? row[1]!.split(/(?<!\\)\|/) : [line.replace(/^\s*#+/, "")];
    for (const [gridColumn, cell] of texts.entries()) {
      const shown = cell
        .trim()
        .replace(/\\\|/g, "|")
        .replace(/<br\s*\/?>/gi, "\n");
      cells.push({ text: shown, gridRow: rowNumbers.length, gridColumn, rowSpan: 1, colSpan: 1 });
    }
    rowNumbers.push(index + 1);
  }
  const table = found ? layCells(cells, rowNumbers, null) : null;
  return table === null ? [] : [table];
}
