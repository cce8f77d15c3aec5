import { type CSSProperties, useMemo, useState } from "react";
import { useApp } from "../../app/AppContext.ts";
import { filterLines } from "../../app/lineFilter.ts";
import { isFiltered } from "../../app/urlState.ts";
import { narrowed, type Portfolio, portfolio } from "../../domain/outturn/portfolio.ts";
import { overview } from "../../messages/overview.ts";
import { portfolio as words } from "../../messages/portfolio.ts";
import { Amount } from "../../ui/Amount.tsx";
import { amountWidth, FigureCells, FigureHeaders } from "../../ui/FigureCells.tsx";
import FilterSentence from "../../ui/FilterSentence.tsx";
import { Rate } from "../../ui/Rate.tsx";
import { AllLinesExport } from "../export/AllLinesExport.tsx";
import { ProjectsExport } from "../export/ProjectsExport.tsx";
import { ProjectRow } from "./ProjectRow.tsx";

/** More projects than a reader can take in at once are folded; the button shows the rest. */
const FOLDED = 60;

/** The projects, most unspent money first, each with its bar; a filter leaves of each only the lines it lets through. */
export function ProjectList({ sums }: { sums: Portfolio }) {
  const { t, state } = useApp();
  const { filter } = state;
  const [isUnfolded, setUnfolded] = useState(false);
  const shown = useMemo(() => {
    if (!isFiltered(filter)) return sums;
    const parts = sums.ranking.map((outturn) => narrowed(outturn, filterLines(outturn.lines, filter)));
    return portfolio(parts.filter(({ lines }) => lines.length > 0));
  }, [sums, filter]);
  const rows = isUnfolded ? shown.ranking : shown.ranking.slice(0, FOLDED);
  const { totals } = shown;
  const maxFen = shown.ranking.reduce((most, each) => Math.max(most, each.totals.budgetFen, each.totals.actualFen), 0);
  const amount = amountWidth([totals.budgetFen, totals.actualFen], state.unit);
  // A sum of nothing known is not zero.
  const noneKnown = totals.count === totals.unknown;
  return (
    <section className="panel">
      <header>
        <h2>{t(words.listTitle)}</h2>
        <p className="hint">{t(words.listHint)}</p>
        <ProjectsExport shown={shown.ranking} all={sums.ranking} />
        <AllLinesExport outturns={sums.ranking} />
      </header>
      <FilterSentence />
      <p className="sr-only" role="status">
        {isFiltered(filter) && t(words.shown, { all: sums.count, shown: shown.count })}
      </p>
      <div
        className="project-table"
        style={{ "--amount": amount } as CSSProperties}
        role="table"
        aria-label={t(words.listTitle)}
      >
        <div className="figure-row project-row head" role="row">
          <span role="columnheader">{t(words.project)}</span>
          <span role="columnheader">{t(overview.bar)}</span>
          <FigureHeaders />
          <span role="columnheader">{t(words.cause)}</span>
        </div>
        {rows.map((outturn) => (
          <ProjectRow key={outturn.project.id} outturn={outturn} maxFen={maxFen} />
        ))}
        <div className="figure-row project-row total" role="row">
          <span role="rowheader">{t(overview.total)}</span>
          <span role="cell" className="p-bar" />
          <FigureCells
            budgetFen={noneKnown ? null : totals.budgetFen}
            actual={<Amount fen={noneKnown ? null : totals.actualFen} />}
            unspent={<Amount fen={noneKnown ? null : totals.unspentFen} />}
            rate={<Rate rate={totals.rate} />}
          />
          <span role="cell" />
        </div>
      </div>
      {shown.count === 0 && <p className="empty">{t(words.noneShown)}</p>}
      {rows.length < shown.count && (
        <button type="button" className="link" onClick={() => setUnfolded(true)}>
          {t(words.moreProjects, { count: shown.count - rows.length })}
        </button>
      )}
    </section>
  );
}
