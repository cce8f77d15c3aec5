import { useApp } from "../app/AppContext.ts";
import { filterParts } from "../app/filterParts.ts";
import { type LineFilter, NO_FILTER } from "../app/urlState.ts";
import { filter as words } from "../messages/filter.ts";

/** The active filters as a sentence, each part with a button that releases it. Nothing where none is active. */
export default function FilterSentence() {
  const { state, set, t, lang } = useApp();
  const { filter } = state;
  const parts = filterParts(filter, lang);
  if (parts.length === 0) return null;
  // The pressed button goes away with its condition; the focus moves on before it does, lest it fall to the page's top.
  const release = (pressed: HTMLElement, next: LineFilter) => {
    const others = [...(pressed.closest("p")?.querySelectorAll<HTMLElement>(".filter-part button") ?? [])];
    const at = others.indexOf(pressed);
    const heir = at < 0 ? undefined : (others[at + 1] ?? others[at - 1]);
    (heir ?? document.getElementById("main"))?.focus({ preventScroll: true });
    set({ filter: next });
  };
  return (
    <p className="filter-sentence">
      <span>{t(words.showing)}</span>
      {parts.map(({ id, phrase, without }) => (
        <span className="filter-part" key={id}>
          {phrase}
          <button
            type="button"
            aria-label={t(words.release, { part: phrase })}
            onClick={({ currentTarget }) => release(currentTarget, { ...filter, ...without })}
          >
            ×
          </button>
        </span>
      ))}
      <button type="button" className="link" onClick={({ currentTarget }) => release(currentTarget, NO_FILTER)}>
        {t(words.releaseAll)}
      </button>
    </p>
  );
}
