import { useApp } from "../app/AppContext.ts";
import { isFiltered, type LineFilter, NO_FILTER } from "../app/urlState.ts";
import { CATEGORIES, FAMILIES } from "../domain/deviation/taxonomy.ts";
import { filter as words } from "../messages/filter.ts";
import type { Text } from "../messages/text.ts";

interface Part {
  readonly text: Text;
  readonly values: string;
  readonly without: Partial<LineFilter>;
}

/** The active filters as a sentence, each part with a button that releases it. Nothing where none is active. */
export default function FilterSentence() {
  const { state, set, t } = useApp();
  const { filter } = state;
  if (!isFiltered(filter)) return null;
  const list = (titles: readonly Text[]) => titles.map((title) => t(title)).join(t(words.or));
  const parts: Part[] = [];
  if (filter.categories.length > 0) {
    const titles = CATEGORIES.filter(({ id }) => filter.categories.includes(id)).map(({ title }) => title);
    parts.push({ text: words.category, values: list(titles), without: { categories: [] } });
  }
  if (filter.families.length > 0) {
    const titles = FAMILIES.filter(({ id }) => filter.families.includes(id)).map(({ title }) => title);
    parts.push({ text: words.family, values: list(titles), without: { families: [] } });
  }
  if (filter.statuses.length > 0) {
    parts.push({
      text: words.status,
      values: list(filter.statuses.map((status) => words[`status-${status}`])),
      without: { statuses: [] },
    });
  }
  if (filter.bands.length > 0) {
    parts.push({
      text: words.band,
      values: list(filter.bands.map((band) => words[`band-${band}`])),
      without: { bands: [] },
    });
  }
  if (filter.silent) parts.push({ text: words.silent, values: "", without: { silent: false } });
  if (filter.text.trim() !== "") {
    parts.push({ text: words.text, values: filter.text.trim(), without: { text: "" } });
  }
  return (
    <p className="filter-sentence">
      <span>{t(words.showing)}</span>
      {parts.map((part) => {
        const phrase = t(part.text, { values: part.values });
        return (
          <span className="filter-part" key={part.text.en}>
            {phrase}
            <button
              type="button"
              aria-label={t(words.release, { part: phrase })}
              onClick={() => set({ filter: { ...filter, ...part.without } })}
            >
              ×
            </button>
          </span>
        );
      })}
      <button type="button" className="link" onClick={() => set({ filter: NO_FILTER })}>
        {t(words.releaseAll)}
      </button>
    </p>
  );
}
