import { type CSSProperties, lazy, Suspense, useState } from "react";
import { useApp, useShown } from "../../app/AppContext.ts";
import { filterLines, sortLines } from "../../app/lineFilter.ts";
import { isFiltered } from "../../app/urlState.ts";
import { useAfterPaint } from "../../app/useAfterPaint.ts";
import { fen } from "../../domain/money/fen.ts";
import { totals } from "../../domain/outturn/totals.ts";
import { overview } from "../../messages/overview.ts";
import { Amount } from "../../ui/Amount.tsx";
import { amountWidth, FigureCells, FigureHeaders } from "../../ui/FigureCells.tsx";
import { Rate } from "../../ui/Rate.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { LineRow } from "./LineRow.tsx";

const LinesExport = lazy(() => import("../export/LinesExport.tsx"));
const LinesRounding = lazy(() => import("../../ui/LinesRounding.tsx"));
const LinesShown = lazy(() => import("./LinesShown.tsx"));
const FilterSentence = lazy(() => import("../../ui/FilterSentence.tsx"));

/** More lines than a reader can take in at once are folded; the button shows the rest. */
const FOLDED = 60;

const SORT_WORDS = {
  unspent: overview.sortUnspent,
  rate: overview.sortRate,
  budget: overview.sortBudget,
  form: overview.sortForm,
};

/** Every line with its bar, figures, category and the stated reason in full: nobody has to click to learn why. */
export function LineList() {
  const { t, state, set } = useApp();
  const { outturn } = useShown();
  const [unfolded, setUnfolded] = useState(false);
  const painted = useAfterPaint();
  if (outturn.lines.length === 0) return null;
  const lines = sortLines(filterLines(outturn.lines, state.filter), state.sort);
  const rows = unfolded ? lines : lines.slice(0, FOLDED);
  const sums = totals(lines);
  // A sum of nothing known is not zero.
  const noneKnown = sums.count === sums.unknown;
  // A list can be longer than a call may have arguments.
  const maxFen = outturn.lines.reduce((most, line) => Math.max(most, line.baseFen ?? 0, line.actualFen ?? 0), 0);
  const amount = amountWidth([fen(maxFen), sums.budgetFen, sums.actualFen], state.unit);
  return (
    <section className="panel lines">
      <header>
        <h2>{t(overview.linesTitle)}</h2>
        <p className="hint">{t(outturn.fromFunds ? overview.noLines : overview.linesHint)}</p>
        {outturn.lines.length > 1 && (
          <Segmented
            label={t(overview.sortBy)}
            value={state.sort}
            options={(Object.keys(SORT_WORDS) as (keyof typeof SORT_WORDS)[]).map((value) => ({
              value,
              label: t(SORT_WORDS[value]),
            }))}
            onChange={(sort) => set({ sort })}
          />
        )}
        {/* The place is kept, so that nothing moves when the menu comes after the first picture. */}
        <span className="export-space">
          <Suspense fallback={null}>{painted && <LinesExport />}</Suspense>
        </span>
      </header>
      {isFiltered(state.filter) && (
        <Suspense fallback={null}>
          <FilterSentence />
        </Suspense>
      )}
      <p className="sr-only" role="status">
        {isFiltered(state.filter) && (
          <Suspense fallback={null}>
            <LinesShown all={outturn.lines.length} sums={sums} />
          </Suspense>
        )}
      </p>
      <div
        className="line-table"
        style={{ "--amount": amount } as CSSProperties}
        role="table"
        aria-label={t(overview.linesTitle)}
      >
        <div className="figure-row line-row head" role="row">
          <span role="columnheader">{t(overview.line)}</span>
          <span role="columnheader">{t(overview.bar)}</span>
          <FigureHeaders />
          <span role="columnheader">{t(overview.category)}</span>
          <span role="columnheader">{t(overview.reason)}</span>
        </div>
        {rows.map((line) => (
          <LineRow key={line.line.id} line={line} maxFen={maxFen} />
        ))}
        {lines.length > 1 && (
          <div className="figure-row line-row total" role="row">
            <span role="rowheader">{t(overview.total)}</span>
            <span role="cell" className="c-bar" />
            <FigureCells
              budgetFen={noneKnown ? null : sums.budgetFen}
              actual={<Amount fen={noneKnown ? null : sums.actualFen} />}
              unspent={<Amount fen={noneKnown ? null : sums.unspentFen} />}
              rate={<Rate rate={sums.rate} />}
            />
            <span role="cell" />
            <span role="cell" />
          </div>
        )}
      </div>
      <Suspense fallback={null}>{painted && <LinesRounding lines={lines} />}</Suspense>
      {lines.length === 0 && <p className="empty">{t(overview.noLineShown)}</p>}
      {rows.length < lines.length && (
        <button type="button" className="link" onClick={() => setUnfolded(true)}>
          {t(overview.moreLines, { count: lines.length - rows.length })}
        </button>
      )}
    </section>
  );
}
