import { useApp } from "../../app/AppContext.ts";
import type { GroupRow } from "../../app/workbench/groupTable.ts";
import { FACET_TITLES, valueDetail, valueLabel } from "../../app/workbench/valueLabels.ts";
import {
  chosenOf,
  type FacetId,
  type FacetValue,
  type GroupColumn,
  toggleValue,
} from "../../app/workbench/workbenchState.ts";
import { isCategoryId } from "../../domain/deviation/taxonomy.ts";
import { showRate } from "../../domain/money/show.ts";
import type { Text } from "../../messages/text.ts";
import { workbench as words } from "../../messages/workbench.ts";
import { Rate } from "../../ui/Rate.tsx";
import { SumAmount } from "./SumAmount.tsx";
import { useBench } from "./workbenchContext.ts";

const FIGURES: readonly { readonly id: GroupColumn; readonly title: Text }[] = [
  { id: "budget", title: words.budget },
  { id: "actual", title: words.actual },
  { id: "unspent", title: words.unspent },
  { id: "rate", title: words.rate },
  { id: "count", title: words.count },
];
const BAR_PX = 12;

/** The groups as a table, sortable by every column; the sums of all of them stand in the last row. */
export function GroupRows({ rows }: { rows: readonly GroupRow[] }) {
  const { t } = useApp();
  const { picture } = useBench();
  const { shown, groups } = picture;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="data-table bench-table" tabIndex={0} aria-label={t(words.groupsTitle)}>
      <table>
        <thead>
          <tr>
            {groups.by.map((id, place) => (
              <SortHeader key={id} id="label" title={FACET_TITLES[id]} className="col-name" isSortable={place === 0} />
            ))}
            <th scope="col" className="col-bar">
              {t(words.share)}
            </th>
            {FIGURES.map(({ id, title }) => (
              <SortHeader key={id} id={id} title={title} className="num" isSortable />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.values.map((value) => value ?? "\u0000").join("\u001e")}>
              {groups.by.map((id, place) => {
                const value = row.values[place] ?? null;
                const Cell = place === 0 ? "th" : "td";
                return (
                  <Cell key={id} scope={place === 0 ? "row" : undefined} className="col-name">
                    <GroupValue id={id} value={value} />
                  </Cell>
                );
              })}
              <td className="col-bar">
                <svg width="100%" height={BAR_PX} aria-hidden="true">
                  <rect className={barClass(groups.by, row)} width={`${row.length * 100}%`} height={BAR_PX} />
                </svg>
                <span className="share">{row.share === null ? null : showRate(row.share, 1)}</span>
              </td>
              <td className="num" data-label={t(words.budget)}>
                <SumAmount amount={row.sums.budget} />
              </td>
              <td className="num" data-label={t(words.actual)}>
                <SumAmount amount={row.sums.actual} />
              </td>
              <td className="num" data-label={t(words.unspent)}>
                <SumAmount amount={row.sums.unspent} />
              </td>
              <td className="num" data-label={t(words.rate)}>
                <Rate rate={row.sums.rate} />
              </td>
              <td className="num figure" data-label={t(words.count)}>
                {row.sums.count.toLocaleString("en")}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className="col-name" colSpan={groups.by.length}>
              {t(words.total)}
            </th>
            <td className="col-bar" />
            <td className="num" data-label={t(words.budget)}>
              <SumAmount amount={shown.budget} />
            </td>
            <td className="num" data-label={t(words.actual)}>
              <SumAmount amount={shown.actual} />
            </td>
            <td className="num" data-label={t(words.unspent)}>
              <SumAmount amount={shown.unspent} />
            </td>
            <td className="num" data-label={t(words.rate)}>
              <Rate rate={shown.rate} />
            </td>
            <td className="num figure" data-label={t(words.count)}>
              {shown.count.toLocaleString("en")}
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

/** Categories keep their colour wherever they are drawn. */
function barClass(by: readonly FacetId[], { values }: GroupRow): string {
  const value = values[by.indexOf("category")] ?? null;
  return value !== null && isCategoryId(value) ? `fill-${value}` : "facet-now";
}

function SortHeader(props: { id: GroupColumn; title: Text; className: string; isSortable: boolean }) {
  const { t } = useApp();
  const { state, change } = useBench();
  const { id, title, className } = props;
  const { column, descending } = state.groupSort;
  if (!props.isSortable) {
    return (
      <th scope="col" className={className}>
        {t(title)}
      </th>
    );
  }
  const isSorted = column === id;
  const next = { column: id, descending: isSorted ? !descending : id !== "label" && id !== "rate" };
  return (
    <th scope="col" className={className} aria-sort={isSorted ? (descending ? "descending" : "ascending") : "none"}>
      <button type="button" className="sort" onClick={() => change({ ...state, groupSort: next })}>
        {t(title)}
        <span className="arrow" aria-hidden="true">
          {isSorted ? (descending ? "↓" : "↑") : ""}
        </span>
      </button>
    </th>
  );
}

/** A value of a dimension: pressed, only it is let through. */
function GroupValue({ id, value }: { id: FacetId; value: FacetValue }) {
  const { t, lang, config } = useApp();
  const { state, change } = useBench();
  const name = valueLabel(id, value, lang, config.thresholds);
  const detail = valueDetail(id, value);
  return (
    <>
      <button
        type="button"
        className="name"
        aria-pressed={chosenOf(state, id).includes(value)}
        title={t(words.chooseGroup, { value: name })}
        onClick={() => change(toggleValue(state, id, value))}
      >
        {id === "category" && value !== null && <span className={`swatch cat-${value}`} aria-hidden="true" />}
        {name}
      </button>
      {detail !== "" && <span className="hint bench-detail">{detail}</span>}
    </>
  );
}
