import type { CategoryId } from "../domain/deviation/taxonomy.ts";
import type { Fen } from "../domain/money/fen.ts";
import { px } from "./geometry.ts";
import { type Element, h, type Markup } from "./markup.ts";

/** The hatching that marks money without a stated reason; once in a document that has bars. */
export function hatchDefinition(): Element {
  return h(
    "svg",
    { class: "brief-patterns", width: 0, height: 0, "aria-hidden": "true" },
    h(
      "defs",
      {},
      h(
        "pattern",
        { id: "brief-hatch", width: 4, height: 4, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
        h("rect", { class: "brief-hatch-line", width: 1.2, height: 4 }),
      ),
    ),
  );
}

const HEIGHT = 11;

/**
 * Budget as an outline, actual as a solid bar in it; all bars of a table share `maxFen` as their scale. The gap is
 * hatched where nobody said why. Spending beyond the budget runs on past the outline.
 */
export function bar(
  baseFen: Fen | null,
  actualFen: Fen | null,
  category: CategoryId | null,
  maxFen: number,
  width: number,
): Element {
  const room = px(width) - 2;
  const length = (fen: Fen | null) => (fen === null || maxFen <= 0 ? 0 : (Math.max(0, fen) / maxFen) * room);
  const shapes: Markup[] = [];
  if (baseFen !== null && baseFen > 0) {
    const gap = category === "unexplained" ? "brief-outline brief-hatched" : "brief-outline";
    shapes.push(
      h("rect", { class: gap, x: 0.5, y: 0.5, width: round(Math.max(1.5, length(baseFen))), height: HEIGHT }),
    );
  }
  if (actualFen !== null && actualFen > 0) {
    shapes.push(
      h("rect", {
        class: "brief-solid",
        x: 0.5,
        y: 3,
        width: round(Math.max(1, length(actualFen))),
        height: HEIGHT - 5,
      }),
    );
  }
  return h("svg", { width: px(width), height: HEIGHT + 1, "aria-hidden": "true" }, ...shapes);
}

/** Drawings need no finer figures, and long ones would only swell the file. */
export const round = (value: number): number => Math.round(value * 100) / 100;
