import { type CSSProperties, lazy, Suspense, useMemo, useState } from "react";
import { useApp, useShown } from "../../app/AppContext.ts";
import { filterLines, firstLines } from "../../app/lineFilter.ts";
import { isFiltered } from "../../app/urlState.ts";
import { useAfterPaint } from "../../app/useAfterPaint.ts";
import { largestAmount } from "../../domain/outturn/largestAmount.ts";
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

/** More lines than a reader can take in at once are folded; the button shows some hundred more. */
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
  const { filter, sort } = state;
  const [limit, setLimit] = useState(FOLDED);
  const painted = useAfterPaint();
  const lines = useMemo(() => filterLines(outturn.lines, filter), [outturn, filter]);
  const rows = useMemo(() => firstLines(lines, sort, limit), [lines, sort, limit]);
  const sums = useMemo(() => totals(lines), [lines]);
  const maxFen = useMemo(() => largestAmount(outturn.lines), [outturn]);
  if (outturn.lines.length === 0) return null;
  // A sum of nothing known is not zero.
  const noneKnown = sums.count === sums.unknown;
  const amount = amountWidth([maxFen, sums.budgetFen, sums.actualFen], state.unit);
  return (
    <section className="panel lines">
      <header>
        <h2>{t(overview.linesTitle)}</h2>
        <p className="hint">{t(outturn.fromFunds ? overview.noLines : overview.linesHint)}</p>
        {outturn.lines.length > 1 && (
          <Segmented
            label={t(overview.sortBy)}
            value={sort}
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
      {isFiltered(filter) && (
        <Suspense fallback={null}>
          <FilterSentence />
        </Suspense>
      )}
      <p className="sr-only" role="status">
        {isFiltered(filter) && (
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
      <Suspense fallback={null}>{painted && rows.length === lines.length && <LinesRounding lines={lines} />}</Suspense>
      {lines.length === 0 && <p className="empty">{t(overview.noLineShown)}</p>}
      {rows.length < lines.length && (
        <button type="button" className="link" onClick={() => setLimit(limit + FOLDED * 5)}>
          {t(overview.moreLines, { count: lines.length - rows.length })}
        </button>
      )}
    </section>
  );
}
