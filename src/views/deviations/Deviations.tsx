import { lazy, Suspense, useMemo } from "react";
import { useApp, useShown } from "../../app/AppContext.ts";
import { deviationSentences } from "../../app/deviationSentences.ts";
import { partitionLines } from "../../app/lineFilter.ts";
import { isFiltered } from "../../app/urlState.ts";
import LineSourceDialog from "../../ui/LineSourceDialog.tsx";
import { ProjectHeading } from "../../ui/ProjectHeading.tsx";
import { ChartPanels } from "./ChartPanels.tsx";
import { FacetPanel } from "./FacetPanel.tsx";
import { FilterBar } from "./FilterBar.tsx";
import { LineTable } from "./LineTable.tsx";
import { ReasonQueue } from "./ReasonQueue.tsx";
import "./deviations.css";

const PefaPanel = lazy(() => import("../international/PefaPanel.tsx"));

/** Which lines, by which reason, where: facets, charts and one table that follow each other. */
export default function Deviations() {
  const { state, set, config } = useApp();
  const { outturn } = useShown();
  const traced = outturn.lines.find(({ line }) => line.id === state.trace);
  const { shown, hidden } = partitionLines(outturn.lines, state.filter);
  const one = useMemo(() => [outturn], [outturn]);
  // One line needs neither filters nor charts; a filter that came with the address must be releasable, though.
  const hasMany = outturn.lines.length > 1;
  return (
    <div className="deviations">
      <ProjectHeading sentences={deviationSentences(outturn, config.thresholds)} />
      {(hasMany || isFiltered(state.filter)) && <FilterBar shown={shown} hidden={hidden} />}
      {hasMany && (
        <div className="deviations-body">
          <FacetPanel />
          <ChartPanels />
        </div>
      )}
      {outturn.lines.length > 0 && <LineTable lines={shown} />}
      {outturn.lines.length > 0 && <ReasonQueue />}
      <Suspense fallback={null}>
        <PefaPanel outturns={one} />
      </Suspense>
      {traced !== undefined && <LineSourceDialog outturn={traced} onClose={() => set({ trace: null })} />}
    </div>
  );
}
