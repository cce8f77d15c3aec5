import type { Glyph, PageMarks } from "./marks.ts";
import { type RuledCell, type RuledTable, ruledTables } from "./ruledGrid.ts";
import { type TextLine, textLines } from "./textLines.ts";

/** A cell with its lines of text, in the grid of its table. */
export interface FilledCell
  extends Pick<RuledCell, "row" | "column" | "rowSpan" | "colSpan" | "isOpenAbove" | "isOpenBelow"> {
  readonly lines: readonly TextLine[];
  /** How wide a line in it can be, in points. */
  readonly room: number;
  /** Its last line leaves no room for another. */
  readonly isFull: boolean;
}

/** Something about a row that the page leaves open. */
export interface Doubt {
  readonly kind: "pdf-cell-unclear" | "pdf-text-crosses";
  /** Row of the table's grid, from 0. */
  readonly row: number;
  readonly raw: string;
}

export interface PageTable extends Pick<RuledTable, "xs" | "ys"> {
  readonly cells: readonly FilledCell[];
  readonly doubts: readonly Doubt[];
}

/** What stands on a page, from top to bottom. */
export interface PageContent {
  readonly height: number;
  /** How far its tables and lines reach to the right. */
  readonly right: number;
  readonly pieces: readonly ({ readonly line: TextLine } | { readonly table: PageTable })[];
  /** Characters on it. */
  readonly letters: number;
  /** Lines outside its tables that look like rows of one without rules. */
  readonly unruledRows: number;
}

/** The most a cell's text keeps away from its rules; where all keep away further, they are centred. */
const MOST_PADDING = 8;

/** Puts a page's characters into the cells of its ruled tables; what stands outside them are lines. */
export function pageTables(marks: PageMarks): PageContent {
  const tables = ruledTables(marks.across, marks.down);
  const glyphs = marks.glyphs.filter((glyph) => isOnPage(glyph, marks));
  const { inside, outside, crossing } = assign(glyphs, tables);
  const lines = textLines(outside);
  const pieces = [
    ...tables.map((table, index) => ({
      top: table.ys[0]!,
      piece: { table: fill(table, inside.get(table)!, crossing.get(table)!) },
      index,
    })),
    ...lines.map((line) => ({ top: line.base, piece: { line }, index: -1 })),
  ];
  pieces.sort((a, b) => a.top - b.top || a.index - b.index);
  return {
    height: marks.height,
    right: Math.max(...tables.map(({ xs }) => xs[xs.length - 1]!), ...lines.map((line) => line.right)),
    pieces: pieces.map(({ piece }) => piece),
    unruledRows: lines.filter(({ parts }) => parts >= 3).length,
    letters: glyphs.filter(({ text }) => text.trim() !== "").length,
  };
}

function isOnPage({ left, right, base }: Glyph, { width, height }: PageMarks): boolean {
  return right > 0 && left < width && base > 0 && base < height + 1;
}

type Inside = Map<RuledTable, Map<RuledCell, Glyph[]>>;

/**
 * Each character goes to the cell its middle lies in, the innermost table first. A run of characters without a gap that
 * a wall parts is a text that overflows: it goes to the cell that holds most of it, and is reported.
 */
function assign(
  glyphs: readonly Glyph[],
  tables: readonly RuledTable[],
): { inside: Inside; outside: Glyph[]; crossing: Map<RuledTable, Doubt[]> } {
  const inside: Inside = new Map(tables.map((table) => [table, new Map()]));
  const crossing = new Map<RuledTable, Doubt[]>(tables.map((table) => [table, []]));
  const outside: Glyph[] = [];
  const bySize = [...tables].sort((a, b) => areaOf(a) - areaOf(b));
  const finders = bySize.map((table) => ({ table, find: finderOf(table) }));
  const directly = (glyph: Glyph): { table: RuledTable; cell: RuledCell } | null => {
    const x = (glyph.left + glyph.right) / 2;
    const y = glyph.base - 0.35 * glyph.size;
    for (const { table, find } of finders) {
      const cell = find(x, y);
      if (cell !== null) return { table, cell };
    }
    return null;
  };
  const strays = new Map<number, string>();
  for (const glyph of glyphs) {
    if (directly(glyph) !== null) continue;
    const line = Math.round(glyph.base);
    strays.set(line, (strays.get(line) ?? "") + glyph.text);
  }
  const placeOf = (glyph: Glyph): { table: RuledTable; cell: RuledCell } | null => {
    const place = directly(glyph);
    const line = strays.get(Math.round(glyph.base)) ?? "";
    if (place !== null || /^[-–—~·/\d\s]*$/.test(line)) return place;
    for (const table of bySize) {
      const cell = table.cells.find((each) => runsOver(each, glyph));
      if (cell !== undefined) return { table, cell };
    }
    return null;
  };
  for (const chunk of chunksOf(glyphs)) {
    const whole = chunk.map(({ text }) => text).join("");
    const places = chunk.map(placeOf);
    const inked = places.filter((_, index) => chunk[index]!.text.trim() !== "");
    const counts = new Map<RuledCell | null, number>();
    for (const place of inked) counts.set(place?.cell ?? null, (counts.get(place?.cell ?? null) ?? 0) + 1);
    if (counts.size > 1) {
      const most = [...counts].sort((a, b) => b[1] - a[1])[0]![0];
      const home = places.find((place) => (place?.cell ?? null) === most) ?? null;
      places.fill(home);
      const told = home ?? inked.find((place) => place !== null);
      if (told) crossing.get(told.table)!.push({ kind: "pdf-text-crosses", row: told.cell.row, raw: whole });
    }
    for (const [index, glyph] of chunk.entries()) {
      const place = places[index] ?? null;
      if (place === null) outside.push(glyph);
      else {
        const cells = inside.get(place.table)!;
        const own = cells.get(place.cell);
        if (own === undefined) cells.set(place.cell, [glyph]);
        else own.push(glyph);
      }
    }
  }
  return { inside, outside, crossing };
}

