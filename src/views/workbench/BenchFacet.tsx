import { type CSSProperties, useState } from "react";
import { useApp } from "../../app/AppContext.ts";
import { type FacetEntry, type FacetPicture, isLong } from "../../app/workbench/facetPicture.ts";
import { FACET_TITLES, valueDetail, valueLabel } from "../../app/workbench/valueLabels.ts";
import { chosenOf, type FacetId, toggleValue } from "../../app/workbench/workbenchState.ts";
import { isCategoryId } from "../../domain/deviation/taxonomy.ts";
import { showExactAmount } from "../../domain/money/exactAmount.ts";
import { deviations } from "../../messages/deviations.ts";
import { workbench as words } from "../../messages/workbench.ts";
import { FacetSearch } from "./FacetSearch.tsx";
import { SumAmount } from "./SumAmount.tsx";
import { useBench } from "./workbenchContext.ts";

/** One dimension: folded to its title and how many values are chosen, or with its values below. */
export function BenchFacet({ id, opensAtFirst }: { id: FacetId; opensAtFirst: boolean }) {
  const { t } = useApp();
  const { state, picture } = useBench();
  const chosen = chosenOf(state, id);
  const [isOpen, setOpen] = useState(opensAtFirst || chosen.length > 0);
  const facet = picture.facets[id];
  // A dimension of one value divides nothing; one that came chosen with the address must be releasable, though.
  if (facet.size < 2 && chosen.length === 0) return null;
  return (
    <details className="bench-facet" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h3>{t(FACET_TITLES[id])}</h3>
        {chosen.length > 0 && <span className="bench-chosen">{chosen.length}</span>}
        <span className="hint">{facet.size.toLocaleString("en")}</span>
      </summary>
      {isOpen && <FacetValues facet={facet} />}
    </details>
  );
}

function FacetValues({ facet }: { facet: FacetPicture }) {
  const { t, state: page } = useApp();
  const { state, change } = useBench();
  const { id, entries, size } = facet;
  // Every row is a grid of its own; told the width of their figures, their bars begin and end alike.
  const widest = (texts: readonly string[]) => Math.max(1, ...texts.map((text) => text.length));
  const amount = widest(entries.map(({ unspent }) => showExactAmount(unspent, page.unit)));
  const count = widest(entries.map((entry) => entry.count.toLocaleString("en")));
  const widths = { "--amount": `${amount * DIGIT_REM}rem`, "--count": `${count * DIGIT_REM}rem` } as CSSProperties;
  return (
    <>
      {isLong(id) && size > entries.length && <FacetSearch id={id} size={size} />}
      <ul aria-label={t(FACET_TITLES[id])} className={amount > BESIDE_DIGITS ? "bench-wide" : undefined} style={widths}>
        {entries.map((entry) => (
          <li key={entry.value ?? "\u0000"}>
            <FacetRow id={id} entry={entry} onToggle={() => change(toggleValue(state, id, entry.value))} />
          </li>
        ))}
      </ul>
      {size > entries.length && entries.length > 0 && (
        <p className="remark">{t(words.shownOf, { shown: entries.length, all: size.toLocaleString("en") })}</p>
      )}
    </>
  );
}

const BAR_PX = 10;
/** Width of a bold digit of a row. */
const DIGIT_REM = 0.51;
/** Longer amounts leave no room for names beside them. */
const BESIDE_DIGITS = 10;

/** One value: the pale bar is all of its unspent money, the strong one what passes the other filters. */
function FacetRow({ id, entry, onToggle }: { id: FacetId; entry: FacetEntry; onToggle: () => void }) {
  const { t, lang, config } = useApp();
  const { value, count, unspent, share, allShare, isChosen } = entry;
  const name = valueLabel(id, value, lang, config.thresholds);
  const detail = valueDetail(id, value);
  const category = id === "category" && value !== null && isCategoryId(value) ? value : null;
  return (
    <button
      type="button"
      className={`facet-row${count === 0 ? " none" : ""}`}
      aria-pressed={isChosen}
      title={detail === "" ? name : `${name} · ${detail}`}
      onClick={onToggle}
    >
      <span className="facet-name">
        {category !== null && <span className={`swatch cat-${category}`} aria-hidden="true" />}
        <span className="bench-value">{name}</span>
      </span>
      <svg width="100%" height={BAR_PX} aria-hidden="true">
        <rect className="facet-all" x="0" y="0" width={`${allShare * 100}%`} height={BAR_PX} />
        <rect
          className={category === null ? "facet-now" : `fill-${category}`}
          x="0"
          y="0"
          width={`${share * 100}%`}
          height={BAR_PX}
        />
      </svg>
      <SumAmount amount={unspent} />
      <span className="facet-count">
        <span aria-hidden="true">{count.toLocaleString("en")}</span>
        <span className="sr-only">{t(deviations.lineCount, { count })}</span>
      </span>
    </button>
  );
}
