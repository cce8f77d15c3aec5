import { type DocumentTable, startTable } from "./documentTable.ts";
import { joinTable } from "./joinTable.ts";
import type { PageContent, PageTable } from "./pageTables.ts";
import { joinLines, type TextLine } from "./textLines.ts";

export type DocumentPiece = { readonly paragraph: string } | { readonly table: DocumentTable };

/** Walls of the same column on two pages may be this far apart, in points. */
const NEAR = 4;

/** Where a page's number and running titles stand: so near its upper or lower end, in points. */
const MARGIN = 60;

const PAGE_NUMBER =
  /^[-–—~·\s]*(?:第\s*)?\d{1,4}(?:\s*[/／]\s*\d{1,4})?(?:\s*页)?(?:[,，]?\s*共\s*\d{1,4}\s*页)?[-–—~·\s]*$/;

/**
 * The pages' pieces in one row: a table that goes on over a page break becomes one. Page numbers are left out, running
 * titles kept once.
 */
export function joinPages(pages: readonly PageContent[]): DocumentPiece[] {
  const running = runningLines(pages);
  const seen = new Set<string>();
  const pieces: DocumentPiece[] = [];
  const footers: DocumentPiece[] = [];
  let open: { table: DocumentTable; last: PageTable; height: number } | null = null;
  for (const [index, page] of pages.entries()) {
    let lines: TextLine[] = [];
    const flush = (): void => {
      for (const paragraph of paragraphsOf(lines, page.right)) pieces.push({ paragraph });
      if (lines.length > 0) open = null;
      lines = [];
    };
    for (const piece of page.pieces) {
      if ("table" in piece) {
        flush();
        const { table } = piece;
        if (open !== null && open.table.lastPage === index - 1 && goesOn(open.last, open.height, table, page.height)) {
          joinTable(open.table, table, index);
          open = { table: open.table, last: table, height: page.height };
        } else {
          const own = startTable(table, index);
          pieces.push({ table: own });
          open = { table: own, last: table, height: page.height };
        }
        continue;
      }
      const { line } = piece;
      if (inMargin(line, page)) {
        const key = patternOf(line.text);
        if (PAGE_NUMBER.test(line.text) || (running.has(key) && seen.has(key))) continue;
        seen.add(key);
        // What runs below the pages does not part a table that goes on over them.
        if (running.has(key) && line.base > page.height / 2) {
          footers.push({ paragraph: line.text });
          continue;
        }
      }
      lines.push(line);
    }
    flush();
  }
  return [...pieces, ...footers];
}

function inMargin(line: TextLine, { height }: PageContent): boolean {
  return line.base < MARGIN || line.base > height - MARGIN;
}

function patternOf(text: string): string {
  return text.replace(/\d+/g, "#");
}

/** Lines in the margins that come again, but for numbers, on other pages. */
function runningLines(pages: readonly PageContent[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const own = new Set<string>();
    for (const piece of page.pieces) {
      if ("line" in piece && inMargin(piece.line, page)) own.add(patternOf(piece.line.text));
    }
    for (const key of own) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([key]) => key));
}

/** Lines outside tables as paragraphs: a line that fills its width goes on in the next. */
function paragraphsOf(lines: readonly TextLine[], right: number): string[] {
  const left = Math.min(...lines.map((line) => line.left));
  const paragraphs: TextLine[][] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const goesOn =
      before !== undefined &&
      line.base - before.base < 2.2 * line.size &&
      Math.abs(line.size - before.size) < 0.5 &&
      line.left < left + line.size &&
      before.right + line.lead > right + 0.5 * line.size;
    if (goesOn) paragraphs[paragraphs.length - 1]!.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map((own) => joinLines(own, 0).text);
}

/** Whether a page's first table goes on with the last one of the page before: as wide, and cut open or at the pages' ends. */
function goesOn(above: PageTable, aboveHeight: number, below: PageTable, belowHeight: number): boolean {
  const [left, right] = [above.xs[0]!, above.xs[above.xs.length - 1]!];
  const [otherLeft, otherRight] = [below.xs[0]!, below.xs[below.xs.length - 1]!];
  if (Math.abs(left - otherLeft) > NEAR || Math.abs(right - otherRight) > NEAR) return false;
  if (above.cells.some((cell) => cell.isOpenBelow) || below.cells.some((cell) => cell.isOpenAbove)) return true;
  return above.ys[above.ys.length - 1]! > 0.7 * aboveHeight && below.ys[0]! < 0.3 * belowHeight;
}
