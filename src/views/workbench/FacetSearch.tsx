import { useEffect, useState } from "react";
import { useApp } from "../../app/AppContext.ts";
import { FACET_TITLES, valueDetail, valueLabel } from "../../app/workbench/valueLabels.ts";
import { chosenOf, type FacetId, toggleValue } from "../../app/workbench/workbenchState.ts";
import { workbench as words } from "../../messages/workbench.ts";
import { useBench } from "./workbenchContext.ts";

/** Values found are a short list: a longer one is shortened by typing on. */
const FOUND = 8;

/** Finds a value among very many by a part of its name; what is pressed is chosen. */
export function FacetSearch({ id, size }: { id: FacetId; size: number }) {
  const { t, lang, config } = useApp();
  const { state, change, source } = useBench();
  const { queries } = source;
  const [text, setText] = useState("");
  const [found, setFound] = useState<readonly string[] | null>(null);
  const wanted = text.trim();
  useEffect(() => {
    if (wanted === "") {
      setFound(null);
      return;
    }
    const abort = new AbortController();
    queries
      .search(id, wanted, FOUND, { signal: abort.signal, channel: `search ${id}` })
      .then(({ answer }) => setFound(answer))
      // One that is replaced or given up has nothing to say; a failing engine is said by the page.
      .catch(() => {});
    return () => abort.abort();
  }, [queries, id, wanted]);
  const chosen = chosenOf(state, id);
  return (
    <div className="bench-find">
      <input
        type="search"
        value={text}
        aria-label={t(words.findIn, { facet: FACET_TITLES[id] })}
        placeholder={t(words.findValue, { count: size.toLocaleString("en") })}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") setText("");
        }}
      />
      {found !== null && (
        <ul role="status">
          {found.map((value) => (
            <li key={value}>
              <button
                type="button"
                className="bench-found"
                aria-pressed={chosen.includes(value)}
                onClick={() => change(toggleValue(state, id, value))}
              >
                {valueLabel(id, value, lang, config.thresholds)}
                <span className="hint"> {valueDetail(id, value)}</span>
              </button>
            </li>
          ))}
          {found.length === 0 && <li className="remark">{t(words.foundNone, { text: wanted })}</li>}
        </ul>
      )}
    </div>
  );
}
