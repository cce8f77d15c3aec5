import { useEffect, useRef, useState } from "react";
import { useApp, useShown } from "../../app/AppContext.ts";
import { changeText } from "../../app/whatIfOptions.ts";
import type { WhatIf } from "../../domain/outturn/whatIf.ts";
import { encodeWhatIf, type WhatIfChange, withChange, withoutChange } from "../../domain/outturn/whatIfChange.ts";
import { whatIf as words } from "../../messages/whatIf.ts";
import { LongText } from "../../ui/LongText.tsx";
import { WhatIfForm } from "./WhatIfForm.tsx";
import { WhatIfQuick } from "./WhatIfQuick.tsx";
import { WhatIfResults } from "./WhatIfResults.tsx";
import "./whatIf.css";

/** What is supposed, as chips that come off again, a way to suppose more, and what would follow. Esc clears all of it. */
export function WhatIfPanel({ changes, supposed }: { changes: readonly WhatIfChange[]; supposed: WhatIf | null }) {
  const { t, lang, state, set } = useApp();
  const { outturn } = useShown();
  const [isOpen, setOpen] = useState(false);
  const add = useRef<HTMLButtonElement>(null);
  const isSupposing = changes.length > 0;
  const suppose = (next: readonly WhatIfChange[], replace = false) => set({ suppose: encodeWhatIf(next) }, { replace });

  useEffect(() => {
    if (!isSupposing) return;
    const clear = (event: KeyboardEvent) => {
      const isTaken = event.defaultPrevented || event.isComposing || document.querySelector("dialog[open]") !== null;
      if (event.key === "Escape" && !isTaken) set({ suppose: "" });
    };
    window.addEventListener("keydown", clear);
    return () => window.removeEventListener("keydown", clear);
  }, [isSupposing, set]);

  return (
    <section className={isSupposing ? "panel what-if supposing" : "panel what-if"} aria-label={t(words.regionName)}>
      <div className="what-if-chips">
        <h2>{t(words.title)}</h2>
        {changes.map((change) => {
          const what = changeText(outturn, change, lang, state.unit);
          return (
            <button
              key={encodeWhatIf([change])}
              type="button"
              className="what-if-chip"
              aria-label={t(words.remove, { what })}
              onClick={() => {
                suppose(withoutChange(changes, change));
                add.current?.focus();
              }}
            >
              <LongText text={what} /> <span aria-hidden="true">×</span>
            </button>
          );
        })}
        <button ref={add} type="button" className="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t(words.add)}
        </button>
        {isSupposing && (
          <button
            type="button"
            className="link"
            onClick={() => {
              suppose([]);
              add.current?.focus();
            }}
          >
            {t(words.reset)}
          </button>
        )}
      </div>
      <div role="status">{supposed !== null && <WhatIfResults supposed={supposed} />}</div>
      {isOpen && (
        <div className="what-if-more">
          <WhatIfQuick changes={changes} onToggle={(next) => suppose(next)} />
          <WhatIfForm
            onChange={(change) => suppose(withChange(changes, change), true)}
            onDrop={(change) => suppose(withoutChange(changes, change), true)}
          />
        </div>
      )}
    </section>
  );
}
