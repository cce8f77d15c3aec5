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

function valueRuns(value: Value, wording: Wording, at: Target | null): Run[] {
  const { lang, unit } = wording;
  const figure = (text: string): Run[] => [{ text, figure: true, at }];
  const plain = (text: string): Run[] => [{ text, figure: false, at: null }];
  const join = words.listComma[lang];
  switch (value.kind) {
    case "money":
      return figure(showAmount(value.fen, unit));
    case "rate":
      return figure(showRate(value.rate));
    case "level":
      return figure(formatLevel(value.rate));
    case "points":
      return figure(showPoints(value.points));
    case "count":
      return figure(String(value.count));
    case "names":
      return plain(value.names.map((name) => shorten(name, NAME_SIGNS) || shell.unnamed[lang]).join(join));
    case "categories":
      return plain(value.ids.map((id) => category(id).title[lang]).join(join));
    case "word":
      return plain(lang === "en" ? value.text.en.toLowerCase() : value.text.zh);
    case "title":
      return plain(value.text[lang]);
    case "unit":
      return plain(shortUnitNames[unit][lang]);
    case "list":
      return value.entries.flatMap((entry, index) => [
        ...(index > 0 ? plain(words.comma[lang]) : []),
        ...runs(entry, wording, at),
      ]);
  }
}
