import { useState } from "react";
import { useApp } from "../../app/AppContext.ts";
import type { ProjectFindings } from "../../app/auditGroups.ts";
import { auditAll as words } from "../../messages/auditAll.ts";
import { ProjectFindingsRow } from "./ProjectFindingsRow.tsx";

/** More projects than a reader can take in at once are folded; the button shows as many again. */
const FOLDED = 60;
/** So few projects are unfolded from the start. */
const FEW = 5;

/** The projects with findings on show, gravest first, and a field that narrows them by name or organisation. */
export function ProjectFindingsList({ groups, all }: { groups: readonly ProjectFindings[]; all: number }) {
  const { t, state, set } = useApp();
  const [limit, setLimit] = useState(FOLDED);
  const rows = groups.slice(0, limit);
  const rest = groups.length - rows.length;
  return (
    <section className="panel">
      <header>
        <h2>{t(words.projectsTitle)}</h2>
        <p className="hint">{t(words.projectsHint)}</p>
      </header>
      <p className="project-findings-search">
        <label className="pick">
          <span>{t(words.search)}</span>
          <input
            type="search"
            value={state.filter.text}
            onChange={(event) => set({ filter: { ...state.filter, text: event.target.value } }, { replace: true })}
          />
        </label>
        <span className="hint" role="status">
          {t(words.shown, { all, shown: groups.length })}
        </span>
      </p>
      {groups.length === 0 && <p className="empty">{t(words.none)}</p>}
      <ul className="project-findings">
        {rows.map((group) => (
          <ProjectFindingsRow
            key={group.outturn.project.id}
            group={group}
            isOpen={state.check !== null || all <= FEW}
          />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="link" onClick={() => setLimit(limit + FOLDED * 5)}>
          {t(words.more, { count: rest })}
        </button>
      )}
    </section>
  );
}
