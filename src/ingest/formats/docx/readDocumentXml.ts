import { Parser } from "htmlparser2";
import type { RawTable } from "../../rawTable.ts";
import { feed, MAX_DEPTH } from "../feed.ts";
import { MAX_COLUMNS, type PlacedCell } from "../layCells.ts";
import { buildTables, type OpenTable, type Piece } from "../tableBuilder.ts";

/** Symbols of Wingdings and Wingdings 2 by which forms draw check boxes. */
const SYMBOLS: Readonly<Record<string, string>> = {
  F0FE: "☑",
  F0FD: "☒",
  F052: "☑",
  F051: "☒",
  F0FC: "√",
  F050: "√",
  F0A8: "□",
  F0A3: "□",
  F06F: "□",
};

/** A word of these elements is not text of the page: field codes, deleted words, doubles for old readers. */
const SKIPPED = new Set(["w:instrText", "w:delText", "w:del", "w:moveFrom", "mc:Fallback", "w:rPr", "w:sectPr"]);

type Growing = { -readonly [Key in keyof PlacedCell]: PlacedCell[Key] };

interface Walk {
  readonly table: OpenTable;
  /** Next free column of the row. */
  column: number;
  cell: Growing | null;
  /** How the cell is merged with the one above (`vertical`) or before (`horizontal`). */
  vertical: "none" | "restart" | "continue";
  horizontal: boolean;
  /** By column: the cell which a vertical merge may go on with. */
  readonly open: Map<number, Growing>;
  readonly paragraphs: string[];
}

/**
 * Reads the body of a Word document: `w:tbl` with `w:gridSpan`, `w:vMerge`, `w:hMerge`, `w:gridBefore`; tables
 * inside cells become tables of their own. `complete` is false where the XML breaks off. `tables` is null where
 * a table is too large to lay out.
 */
export function readDocumentXml(xml: string): { tables: RawTable[] | null; complete: boolean } {
  const pieces: Piece[] = [];
  const walks: Walk[] = [];
  let paragraph = "";
  let skip = 0;
  let depth = 0;
  let inText = false;
  let complete = false;

  const walk = (): Walk | undefined => walks[walks.length - 1];

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth++;
        if (skip > 0 || SKIPPED.has(name)) {
          skip++;
          return;
        }
        const at = walk();
        switch (name) {
          case "w:tbl": {
            const table: OpenTable = { cells: [], rows: 0 };
            pieces.push({ table });
            walks.push({
              table,
              column: 0,
              cell: null,
              vertical: "none",
              horizontal: false,
              open: new Map(),
              paragraphs: [],
            });
            break;
          }
          case "w:tr":
            if (at) {
              at.table.rows++;
              at.column = 0;
            }
            break;
          case "w:gridBefore":
            if (at && !at.cell) at.column += span(attributes["w:val"]);
            break;
          case "w:tc":
            if (at) openCell(at);
            break;
          case "w:gridSpan":
            if (at?.cell) at.cell.colSpan = span(attributes["w:val"]);
            break;
          case "w:vMerge":
            if (at?.cell) at.vertical = attributes["w:val"] === "restart" ? "restart" : "continue";
            break;
          case "w:hMerge":
            if (at?.cell) at.horizontal = attributes["w:val"] !== "restart";
            break;
          case "w:p":
            paragraph = "";
            break;
          case "w:t":
            inText = true;
            break;
          case "w:tab":
            paragraph += "\t";
            break;
          case "w:br":
          case "w:cr":
            paragraph += "\n";
            break;
          case "w:noBreakHyphen":
            paragraph += "-";
            break;
          case "w:sym":
            paragraph += SYMBOLS[(attributes["w:char"] ?? "").toUpperCase()] ?? "";
            break;
        }
      },
      ontext(text) {
        if (inText && skip === 0) paragraph += text;
      },
      onclosetag(name, implied) {
        depth--;
        if (skip > 0) {
          skip--;
          return;
        }
        const at = walk();
        switch (name) {
          case "w:t":
            inText = false;
            break;
          case "w:p":
            if (at?.cell) at.paragraphs.push(paragraph);
            else if (!at) pieces.push({ paragraph });
            paragraph = "";
            break;
          case "w:tc":
            if (at) closeCell(at);
            break;
          case "w:tbl":
            walks.pop();
            break;
          case "w:document":
            complete = !implied;
            break;
        }
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  const isBeyond = (): boolean => depth > MAX_DEPTH || walks.some((at) => at.column > MAX_COLUMNS);
  feed(parser, xml, isBeyond);
  return { tables: isBeyond() ? null : buildTables(pieces), complete };
}

function openCell(at: Walk): void {
  at.cell = { text: "", gridRow: Math.max(0, at.table.rows - 1), gridColumn: at.column, rowSpan: 1, colSpan: 1 };
  at.vertical = "none";
  at.horizontal = false;
  at.paragraphs.length = 0;
}

function closeCell(at: Walk): void {
  const { cell } = at;
  if (cell === null) return;
  at.cell = null;
  cell.text = at.paragraphs.join("\n");
  at.column = cell.gridColumn + cell.colSpan;
  const left = at.table.cells[at.table.cells.length - 1] as Growing | undefined;
  if (at.horizontal && left?.gridRow === cell.gridRow) {
    left.colSpan += cell.colSpan;
    return;
  }
  const above = at.open.get(cell.gridColumn);
  if (at.vertical === "continue" && above) {
    above.rowSpan = cell.gridRow - above.gridRow + 1;
    return;
  }
  if (at.vertical === "none") at.open.delete(cell.gridColumn);
  else at.open.set(cell.gridColumn, cell);
  at.table.cells.push(cell);
}

/** A width in grid columns, 1 where the attribute is missing or absurd. */
function span(value: string | undefined): number {
  const columns = Number(value);
  return Number.isInteger(columns) && columns > 0 && columns <= 1000 ? columns : 1;
}
