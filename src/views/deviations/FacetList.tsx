import type { FacetEntry } from "../../app/facets.ts";
import { FacetRow } from "./FacetRow.tsx";

/** One facet: its title and a row a value, all bars on the scale of the largest value without any filter. */
export function FacetList<Id extends string>(props: {
  title: string;
  entries: readonly FacetEntry<Id>[];
  all: readonly FacetEntry<Id>[];
  chosen: readonly Id[];
  nameOf: (id: Id) => string;
  onToggle: (id: Id) => void;
}) {
  const scaleFen = Math.max(0, ...props.all.map(({ unspentFen }) => unspentFen ?? 0));
  return (
    <section className="facet" aria-label={props.title}>
      <h3>{props.title}</h3>
      <ul>
        {props.entries.map((entry) => (
          <li key={entry.id}>
            <FacetRow
              name={props.nameOf(entry.id)}
              entry={entry}
              allFen={props.all.find(({ id }) => id === entry.id)?.unspentFen ?? null}
              scaleFen={scaleFen}
              isChosen={props.chosen.includes(entry.id)}
              onToggle={() => props.onToggle(entry.id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
