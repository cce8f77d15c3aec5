import type { FamilyId } from "../domain/deviation/taxonomy.ts";

/** A family has a shape as well as its hues, for readers and prints without colour. */
export const FAMILY_MARKS: Record<
  FamilyId,
  { readonly symbol: string; readonly rotate: number; readonly glyph: string }
> = {
  decision: { symbol: "diamond", rotate: 0, glyph: "◆" },
  timing: { symbol: "circle", rotate: 0, glyph: "●" },
  funding: { symbol: "triangle", rotate: 0, glyph: "▲" },
  estimate: { symbol: "rect", rotate: 0, glyph: "■" },
  external: { symbol: "triangle", rotate: 180, glyph: "▼" },
  unexplained: { symbol: "circle", rotate: 0, glyph: "○" },
};