/**
 * Whether a character belongs to a narrow cell that is cut at the page's end, though it stands below the last rule: the
 * label beside a block is cut between two of its lines. (A line of digits there is the page's number.)
 */
function runsOver({ left, right, bottom, isOpenBelow }: RuledCell, glyph: Glyph): boolean {
  const x = (glyph.left + glyph.right) / 2;
  const y = glyph.base - 0.35 * glyph.size;
  return (
    isOpenBelow && right - left < 6 * glyph.size && x > left && x < right && y >= bottom && y < bottom + glyph.size
  );
}

/** Characters drawn by one operator on one line, parted where a gap lies between them. */
function chunksOf(glyphs: readonly Glyph[]): Glyph[][] {
  const chunks: Glyph[][] = [];
  for (const glyph of glyphs) {
    const chunk = chunks[chunks.length - 1];
    const last = chunk?.[chunk.length - 1];
    const goesOn =
      last !== undefined &&
      last.run === glyph.run &&
      !glyph.turned &&
      Math.abs(last.base - glyph.base) < 0.5 * glyph.size &&
      Math.abs(glyph.left - last.right) < 0.3 * glyph.size &&
      !(last.text.trim() === "" || glyph.text.trim() === "");
    if (goesOn) chunk!.push(glyph);
    else chunks.push([glyph]);
  }
  return chunks;
}

function areaOf({ xs, ys }: RuledTable): number {
  return (xs[xs.length - 1]! - xs[0]!) * (ys[ys.length - 1]! - ys[0]!);
}

/** Finds the cell over a point. */
function finderOf({ xs, ys, cells }: RuledTable): (x: number, y: number) => RuledCell | null {
  const columns = xs.length - 1;
  const grid = new Map<number, RuledCell>();
  for (const cell of cells) {
    for (let r = 0; r < cell.rowSpan; r++) {
      for (let c = 0; c < cell.colSpan; c++) grid.set((cell.row + r) * columns + cell.column + c, cell);
    }
  }
  return (x, y) => {
    const column = intervalOf(xs, x);
    const row = intervalOf(ys, y);
    return column < 0 || row < 0 ? null : (grid.get(row * columns + column) ?? null);
  };
}

/** Index of the interval between ascending walls that holds a value; -1 outside. */
function intervalOf(walls: readonly number[], value: number): number {
  if (value < walls[0]! || value >= walls[walls.length - 1]!) return -1;
  let low = 0;
  let high = walls.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (walls[middle]! <= value) low = middle;
    else high = middle;
  }
  return low;
}

function fill(table: RuledTable, inside: ReadonlyMap<RuledCell, Glyph[]>, crossing: readonly Doubt[]): PageTable {
  const lines = new Map(table.cells.map((cell) => [cell, textLines(inside.get(cell) ?? [])]));
  const padding = paddingOf(lines);
  const doubts: Doubt[] = [...crossing];
  const cells = table.cells.map(
    ({ row, column, rowSpan, colSpan, left, right, bottom, isOpenAbove, isOpenBelow }, index): FilledCell => {
      const own = lines.get(table.cells[index]!)!;
      const last = own[own.length - 1];
      return {
        row,
        column,
        rowSpan,
        colSpan,
        isOpenAbove,
        isOpenBelow,
        lines: own,
        room: right - left - 2 * padding,
        isFull: last !== undefined && bottom - last.base < 2 * last.size,
      };
    },
  );
  for (const row of table.unclearRows) {
    const own = cells.filter((cell) => cell.row === row).flatMap((cell) => cell.lines.map(({ text }) => text));
    doubts.push({ kind: "pdf-cell-unclear", row, raw: own.join(" ") });
  }
  return { xs: table.xs, ys: table.ys, cells, doubts };
}

/** How far the fullest cells' texts keep away from their rules: what a line can be filled to. */
function paddingOf(lines: ReadonlyMap<RuledCell, readonly TextLine[]>): number {
  let least = MOST_PADDING;
  for (const [{ left, right }, own] of lines) {
    for (const line of own)
      if (line.left >= left && line.right <= right) least = Math.min(least, line.left - left, right - line.right);
  }
  return least;
}
