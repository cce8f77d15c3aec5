import { lazy, Suspense } from "react";
import { useApp, useShown } from "../../app/AppContext.ts";
import { useAfterPaint } from "../../app/useAfterPaint.ts";
import { overviewSentences } from "../../sentences/overviewSentences.ts";
import { ProjectHeading } from "../../ui/ProjectHeading.tsx";
import { Figures } from "./Figures.tsx";
import { LineList } from "./LineList.tsx";
import { WhereBudgetWent } from "./WhereBudgetWent.tsx";
import "./overview.css";

const BelowLines = lazy(() => import("./BelowLines.tsx"));
const BriefLink = lazy(() => import("../brief/BriefLink.tsx"));
const PresentLink = lazy(() => import("../present/PresentLink.tsx"));
const LineSourceDialog = lazy(() => import("../../ui/LineSourceDialog.tsx"));

/** What was spent, what was not, and why: the page a leader reads in ten seconds. */
export function Overview() {
  const { state, set } = useApp();
  const { outturn } = useShown();
  const painted = useAfterPaint();
  const traced = outturn.lines.find(({ line }) => line.id === state.trace);
  return (
    <div className="overview" data-first-picture>
      <ProjectHeading sentences={overviewSentences(outturn)}>
        {/* The place is kept, so that nothing moves when the link comes after the first picture. */}
        <p className="overview-links">
          <Suspense fallback={null}>
            {painted && (
              <>
                <BriefLink /> <PresentLink />
              </>
            )}
          </Suspense>
        </p>
      </ProjectHeading>
      <Figures />
      <WhereBudgetWent totals={outturn.totals} byCategory={outturn.byCategory} />
      <LineList />
      <Suspense fallback={null}>
        {painted && <BelowLines />}
        {traced !== undefined && <LineSourceDialog outturn={traced} onClose={() => set({ trace: null })} />}
      </Suspense>
    </div>
  );
}
