import { useApp, useShown } from "../../app/AppContext.ts";
import { facets } from "../../app/facets.ts";
import type { LineOutturn } from "../../domain/outturn/lineOutturn.ts";
import { totals } from "../../domain/outturn/totals.ts";
import { deviations } from "../../messages/deviations.ts";
import { filter as words } from "../../messages/filter.ts";
import { Amount } from "../../ui/Amount.tsx";
import FilterSentence from "../../ui/FilterSentence.tsx";
import { Message } from "../../ui/Message.tsx";
import { SearchBox } from "./SearchBox.tsx";

/** Search, the switch for silent lines, the filters as a sentence, and what is shown and what is not. */
export function FilterBar({ shown, hidden }: { shown: readonly LineOutturn[]; hidden: readonly LineOutturn[] }) {
  const { t, state, set } = useApp();
  const { lines } = useShown().outturn;
  const { silent } = facets(lines, state.filter);
  const sums = totals(shown);
  return (
    <section className="panel filter-bar" aria-label={t(deviations.filters)}>
      <div className="filter-controls">
        <SearchBox
          value={state.filter.text}
          onChange={(text) => set({ filter: { ...state.filter, text } }, { replace: true })}
        />
        <label className="silent-switch">
          <input
            type="checkbox"
            checked={state.filter.silent}
            onChange={(event) => set({ filter: { ...state.filter, silent: event.target.checked } })}
          />
          {t(deviations.silentSwitch)}
          <span className="remark">
            {t(deviations.lineCount, { count: silent.count })} <Amount fen={silent.unspentFen} />
          </span>
        </label>
      </div>
      <FilterSentence />
      <p role="status" className="filter-counts">
        {sums.count > 0 && sums.unknown === sums.count ? (
          t(deviations.shownUnknown, { all: lines.length, shown: shown.length })
        ) : (
          <Message
            text={words.linesShown}
            params={{ all: lines.length, shown: shown.length }}
            nodes={{
              budget: <Amount fen={sums.budgetFen} />,
              actual: <Amount fen={sums.actualFen} />,
              unspent: (
                <strong>
                  <Amount fen={sums.unspentFen} />
                </strong>
              ),
            }}
          />
        )}{" "}
        {hidden.length > 0 && (
          <span className="hidden-counts">
            <Message
              text={words.hidden}
              params={{ count: hidden.length }}
              nodes={{ unspent: <Amount fen={totals(hidden).unspentFen} /> }}
            />
          </span>
        )}
      </p>
    </section>
  );
}
