/** Widths of signs in em, on the wide side of the fonts a page may be set in (Noto Sans CJK, YaHei, PingFang, Segoe). */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\u2e80-\uffef\u2014\u2018-\u201d\u2026\u2460-\u24ff\u2500-\u27bf]/, 1],
  [/[MWmw@%―—]/, 0.95],
  [/[A-Z&÷×−+=<>→›]/, 0.68],
  [/[ .,;:'|!()[\]{}ijlIft/-]/, 0.38],
];
const OTHER = 0.58;

function widthOf(sign: string): number {
  if (sign > "\uffff") return 1.2;
  return WIDTHS.find(([pattern]) => pattern.test(sign))?.[1] ?? OTHER;
}

/** About how wide a text is on one line, in em; rather too wide than too narrow. */
export function textWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += widthOf(sign);
  return width;
}

/** Marks that never begin a line, and those that never end one. */
const CLOSING = "，。、；：？！）》〉」』】〕”’…—·,.;:?!)%］｝～";
const OPENING = "（《〈「『【〔“‘(［｛";

/** What stays together on a line: a Chinese sign or a word of another script, with the marks that cling to it. */
const PIECE = new RegExp(
  `[${escapeClass(OPENING)}]*(?:[\\u2e80-\\uffef]|[^\\s\\u2e80-\\uffef]+|.)[${escapeClass(CLOSING)}]*`,
  "gsu",
);

function escapeClass(signs: string): string {
  return signs.replace(/[\]\\^-]/g, "\\$&");
}

/**
 * How many lines a text takes at most in a column of this width (in em): Chinese breaks anywhere but before closing
 * and after opening marks; other scripts break at blanks, and inside a word only where it is longer than a line.
 * 1 for an empty text.
 */
export function textLines(text: string, columnEm: number): number {
  const room = Math.max(1, columnEm - 0.1);
  let lines = 0;
  for (const paragraph of text.split("\n")) lines += paragraphLines(paragraph, room);
  return Math.max(1, lines);
}

function paragraphLines(text: string, room: number): number {
  let lines = 1;
  let at = 0;
  for (const piece of text.match(PIECE) ?? []) {
    const width = textWidth(piece);
    if (at + width <= room) {
      at += width;
    } else if (piece.trim() === "") {
      // A blank at the end of a line takes no room.
      at = room;
    } else if (width <= room) {
      lines += 1;
      at = width;
    } else {
      const rows = Math.ceil(width / Math.max(0.5, room - 1));
      lines += at > 0 ? rows : rows - 1;
      at = room;
    }
  }
  return lines;
}
