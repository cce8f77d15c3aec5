import { isWide, letterOf } from "./letters.ts";
import type { Glyph } from "./marks.ts";

/** Characters on one line, from left to right. */
export interface TextLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
  /** Pieces with wide gaps between them, as in a row of a table without rules. */
  readonly parts: number;
  /** Width of the first word or letter, with the marks that may not begin a line. */
  readonly lead: number;
}

/** Gaps, in parts of the font's height, above which a blank stands between two characters. */
const GAP = { wide: 0.9, mixed: 0.45, narrow: 0.22 };

/** A gap of so many heights of the font parts columns. */
const COLUMN = 1.8;

/** Marks that may not begin a line and so bring along the letter before them. */
const HANGING = /^[，。、；：！？）》」』】〉”’％%…,.;:!?)\]}]/;

/** Characters as lines of text, from top to bottom. Turned writing keeps the order in which it was drawn. */
export function textLines(glyphs: readonly Glyph[]): TextLine[] {
  const kept = glyphs.flatMap((glyph) => {
    const text = letterOf(glyph.text);
    return text === "" ? [] : [{ ...glyph, text }];
  });
  const turned = kept.filter((glyph) => glyph.turned);
  if (turned.length * 2 > kept.length)
    return [
      lineOf(
        kept.filter(({ text }) => text !== " "),
        true,
      ),
    ];
  const sorted = kept.sort((a, b) => a.base - b.base);
  const lines: Glyph[][] = [];
  let base = Number.NEGATIVE_INFINITY;
  for (const glyph of sorted) {
    const line = lines[lines.length - 1];
    if (line !== undefined && glyph.base - base <= 0.45 * Math.max(glyph.size, line[0]!.size)) line.push(glyph);
    else {
      lines.push([glyph]);
      base = glyph.base;
    }
  }
  return lines.map((line) => lineOf(line, false)).filter(({ text }) => text !== "");
}

function lineOf(glyphs: readonly Glyph[], isTurned: boolean): TextLine {
  const ordered = isTurned ? glyphs : withoutDoubles([...glyphs].sort((a, b) => a.left - b.left));
  let text = "";
  let before: Glyph | null = null;
  for (const glyph of ordered) {
    if (!isTurned && before !== null && needsBlank(before, glyph)) text += " ";
    text += glyph.text;
    before = glyph;
  }
  const inked = ordered.filter((glyph) => glyph.text.trim() !== "");
  const first = inked[0];
  return {
    text: text.trim() === "" ? "" : text.replace(/^ +/, ""),
    left: Math.min(...inked.map(({ left }) => left)),
    right: Math.max(...inked.map(({ right }) => right)),
    base: first?.base ?? 0,
    size: Math.max(...inked.map(({ size }) => size), 0),
    parts: 1 + inked.filter((glyph, at) => at > 0 && glyph.left - inked[at - 1]!.right > COLUMN * glyph.size).length,
    lead: leadOf(inked),
  };
}

/** Bold type is sometimes made by drawing a character twice, a hair apart. */
function withoutDoubles(glyphs: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = [];
  for (const glyph of glyphs) {
    const isDouble = kept
      .slice(-3)
      .some(
        (other) =>
          other.text === glyph.text &&
          other.run !== glyph.run &&
          Math.abs(other.left - glyph.left) < 0.15 * glyph.size &&
          Math.abs(other.base - glyph.base) < 0.15 * glyph.size,
      );
    if (!isDouble) kept.push(glyph);
  }
  return kept;
}

function needsBlank(before: Glyph, glyph: Glyph): boolean {
  if (before.text.endsWith(" ") || glyph.text.startsWith(" ")) return false;
  const wide = Number(isWide(before.text)) + Number(isWide(glyph.text));
  const gap = wide === 2 ? GAP.wide : wide === 1 ? GAP.mixed : GAP.narrow;
  return glyph.left - before.right > gap * Math.max(before.size, glyph.size);
}

function leadOf(glyphs: readonly Glyph[]): number {
  const first = glyphs[0];
  if (first === undefined) return 0;
  let end = 0;
  if (!isWide(first.text)) {
    while (end + 1 < glyphs.length && !isWide(glyphs[end + 1]!.text) && !needsBlank(glyphs[end]!, glyphs[end + 1]!))
      end++;
  }
  while (end + 1 < glyphs.length && HANGING.test(glyphs[end + 1]!.text)) end++;
  return glyphs[end]!.right - first.left;
}

/** Lines of one cell or paragraph as one text, and the place where a figure had to be put together. */
export interface JoinedText {
  readonly text: string;
  /** A figure that went on over a line's end, as put together; null where none did. */
  readonly figure: string | null;
}

/**
 * Joins lines that a narrow column broke: a line is broken where the next one's first word would not have fitted on
 * it, else it ended there on purpose. Between wide letters nothing is put, between words a blank; a figure that fills
 * its line alone goes on in the next.
 */
export function joinLines(lines: readonly TextLine[], room: number): JoinedText {
  let text = "";
  let figure: string | null = null;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before === undefined) {
      text = line.text;
      continue;
    }
    const isBroken = before.right - before.left + line.lead > room;
    if (!isBroken) text = `${text.trimEnd()}\n${line.text}`;
    else if (text.endsWith(" ") || isWide(text.slice(-1)) || isWide(line.text.slice(0, 1))) text += line.text;
    else if (/^\S+$/.test(before.text)) {
      text += line.text;
      if (/[\d.,]$/.test(before.text) && /^[\d.,]/.test(line.text)) figure = before.text + line.text;
    } else text = `${text} ${line.text}`;
  }
  return { text: text.trim(), figure };
}
