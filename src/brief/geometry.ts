import type { Markup } from "./markup.ts";
import { textLines, textWidth } from "./textLines.ts";

/** All lengths of a page in pt. A4 landscape less margins of 8 mm at top and bottom and 10 mm at the sides is 785.2 × 549.9. */
export const PAGE = { width: 785, height: 547 } as const;

/** Sizes of the text a page may be set in, the largest that fits is taken; none is below 8. */
export const SIZES: readonly number[] = [10, 9.5, 9, 8.5, 8];
export type Size = (typeof SIZES)[number];

/** Height of a line of text for a size of 1. */
export const LEADING = 1.27;

/** White between the parts of a page. */
export const GAP = 6;

/** A part of a page with the height it takes at most. */
export interface Block {
  readonly markup: Markup;
  readonly height: number;
}

/** Height of a text in a column. */
export function textHeight(text: string, width: number, size: Size): number {
  return textLines(text, width / size) * size * LEADING;
}

/** Height of short texts that follow each other on lines, none of them broken, `gap` between them. */
export function flowHeight(texts: readonly string[], width: number, size: Size, gap: number): number {
  let lines = 1;
  let at = 0;
  for (const text of texts) {
    const own = textWidth(text) * size + gap;
    if (at > 0 && at + own > width) {
      lines += 1;
      at = 0;
    }
    at += own;
  }
  return lines * size * LEADING;
}

/** CSS pixels in a pt: widths of columns and drawings are attributes, which count in pixels. */
export const px = (pt: number): number => Math.round((pt * 4) / 3);
