import { useState } from "react";
import { useApp } from "../../app/AppContext.ts";
import { CATEGORIES, category, isCategoryId } from "../../domain/deviation/taxonomy.ts";
import type { LineOutturn } from "../../domain/outturn/lineOutturn.ts";
import { whatIf as words } from "../../messages/whatIf.ts";
import type { ChangeHandlers } from "./changeHandlers.ts";

/** Another reason for which a line's money is supposed to have been left. */
export function WhatIfCategory({
  line: { line, deviation },
  onChange,
  onDrop,
}: ChangeHandlers & { line: LineOutturn }) {
  const { t } = useApp();
  const [chosen, setChosen] = useState("");
  const pick = (id: string) => {
    setChosen(id);
    if (isCategoryId(id)) onChange({ kind: "category", lineId: line.id, category: id });
    else onDrop({ kind: "category", lineId: line.id, category: "unexplained" });
  };
  return (
    <div className="what-if-field">
      <label>
        <span>{t(words.category)}</span>
        <select value={chosen} onChange={(event) => pick(event.target.value)}>
          <option value="">{t(words.choose)}</option>
          {CATEGORIES.map(({ id, title }) => (
            <option key={id} value={id}>
              {t(title)}
            </option>
          ))}
        </select>
      </label>
      <span className="hint">
        {t(words.was, { before: deviation === null ? "—" : t(category(deviation.primary).title) })}
      </span>
    </div>
  );
}
