import { useId, useState } from "react";
import { useApp } from "../../app/AppContext.ts";
import type { Indicator } from "../../domain/project/project.ts";
import { whatIf as words } from "../../messages/whatIf.ts";
import type { ChangeHandlers } from "./changeHandlers.ts";

/** What an indicator is supposed to have reached, as it would be written in the form. */
export function WhatIfText({ indicator, onChange, onDrop }: ChangeHandlers & { indicator: Indicator }) {
  const { t } = useApp();
  const [text, setText] = useState("");
  const note = useId();
  const type = (next: string) => {
    setText(next);
    const change = { kind: "score-actual", indicatorId: indicator.id, text: next.trim() } as const;
    if (change.text === "") onDrop(change);
    else onChange(change);
  };
  return (
    <div className="what-if-field">
      <label>
        <span>{t(words.value)}</span>
        <input
          type="text"
          autoComplete="off"
          value={text}
          aria-describedby={note}
          onChange={(event) => type(event.target.value)}
        />
      </label>
      <span id={note} className="hint">
        {t(words.was, { before: indicator.actual.text || "—" })}
      </span>
    </div>
  );
}
