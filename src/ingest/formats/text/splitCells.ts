/** A cell of extracted text and the line of the file on which its text begins, from 1. */
export interface TextPiece {
  readonly text: string;
  readonly line: number;
}

export interface TextRow {
  readonly cells: readonly TextPiece[];
  /** Set where this row had to be cut off the one before it: the cell at the cut, cells found, cells of the table. */
  readonly glued: { readonly text: string; readonly found: number; readonly wanted: number } | null;
}

/** A blank line and a tab begin a row; a line end and a tab begin a cell. */
const ROW = "\n\n\t";
const CELL = /\n([ \u3000]*)\t/g;

/** A cell mark with blanks before its tab: text extraction dropped something here. */
interface MarkedPiece extends TextPiece {
  readonly damaged: boolean;
}

/**
 * Splits the text of a form into rows of cells. What stands before the first cell (the title) is a row of its
 * own. A row wider than every whole row is two rows glued at a damaged mark: it is cut there, and its second
 * part, which lost its leading cells, is aligned to the right edge.
 */
export function splitCells(text: string): TextRow[] {
  let line = 1;
  const rows: MarkedPiece[][] = [];
  for (const [index, chunk] of text.split(ROW).entries()) {
    if (index > 0) line += 2;
    const row = splitRow(chunk, line);
    line += count(chunk);
    // The title runs into the first row: its mark is a cell's, not a row's.
    if (index === 0 && row.length > 1) rows.push(...linesOf(row[0]!), row.slice(1));
    else rows.push(row);
  }
  const wanted = rows.reduce((most, row) => (row.some((cell) => cell.damaged) ? most : Math.max(most, row.length)), 0);
  return rows.flatMap((row) => part(row, wanted));
}

/** What stands before the first cell: a title and captions, one a line. */
function linesOf(piece: MarkedPiece): MarkedPiece[][] {
  const lead = piece.text.length - piece.text.trimStart().length;
  const first = piece.line - count(piece.text.slice(0, lead));
  return piece.text
    .split("\n")
    .map((text, index) => [{ text, line: first + index, damaged: false }])
    .filter(([line]) => line!.text.trim() !== "");
}

function splitRow(chunk: string, startLine: number): MarkedPiece[] {
  const cells: MarkedPiece[] = [];
  let from = 0;
  let damaged = false;
  let line = startLine;
  const push = (end: number): void => {
    const text = chunk.slice(from, end);
    const lead = /^\s*/.exec(text)![0];
    cells.push({ text, line: lead.length === text.length ? line : line + count(lead), damaged });
    line += count(text);
  };
  for (const mark of chunk.matchAll(CELL)) {
    push(mark.index);
    line++;
    from = mark.index + mark[0].length;
    damaged = mark[1] !== "";
  }
  push(chunk.length);
  return cells;
}

function part(row: readonly MarkedPiece[], wanted: number): TextRow[] {
  const cut = row.length > wanted ? row.findIndex((cell, at) => at > 0 && cell.damaged) : -1;
  if (cut < 0) return [{ cells: row, glued: null }];
  const rest = row.slice(cut);
  const missing = Math.max(0, wanted - rest.length);
  const lead = Array.from({ length: missing }, () => ({ text: "", line: rest[0]!.line }));
  return [
    { cells: row.slice(0, cut), glued: null },
    { cells: [...lead, ...rest], glued: { text: rest[0]!.text, found: row.length, wanted } },
  ];
}

function count(text: string): number {
  let ends = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) ends++;
  return ends;
}
