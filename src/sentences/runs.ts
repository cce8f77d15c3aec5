import { pieces } from "../messages/text.ts";
import { words } from "../messages/words.ts";
import type { Sentence, Target, Value } from "./sentence.ts";
import { valueText, type Wording } from "./valueText.ts";

/** A piece of a sentence in plain text: words, or a figure with the place in the page where it stands. */
export interface Run {
  readonly text: string;
  /** What a reader looks for: set in bold, and a link where there is a page to link to. */
  readonly figure: boolean;
  readonly at: Target | null;
}

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
