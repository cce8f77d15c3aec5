/**
 * The printed pages as plain data: elements and texts, no markup in strings. The page draws them with React, the command
 * line writes them as a file; neither can turn a text of the data into markup.
 */
export interface Element {
  readonly tag: Tag;
  readonly attributes: Readonly<Attributes>;
  readonly children: readonly Markup[];
}

export type Markup = string | Element;

/** Everything a printed page is made of; no script, no style, no picture from elsewhere. */
export type Tag =
  | "article"
  | "section"
  | "header"
  | "footer"
  | "div"
  | "h1"
  | "h2"
  | "h3"
  | "p"
  | "span"
  | "b"
  | "a"
  | "ul"
  | "ol"
  | "li"
  | "dl"
  | "dt"
  | "dd"
  | "table"
  | "colgroup"
  | "col"
  | "thead"
  | "tbody"
  | "tfoot"
  | "tr"
  | "th"
  | "td"
  | "svg"
  | "rect"
  | "text"
  | "defs"
  | "pattern";

/** Attributes that hold no script, no style and no address but one within the page. */
export interface Attributes {
  readonly class?: string;
  readonly id?: string;
  /** `#id` of an element on the same page. */
  readonly href?: `#${string}`;
  readonly lang?: string;
  readonly scope?: "col" | "row";
  readonly colspan?: number;
  readonly rowspan?: number;
  readonly role?: "img";
  readonly "aria-label"?: string;
  readonly "aria-hidden"?: "true";
  readonly width?: number;
  readonly height?: number;
  readonly x?: number;
  readonly y?: number;
  readonly patternUnits?: "userSpaceOnUse";
  readonly patternTransform?: string;
}

/** An element; empty texts and `null` among its children are left out. */
export function h(tag: Tag, attributes: Attributes, ...children: readonly (Markup | null)[]): Element {
  return { tag, attributes, children: children.filter((child): child is Markup => child !== null && child !== "") };
}

/** Everything that would be read, in the order of reading; for measuring and for tests. */
export function textOf(markup: Markup): string {
  return typeof markup === "string" ? markup : markup.children.map(textOf).join("");
}
