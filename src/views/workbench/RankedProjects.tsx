import { useMemo } from "react";
import { useApp } from "../../app/AppContext.ts";
import { NO_FILTER } from "../../app/urlState.ts";
import type { GroupRow } from "../../app/workbench/groupTable.ts";
import { FACET_TITLES, valueDetail, valueLabel } from "../../app/workbench/valueLabels.ts";
import { writeWorkbench } from "../../app/workbench/workbenchAddress.ts";
import { choose, EVERYTHING, type FacetId, type FacetValue } from "../../app/workbench/workbenchState.ts";
import type { ExactAmount } from "../../domain/money/exactAmount.ts";
import type { Fen } from "../../domain/money/fen.ts";
import { shorten } from "../../messages/shorten.ts";
import { workbench as words } from "../../messages/workbench.ts";
import { BudgetBar } from "../../ui/BudgetBar.tsx";
import { Rate } from "../../ui/Rate.tsx";
import { StateLink } from "../../ui/StateLink.tsx";
import { SumAmount } from "./SumAmount.tsx";
import { useBench } from "./workbenchContext.ts";

/** Projects in the list; the rest are found in the analysis of deviations. */
const LISTED = 30;
const NAME_SIGNS = 60;

/** The projects that left most unspent, each with its bar; a name leads to the project's lines. */
export function RankedProjects() {
  const { t } = useApp();
  const { picture } = useBench();
  const { groups } = picture;
  const rows = useMemo(() => groups.rows(LISTED), [groups]);
  // Where projects are too many to be listed, sums are by what is next to them.
  const [id = "project"] = groups.by;
  const scale = rows.reduce((most, { sums }) => Math.max(most, Number(sums.budget ?? 0), Number(sums.actual ?? 0)), 0);
  return (
    <section className="panel">
      <header>
        <h2>{id === "project" ? t(words.overviewTitle) : t(words.overviewTitleBy, { facet: FACET_TITLES[id] })}</h2>
        <p className="hint">{t(words.overviewHint, { shown: rows.length, all: groups.total.toLocaleString("en") })}</p>
      </header>
      <div className="data-table bench-table">
        <table>
          <thead>
            <tr>
              <th scope="col" className="col-name">
                {t(FACET_TITLES[id])}
              </th>
              <th scope="col" className="col-bar">
                {t(words.bar)}
              </th>
              {[words.budget, words.actual, words.unspent, words.rate, words.count].map((title) => (
                <th key={title.en} scope="col" className="num">
                  {t(title)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <RankedRow key={row.values[0] ?? "\u0000"} id={id} row={row} scale={scale} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** A bar is no longer than its list's scale, so the nearest double is near enough. */
const forBar = (amount: ExactAmount | null) => (amount === null ? null : (Number(amount) as Fen));

function RankedRow({ id, row: { values, sums }, scale }: { id: FacetId; row: GroupRow; scale: number }) {
  const { t } = useApp();
  const [key = null] = values;
  return (
    <tr>
      <th scope="row" className="col-name">
        <ValueLink id={id} value={key} />
        <span className="hint bench-detail">{valueDetail(id, key)}</span>
      </th>
      <td className="bench-bar">
        <BudgetBar baseFen={forBar(sums.budget)} actualFen={forBar(sums.actual)} category={null} maxFen={scale} />
      </td>
      <td className="num" data-label={t(words.budget)}>
        <SumAmount amount={sums.budget} />
      </td>
      <td className="num" data-label={t(words.actual)}>
        <SumAmount amount={sums.actual} />
      </td>
      <td className="num" data-label={t(words.unspent)}>
        <SumAmount amount={sums.unspent} />
      </td>
      <td className="num" data-label={t(words.rate)}>
        <Rate rate={sums.rate} />
      </td>
      <td className="num figure" data-label={t(words.count)}>
        {sums.count.toLocaleString("en")}
      </td>
    </tr>
  );
}

/** A value that leads to its lines in the analysis of deviations. */
export function ValueLink({ id, value }: { id: FacetId; value: FacetValue }) {
  const { lang, config } = useApp();
  const { picture } = useBench();
  const work = writeWorkbench(choose(EVERYTHING, id, [value]), picture.values) ?? "";
  return (
    <StateLink patch={{ view: "deviations", work, filter: NO_FILTER, trace: null }}>
      {shorten(valueLabel(id, value, lang, config.thresholds), NAME_SIGNS)}
    </StateLink>
  );
}
