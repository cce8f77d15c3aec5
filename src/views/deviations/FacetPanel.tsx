import { useState } from "react";
import { useApp, useShown } from "../../app/AppContext.ts";
import { facets } from "../../app/facets.ts";
import { toggleBand, toggleStatus } from "../../app/toggleFilter.ts";
import { NO_FILTER, type RateBand } from "../../app/urlState.ts";
import { formatLevel } from "../../domain/money/format.ts";
import { deviations } from "../../messages/deviations.ts";
import type { Text } from "../../messages/text.ts";
import { FacetList } from "./FacetList.tsx";
import { ReasonFacet } from "./ReasonFacet.tsx";

const BAND_WORDS: Record<RateBand, Text> = {
  none: deviations.bandNone,
  red: deviations.bandRed,
  amber: deviations.bandAmber,
  high: deviations.bandHigh,
  full: deviations.bandFull,
  over: deviations.bandOver,
  unknown: deviations.bandUnknown,
};

/** Where the facets stand beside the rest they are open; above it, on a narrow screen, they would push it out of sight. */
const BESIDE = "(min-width: 1101px)";

/** Every part of the filter with what it would show: press to choose, press again to release. */
export function FacetPanel() {
  const { t, state, set, config } = useApp();
  const { lines } = useShown().outturn;
  const [isOpen] = useState(() => window.matchMedia(BESIDE).matches);
  const { filter } = state;
  const now = facets(lines, filter);
  const all = facets(lines, NO_FILTER);
  const limits = {
    red: formatLevel(config.thresholds.red),
    amber: formatLevel(config.thresholds.amber),
  };
  return (
    <details className="panel facets" open={isOpen}>
      <summary>
        <h2>{t(deviations.filters)}</h2>
        <span className="hint">{t(deviations.facetColumns)}</span>
      </summary>
      <ReasonFacet now={now} all={all} />
      <FacetList
        title={t(deviations.facetStatus)}
        entries={now.statuses}
        all={all.statuses}
        chosen={filter.statuses}
        nameOf={(id) => t(deviations[`status-${id}`])}
        onToggle={(id) => set({ filter: toggleStatus(filter, id) })}
      />
      <FacetList
        title={t(deviations.facetBand)}
        entries={now.bands}
        all={all.bands}
        chosen={filter.bands}
        nameOf={(id) => t(BAND_WORDS[id], limits)}
        onToggle={(id) => set({ filter: toggleBand(filter, id) })}
      />
    </details>
  );
}
