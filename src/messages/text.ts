/**
 * Words people read, in both languages side by side. A template holds `{name}` places and, where English
 * needs it, `{count|line|lines}`, which picks by whether the parameter is exactly 1.
 */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

export type Lang = "zh" | "en";

/** What fills the places of a template; a `Text` is filled in as the same language has it. */
export type Params = Readonly<Record<string, string | number | Text>>;

/** A piece of a formatted template: plain words, or the name of a place to be filled by the caller. */
export type Piece = { readonly words: string } | { readonly place: string };

const PLACE = /\{([^{}|]+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g;

/**
 * Splits a template into words and places so that a view can put an element into each place.
 * Plural places are resolved from `params`; a plural place without its parameter is a programming error.
 */
export function pieces(text: Text, lang: Lang, params: Params = {}): Piece[] {
  const template = text[lang];
  const out: Piece[] = [];
  let end = 0;
  for (const match of template.matchAll(PLACE)) {
    if (match.index > end) out.push({ words: template.slice(end, match.index) });
    const [whole, name, one, many] = match as unknown as [string, string, string?, string?];
    if (one === undefined || many === undefined) out.push({ place: name });
    else out.push({ words: Number(params[name]) === 1 ? one : many });
    end = match.index + whole.length;
  }
  if (end < template.length) out.push({ words: template.slice(end) });
  return out;
}

/** Fills a template with plain texts. A place without a parameter stays visible as `{name}` so that a test sees it. */
export function format(text: Text, lang: Lang, params: Params = {}): string {
  return pieces(text, lang, params)
    .map((piece) => {
      if ("words" in piece) return piece.words;
      const filling = params[piece.place] ?? `{${piece.place}}`;
      // Only a text has anything under the name of a language.
      return (filling as Text)[lang] ?? filling;
    })
    .join("");
}
