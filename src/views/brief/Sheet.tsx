import { createElement, type ReactNode } from "react";
import type { Markup } from "../../brief/markup.ts";

/** Attributes that React calls by another name than HTML. */
const NAMES: Readonly<Record<string, string>> = { class: "className", colspan: "colSpan", rowspan: "rowSpan" };

/** Draws printed pages; every text of theirs stays a text. */
export function Sheet({ pages }: { pages: readonly Markup[] }): ReactNode {
  return pages.map((page, index) => draw(page, index));
}

function draw(markup: Markup, key: number): ReactNode {
  if (typeof markup === "string") return markup;
  const entries = Object.entries(markup.attributes).map(([name, value]) => [NAMES[name] ?? name, value] as const);
  // A page never changes in parts, so the place of an element is its identity.
  return createElement(markup.tag, { ...Object.fromEntries(entries), key }, ...markup.children.map(draw));
}
