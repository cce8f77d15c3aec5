import { useApp } from "../../app/AppContext.ts";
import { toggleCategory } from "../../app/toggleFilter.ts";
import { mostUnspentFirst } from "../../domain/outturn/mostUnspentFirst.ts";
import type { ProjectOutturn } from "../../domain/outturn/projectOutturn.ts";
import { shell } from "../../messages/shell.ts";
import { shorten } from "../../messages/shorten.ts";
import { Amount } from "../../ui/Amount.tsx";
import { CategoryChip } from "../../ui/CategoryChip.tsx";
import { FigureCells } from "../../ui/FigureCells.tsx";
import { Rate } from "../../ui/Rate.tsx";
import { StateLink } from "../../ui/StateLink.tsx";
import { UnspentAmount } from "../../ui/UnspentAmount.tsx";
import { ProjectBar } from "./ProjectBar.tsx";

/** Longer names stand in full on the project's own page. */
const NAME_SIGNS = 80;
/** Causes named in a row, the largest first. */
const CAUSES = 2;

/** One project: its name leads to it, its bar shows budget, actual and why the rest is unspent. */
export function ProjectRow({ outturn, maxFen }: { outturn: ProjectOutturn; maxFen: number }) {
  const { t, state, set } = useApp();
  const { project, totals, byCategory } = outturn;
  const isUnknown = totals.count === totals.unknown;
  const causes = mostUnspentFirst(byCategory).slice(0, CAUSES);
  const about = [project.unit.text, project.year === null ? "" : t(shell.year, { year: project.year })];
  return (
    <div className="figure-row project-row" role="row">
      <span role="rowheader" className="p-name">
        <StateLink patch={{ project: project.id, trace: null }}>
          {shorten(project.name.text, NAME_SIGNS) || t(shell.unnamed)}
        </StateLink>
        <span className="hint">{shorten(about.filter((part) => part !== "").join(" · "), NAME_SIGNS)}</span>
      </span>
      <span role="cell" className="p-bar">
        <ProjectBar outturn={outturn} maxFen={maxFen} />
      </span>
      <FigureCells
        budgetFen={isUnknown ? null : totals.budgetFen}
        actual={<Amount fen={isUnknown ? null : totals.actualFen} />}
        unspent={isUnknown ? <Amount fen={null} /> : <UnspentAmount line={totals} />}
        rate={<Rate rate={totals.rate} />}
      />
      <span role="cell" className="p-cause">
        {causes.map(({ category }) => (
          <CategoryChip
            key={category}
            id={category}
            pressed={state.filter.categories.includes(category)}
            onToggle={(chosen) => set({ filter: toggleCategory(state.filter, chosen) })}
          />
        ))}
      </span>
    </div>
  );
}
