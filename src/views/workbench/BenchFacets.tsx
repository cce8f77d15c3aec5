import { useState } from "react";
import { useApp } from "../../app/AppContext.ts";
import { FACETS, type FacetId } from "../../app/workbench/workbenchState.ts";
import { workbench as words } from "../../messages/workbench.ts";
import { BenchFacet } from "./BenchFacet.tsx";

/** Beside the rest facets are open; above it, on a narrow screen, they would push it out of sight. */
const BESIDE = "(min-width: 1280px)";
const OPEN: readonly FacetId[] = ["category", "unit", "project"];

/** Every dimension with what each of its values would show: press to choose, press again to release. */
export function BenchFacets() {
  const { t } = useApp();
  const [isOpen] = useState(() => window.matchMedia(BESIDE).matches);
  return (
    <details className="panel facets bench-facets" open={isOpen}>
      <summary>
        <h2>{t(words.filters)}</h2>
        <span className="hint">{t(words.facetColumns)}</span>
      </summary>
      {FACETS.map((id) => (
        <BenchFacet key={id} id={id} opensAtFirst={OPEN.includes(id)} />
      ))}
    </details>
  );
}
