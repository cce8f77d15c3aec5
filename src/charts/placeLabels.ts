import { textWidth } from "./textWidth.ts";

/** A dot on a chart that may get a label, in px. */
export interface LabelledDot {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** "" where none is wanted. */
  readonly text: string;
}

/** Where a label stands beside its dot. */
export interface PlacedLabel {
  readonly show: true;
  readonly position: "right" | "left" | "top" | "bottom";
  readonly formatter: () => string;
}

interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const FONT_PX = 12;
const LINE_PX = 16;
const GAP_PX = 5;
const POSITIONS = ["right", "top", "left", "bottom"] as const;

/**
 * Labels as many dots as can be without a label covering another label, a dot, or the edge; dots earlier in
 * the list come first. Null for a dot that gets none.
 */
export function placeLabels(
  dots: readonly LabelledDot[],
  area: Rect & { readonly most: number },
): (PlacedLabel | null)[] {
  const taken: Rect[] = dots.map(({ x, y, size }) => around(x, y, size, size));
  let placed = 0;
  return dots.map((dot, own) => {
    if (dot.text === "" || placed >= area.most) return null;
    for (const position of POSITIONS) {
      const rect = labelRect(dot, position);
      const inside =
        rect.left >= area.left && rect.right <= area.right && rect.top >= area.top && rect.bottom <= area.bottom;
      if (!inside || taken.some((other, index) => index !== own && overlap(rect, other))) continue;
      taken.push(rect);
      placed += 1;
      return { show: true, position, formatter: () => dot.text };
    }
    return null;
  });
}

function around(x: number, y: number, width: number, height: number): Rect {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function labelRect({ x, y, size, text }: LabelledDot, position: PlacedLabel["position"]): Rect {
  const width = textWidth(text, FONT_PX);
  const aside = size / 2 + GAP_PX;
  if (position === "right") return around(x + aside + width / 2, y, width, LINE_PX);
  if (position === "left") return around(x - aside - width / 2, y, width, LINE_PX);
  return around(x, y + (position === "top" ? -1 : 1) * (aside + LINE_PX / 2), width, LINE_PX);
}

function overlap(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
