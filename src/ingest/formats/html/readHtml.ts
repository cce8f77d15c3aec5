import { Parser } from "htmlparser2";
import type { FormatInput } from "../../format.ts";
import { fileSource, issueAt } from "../../issueAt.ts";
import type { RawDocument } from "../document.ts";
import { feed, MAX_DEPTH } from "../feed.ts";
import { MAX_COLUMNS, type PlacedCell } from "../layCells.ts";
import { buildTables, type OpenTable, type Piece } from "../tableBuilder.ts";
import { decodeHtml } from "./decodeHtml.ts";
import { TextFlow } from "./textFlow.ts";

const BLOCKS = new Set(
  "p div li ul ol dl dt dd h1 h2 h3 h4 h5 h6 section article header footer main pre blockquote center form caption hr".split(
    " ",
  ),
);
const SILENT = new Set("script style head title noscript template svg select textarea xml".split(" "));

/** Browsers cut a `colspan` at 1000; a `rowspan` ends with its table. */
const MAX_SPAN = 1000;

/** Deeper nesting of tables is no page of a form. */
const MAX_TABLES_DEEP = 50;

interface Walk {
  readonly table: OpenTable;
  row: number;
  column: number;
  readonly taken: Map<number, Set<number>>;
  cell: { readonly flow: TextFlow; readonly place: Omit<PlacedCell, "text"> } | null;
}

/**
 * The tables of a web page, or of what Word, WPS or Excel put on the clipboard: `rowspan`, `colspan`, `<br>`,
 * unclosed cells. Tables used for layout give way to the tables inside them; text outside tables is kept with
 * the table it precedes. Scripts and styles are skipped, nothing is loaded or run. Never throws.
 */
export function readHtml({ file, bytes, text, options }: FormatInput): RawDocument {
  return readMarkup(file, options.encoding === undefined ? decodeHtml(bytes) : text);
}

function readMarkup(file: string, html: string): RawDocument {
  const pieces: Piece[] = [];
  const walks: Walk[] = [];
  let outside = new TextFlow();
  let silent = 0;
  let depth = 0;

  const walk = (): Walk | undefined => walks[walks.length - 1];
  const flow = (): TextFlow | null => {
    const at = walk();
    return at ? (at.cell?.flow ?? null) : outside;
  };
  const flushOutside = (): void => {
    for (const line of outside.text().split("\n")) if (line !== "") pieces.push({ paragraph: line });
    outside = new TextFlow();
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth++;
        if (silent > 0 || SILENT.has(name)) {
          silent++;
          return;
        }
        const at = walk();
        if (name === "table" && walks.length < MAX_TABLES_DEEP) {
          // What a layout cell says before the table inside it stands above that table.
          if (at?.cell) keepAsParagraphs(at, pieces);
          else flushOutside();
          const table: OpenTable = { cells: [], rows: 0 };
          pieces.push({ table });
          walks.push({ table, row: -1, column: 0, taken: new Map(), cell: null });
        } else if (name === "tr" && at) {
          closeCell(at);
          at.row++;
          at.table.rows = Math.max(at.table.rows, at.row + 1);
          at.column = 0;
        } else if ((name === "td" || name === "th") && at) {
          closeCell(at);
          openCell(at, attributes);
        } else if (name === "br") flow()?.breakLine();
        else if (name === "input" && /^(?:checkbox|radio)$/i.test(attributes.type ?? ""))
          flow()?.add("checked" in attributes ? "☑" : "□");
        else if (BLOCKS.has(name)) flow()?.startBlock();
      },
      ontext(text) {
        if (silent === 0) flow()?.add(text);
      },
      onclosetag(name) {
        depth--;
        if (silent > 0) {
          silent--;
          return;
        }
        const at = walk();
        if (name === "table" && at) {
          closeCell(at);
          walks.pop();
        } else if ((name === "td" || name === "th" || name === "tr") && at) closeCell(at);
        else if (BLOCKS.has(name)) flow()?.startBlock();
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  const isBeyond = (): boolean => depth > MAX_DEPTH || walks.some((at) => at.column > MAX_COLUMNS);
  feed(parser, html, isBeyond);
  flushOutside();
  const tables = isBeyond() ? null : buildTables(pieces);
  if (tables === null) return { tables: [], issues: [issueAt("document-too-large", fileSource(file))] };
  const found = pieces.some((piece) => "table" in piece);
  return found && tables.length > 0
    ? { tables, issues: [] }
    : { tables: [], issues: [issueAt("document-no-table", fileSource(file))] };
}

function openCell(at: Walk, attributes: Record<string, string>): void {
  if (at.row < 0) {
    at.row = 0;
    at.table.rows = 1;
  }
  const taken = at.taken.get(at.row);
  while (taken?.has(at.column)) at.column++;
  const rowSpan = span(attributes.rowspan);
  const colSpan = span(attributes.colspan);
  for (let r = 1; r < rowSpan; r++) {
    const below = at.taken.get(at.row + r) ?? new Set<number>();
    for (let c = 0; c < colSpan; c++) below.add(at.column + c);
    at.taken.set(at.row + r, below);
  }
  at.cell = { flow: new TextFlow(), place: { gridRow: at.row, gridColumn: at.column, rowSpan, colSpan } };
  at.column += colSpan;
}

function closeCell(at: Walk): void {
  if (at.cell === null) return;
  at.table.cells.push({ ...at.cell.place, text: at.cell.flow.text() });
  at.cell = null;
}

/** Empties the text a cell has so far into paragraphs in front of the table that opens inside it. */
function keepAsParagraphs(at: Walk, pieces: Piece[]): void {
  if (at.cell === null) return;
  const own = pieces.findIndex((piece) => "table" in piece && piece.table === at.table);
  const lines = at.cell.flow.text().split("\n");
  if (at.table.cells.every((cell) => cell.text.trim() === "")) {
    for (const line of lines) if (line !== "") pieces.splice(own, 0, { paragraph: line });
    at.cell = { ...at.cell, flow: new TextFlow() };
  }
}

function span(value: string | undefined): number {
  const count = Number.parseInt(value ?? "1", 10);
  return count > 0 ? Math.min(count, MAX_SPAN) : 1;
}
