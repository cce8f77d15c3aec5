import { useApp } from "../../app/AppContext.ts";
import type { FacetEntry } from "../../app/facets.ts";
import type { CategoryId } from "../../domain/deviation/taxonomy.ts";
import type { Fen } from "../../domain/money/fen.ts";
import { deviations } from "../../messages/deviations.ts";
import { Amount } from "../../ui/Amount.tsx";

const BAR_PX = 10;

/**
 * One value of a facet as a button: name, bar, unspent money, lines. The pale bar is all of the value's money,
 * the strong one what passes the other filters.
 */
export function FacetRow(props: {
  name: string;
  entry: FacetEntry<string>;
  allFen: Fen | null;
  scaleFen: number;
  isChosen: boolean;
  onToggle: () => void;
  category?: CategoryId;
  isHead?: boolean;
}) {
  const { t } = useApp();
  const { entry, scaleFen, category } = props;
  const width = (amount: Fen | null) => `${scaleFen <= 0 ? 0 : ((amount ?? 0) / scaleFen) * 100}%`;
  const kind = `${props.isHead ? " head" : ""}${entry.count === 0 ? " none" : ""}`;
  return (
    <button type="button" className={`facet-row${kind}`} aria-pressed={props.isChosen} onClick={props.onToggle}>
      <span className="facet-name">
        {category !== undefined && <span className={`swatch cat-${category}`} aria-hidden="true" />}
        {props.name}
      </span>
      <svg width="100%" height={BAR_PX} aria-hidden="true">
        <rect className="facet-all" x="0" y="0" width={width(props.allFen)} height={BAR_PX} />
        <rect
          className={category === undefined ? "facet-now" : `fill-${category}`}
          x="0"
          y="0"
          width={width(entry.unspentFen)}
          height={BAR_PX}
        />
      </svg>
      <Amount fen={entry.unspentFen} />
      <span className="facet-count">
        <span aria-hidden="true">{entry.count}</span>
        <span className="sr-only">{t(deviations.lineCount, { count: entry.count })}</span>
      </span>
    </button>
  );
}
