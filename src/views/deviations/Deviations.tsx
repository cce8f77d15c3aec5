import { lazy, Suspense, useContext, useMemo } from "react";
import { ShownContext, useApp, useShown } from "../../app/AppContext.ts";
import { deviationSentences } from "../../app/deviationSentences.ts";
import { partitionLines } from "../../app/lineFilter.ts";
import { isFiltered } from "../../app/urlState.ts";
import { workbench } from "../../messages/workbench.ts";
import LineSourceDialog from "../../ui/LineSourceDialog.tsx";
import { ProjectHeading } from "../../ui/ProjectHeading.tsx";
import { StateLink } from "../../ui/StateLink.tsx";
import { HeadingLinks } from "../brief/HeadingLinks.tsx";
import { ChartPanels } from "./ChartPanels.tsx";
import { FacetPanel } from "./FacetPanel.tsx";
import { FilterBar } from "./FilterBar.tsx";
import { LineTable } from "./LineTable.tsx";
import { ReasonQueue } from "./ReasonQueue.tsx";
import "./deviations.css";

const PefaPanel = lazy(() => import("../international/PefaPanel.tsx"));

const Workbench = lazy(() => import("../workbench/Workbench.tsx"));

/** One project of more lines is better asked than listed. */
const MANY_LINES = 2000;

/** Which lines, by which reason, where: those of one project, or of many together. */
export default function Deviations() {
  const { state } = useApp();
  const shown = useContext(ShownContext);
  const isWhole = shown !== null && (state.project !== null || shown.loaded.outturns.length > 1);
  if (shown !== null && (isWhole || shown.outturn.lines.length <= MANY_LINES)) return <ProjectDeviations />;
  return (
    <Suspense fallback={null}>
      <Workbench />
    </Suspense>
  );
}

/** Facets, charts and one table of a project's lines, that follow each other. */
function ProjectDeviations() {
  const { t, state, set, config } = useApp();
  const { loaded, outturn } = useShown();
  const traced = outturn.lines.find(({ line }) => line.id === state.trace);
  const { shown, hidden } = partitionLines(outturn.lines, state.filter);
  const one = useMemo(() => [outturn], [outturn]);
  // One line needs neither filters nor charts; a filter that came with the address must be releasable, though.
  const hasMany = outturn.lines.length > 1;
  return (
    <div className="deviations">
      <ProjectHeading sentences={deviationSentences(outturn, config.thresholds)}>
        {loaded.outturns.length > 1 && (
          <p className="to-all">
            <StateLink patch={{ project: null, trace: null }}>{t(workbench.allProjects)}</StateLink>
          </p>
        )}
        <HeadingLinks />
      </ProjectHeading>
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
