import { type Block, LEADING, type Size, textHeight } from "./geometry.ts";
import { h, type Markup } from "./markup.ts";

/** One entry of a list: a short word before it, its text, and a figure after it. */
export interface Entry {
  readonly lead: string;
  readonly text: string;
  readonly tail: string;
  readonly markup: readonly Markup[];
}

const ENTRY_WHITE = 2.2;
const TITLE_HEIGHT = 10 * LEADING + 1;
const LEAD = 46;
const TAIL = 66;

/** Height of a list of entries with its title. */
export function stackHeight(entries: readonly Entry[], width: number, size: Size, extraLines = 0): number {
  const room = width - LEAD - (entries.some(({ tail }) => tail !== "") ? TAIL : 0) - 8;
  const own = entries.reduce((sum, { text }) => sum + textHeight(text, room, size) + ENTRY_WHITE, 0);
  return TITLE_HEIGHT + own + extraLines * (size * LEADING + ENTRY_WHITE);
}

/** How many entries have room, with a line for what is left out where not all have. */
export function stackFit(entries: readonly Entry[], width: number, size: Size, room: number): number {
  if (stackHeight(entries, width, size) <= room) return entries.length;
  let shown = entries.length - 1;
  while (shown > 0 && stackHeight(entries.slice(0, shown), width, size, 1) > room) shown -= 1;
  return Math.max(0, shown);
}

/** A titled list; `more` is said below it, in place of what is left out. */
export function stack(title: string, entries: readonly Entry[], more: string, size: Size, width: number): Block {
  const hasTail = entries.some(({ tail }) => tail !== "");
  return {
    markup: h(
      "section",
      { class: "brief-stack" },
      h("div", { class: "brief-title" }, h("h2", {}, title)),
      h(
        "ul",
        {},
        ...entries.map(({ lead, markup, tail }) =>
          h(
            "li",
            {},
            h("b", { class: "brief-lead" }, lead),
            h("span", { class: "brief-text" }, ...markup),
            hasTail ? h("span", { class: "brief-tail" }, tail) : null,
          ),
        ),
      ),
      more === "" ? null : h("p", { class: "brief-more" }, more),
    ),
    height: stackHeight(entries, width, size, more === "" ? 0 : 1),
  };
}
