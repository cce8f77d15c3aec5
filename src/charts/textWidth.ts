/**
 * A careful guess of a text's width in px, for laying out a canvas before it is drawn: wide signs take a whole
 * em, others little more than half of one.
 */
export function textWidth(text: string, fontPx: number): number {
  return [...text].reduce(
    (width, sign) => width + (sign.charCodeAt(0) > 0x2e7f || sign === "…" ? 1 : 0.62) * fontPx,
    0,
  );
}
