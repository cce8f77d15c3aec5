import { useApp, useShown } from "../../app/AppContext.ts";
import { deviationSentences } from "../../app/deviationSentences.ts";
import { partitionLines } from "../../app/lineFilter.ts";
import LineSourceDialog from "../../ui/LineSourceDialog.tsx";
import { ProjectHeading } from "../../ui/ProjectHeading.tsx";
import { ChartPanels } from "./ChartPanels.tsx";
import { FacetPanel } from "./FacetPanel.tsx";
import { FilterBar } from "./FilterBar.tsx";
import { LineTable } from "./LineTable.tsx";
import { ReasonQueue } from "./ReasonQueue.tsx";
import "./deviations.css";

/** Which lines, by which reason, where: facets, charts and one table that follow each other. */
export default function Deviations() {
  const { state, set, config } = useApp();
  const { outturn } = useShown();
  const traced = outturn.lines.find(({ line }) => line.id === state.trace);
  const { shown, hidden } = partitionLines(outturn.lines, state.filter);
  return (
    <div className="deviations">
      <ProjectHeading sentences={deviationSentences(outturn, config.thresholds)} />
      {outturn.lines.length > 0 && (
        <>
          <FilterBar shown={shown} hidden={hidden} />
          <div className="deviations-body">
            <FacetPanel />
            <div className="deviations-main">
              <ChartPanels />
              <LineTable lines={shown} />
            </div>
          </div>
          <ReasonQueue />
        </>
      )}
      {traced !== undefined && <LineSourceDialog outturn={traced} onClose={() => set({ trace: null })} />}
    </div>
  );
}
