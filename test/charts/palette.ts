import type { Palette } from "../../src/charts/palette.ts";
import { CATEGORIES, type CategoryId } from "../../src/domain/deviation/taxonomy.ts";

/** A palette whose colours are their own names, so that a test sees which one was used. */
export const PALETTE: Palette = {
  ink: "ink",
  ink2: "ink2",
  ink3: "ink3",
  rule: "rule",
  panel: "panel",
  actual: "actual",
  budget: "budget",
  loud: "loud",
  font: "font",
  category: Object.fromEntries(CATEGORIES.map(({ id }) => [id, id])) as Record<CategoryId, string>,
};
