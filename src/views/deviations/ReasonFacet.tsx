import { useApp, useShown } from "../../app/AppContext.ts";
import type { Facets } from "../../app/facets.ts";
import { toggleCategory, toggleFamily } from "../../app/toggleFilter.ts";
import { category, FAMILIES } from "../../domain/deviation/taxonomy.ts";
import { deviations } from "../../messages/deviations.ts";
import { FacetRow } from "./FacetRow.tsx";

/** Families of causes, each with its categories below it; both levels choose. */
export function ReasonFacet({ now, all }: { now: Facets; all: Facets }) {
  const { t, state, set } = useApp();
  const { lines } = useShown().outturn;
  const { filter } = state;
  const scaleFen = Math.max(0, ...all.families.map(({ unspentFen }) => unspentFen ?? 0));
  const allOf = (entries: Facets["families" | "categories"], id: string) =>
    entries.find((entry) => entry.id === id)?.unspentFen;
  const unknown = lines.filter((line) => line.state === "unknown").length;
  const left = lines.filter((line) => line.state !== "unknown" && line.deviation === null).length;
  return (
    <section className="facet" aria-label={t(deviations.facetReason)}>
      <h3>{t(deviations.facetReason)}</h3>
      <ul>
        {FAMILIES.flatMap(({ id: family, title }) => {
          const entry = now.families.find(({ id }) => id === family);
          if (entry === undefined) return [];
          const own = now.categories.filter(({ id }) => category(id).family === family);
          // A family of one category of the same meaning would only say it twice.
          const isSingle = family === "external" || family === "unexplained";
          return [
            !isSingle && (
              <li key={family}>
                <FacetRow
                  name={t(title)}
                  entry={entry}
                  allFen={allOf(all.families, family) ?? null}
                  scaleFen={scaleFen}
                  isChosen={filter.families.includes(family)}
                  onToggle={() => set({ filter: toggleFamily(filter, family) })}
                  isHead
                />
              </li>
            ),
            ...own.map((sum) => (
              <li key={sum.id}>
                <FacetRow
                  name={t(category(sum.id).title)}
                  entry={sum}
                  allFen={allOf(all.categories, sum.id) ?? null}
                  scaleFen={scaleFen}
                  isChosen={filter.categories.includes(sum.id)}
                  onToggle={() => set({ filter: toggleCategory(filter, sum.id) })}
                  category={sum.id}
                />
              </li>
            )),
          ];
        })}
      </ul>
      {left > 0 && <p className="remark">{t(deviations.nothingLeft, { count: left })}</p>}
      {unknown > 0 && <p className="remark">{t(deviations.amountsUnknown, { count: unknown })}</p>}
    </section>
  );
}
