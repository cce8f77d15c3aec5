import { category } from "../domain/deviation/taxonomy.ts";
import type { AmountUnit } from "../domain/money/fen.ts";
import { formatLevel } from "../domain/money/format.ts";
import { showAmount, showPoints, showRate } from "../domain/money/show.ts";
import { shell } from "../messages/shell.ts";
import { shorten } from "../messages/shorten.ts";
import { type Lang, pieces } from "../messages/text.ts";
import { shortUnitNames } from "../messages/unitNames.ts";
import { words } from "../messages/words.ts";
import type { Sentence, Target, Value } from "./sentence.ts";

/** A piece of a sentence in plain text: words, or a figure with the place in the page where it stands. */
export interface Run {
  readonly text: string;
  /** What a reader looks for: set in bold, and a link where there is a page to link to. */
  readonly figure: boolean;
  readonly at: Target | null;
}

/** What decides how values read. */
export interface Wording {
  readonly lang: Lang;
  readonly unit: AmountUnit;
}

/** Longer names would bury the sentence; they stand in full in the lists below it. */
const NAME_SIGNS = 40;

/** A sentence in pieces, its lists opened up; a figure stands where its sentence says, or where the outer one does. */
export function runs(sentence: Sentence, wording: Wording, outer: Target | null = null): Run[] {
  const { text, values } = sentence;
  const at = sentence.at ?? outer;
  const counts = Object.entries(values).flatMap(([key, value]) =>
    value.kind === "count" ? [[key, value.count] as const] : [],
  );
  return pieces(text, wording.lang, Object.fromEntries(counts)).flatMap((piece): Run[] => {
    if ("words" in piece) return [{ text: piece.words, figure: false, at: null }];
    const value = values[piece.place];
    return value === undefined
      ? [{ text: `{${piece.place}}`, figure: false, at: null }]
      : valueRuns(value, wording, at);
  });
}

/** Sentences as one text, as they are pasted into a letter. */
export function plainText(sentences: readonly Sentence[], wording: Wording): string {
  const written = sentences.map((sentence) =>
    runs(sentence, wording)
      .map((run) => run.text)
      .join(""),
  );
  return written.join(wording.lang === "zh" ? "" : " ");
}

/** A name as a sentence shows it; "" stands for a missing one. */
export function nameText(name: string, lang: Lang): string {
  return shorten(name, NAME_SIGNS) || shell.unnamed[lang];
}

/** What fills a place of a sentence in plain text. */
export function valueText(value: Exclude<Value, { kind: "list" }>, { lang, unit }: Wording): string {
  const join = words.listComma[lang];
  switch (value.kind) {
    case "money":
      return showAmount(value.fen, unit);
    case "rate":
      return showRate(value.rate);
    case "level":
      return formatLevel(value.rate);
    case "points":
      return showPoints(value.points);
    case "count":
      return String(value.count);
    case "names":
      return value.names.map((name) => nameText(name, lang)).join(join);
    case "categories":
      return value.ids.map((id) => category(id).title[lang]).join(join);
    case "word":
      return lang === "en" ? value.text.en.toLowerCase() : value.text.zh;
    case "title":
      return value.text[lang];
    case "unit":
      return shortUnitNames[unit][lang];
  }
}

const FIGURES: ReadonlySet<Value["kind"]> = new Set(["money", "rate", "level", "points", "count"]);

function valueRuns(value: Value, wording: Wording, at: Target | null): Run[] {
  if (value.kind === "list") {
    return value.entries.flatMap((entry, index) => [
      ...(index > 0 ? [{ text: words.comma[wording.lang], figure: false, at: null }] : []),
      ...runs(entry, wording, at),
    ]);
  }
  const figure = FIGURES.has(value.kind);
  return [{ text: valueText(value, wording), figure, at: figure ? at : null }];
}
