import { CATEGORIES, FAMILIES } from "../domain/deviation/taxonomy.ts";
import { filter as words } from "../messages/filter.ts";
import { format, type Lang, type Text } from "../messages/text.ts";
import type { LineFilter } from "./urlState.ts";

/** One condition of a filter in words, and what the filter is without it. */
export interface FilterPart {
  readonly id: string;
  readonly phrase: string;
  readonly without: Partial<LineFilter>;
}

/** The conditions of a filter in words, in the order they are always named; none where everything is shown. */
export function filterParts(filter: LineFilter, lang: Lang): FilterPart[] {
  const list = (titles: readonly Text[]) => titles.map((title) => title[lang]).join(words.or[lang]);
  const parts: FilterPart[] = [];
  const add = (
    id: "category" | "family" | "status" | "band" | "silent" | "text",
    values: string,
    without: FilterPart["without"],
  ) => parts.push({ id, phrase: format(words[id], lang, { values }), without });
  const { categories, families, statuses, bands, silent } = filter;
  if (categories.length > 0) {
    add("category", list(CATEGORIES.filter(({ id }) => categories.includes(id)).map(({ title }) => title)), {
      categories: [],
    });
  }
  if (families.length > 0) {
    add("family", list(FAMILIES.filter(({ id }) => families.includes(id)).map(({ title }) => title)), { families: [] });
  }
  if (statuses.length > 0) add("status", list(statuses.map((status) => words[`status-${status}`])), { statuses: [] });
  if (bands.length > 0) add("band", list(bands.map((band) => words[`band-${band}`])), { bands: [] });
  if (silent) add("silent", "", { silent: false });
  const text = filter.text.trim();
  if (text !== "") add("text", text, { text: "" });
  return parts;
}
