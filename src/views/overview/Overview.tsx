import { useApp, useShown } from "../../app/AppContext.ts";
import { overviewSentences } from "../../app/sentences.ts";
import { LineSourceDialog } from "../../ui/LineSourceDialog.tsx";
import { ProjectHeading } from "../../ui/ProjectHeading.tsx";
import { BridgeSection } from "./BridgeSection.tsx";
import { Figures } from "./Figures.tsx";
import { FundSources } from "./FundSources.tsx";
import { Goals } from "./Goals.tsx";
import { LineList } from "./LineList.tsx";
import { RateList } from "./RateList.tsx";
import { WhereBudgetWent } from "./WhereBudgetWent.tsx";
import "./overview.css";

/** What was spent, what was not, and why: the page a leader reads in ten seconds. */
export function Overview() {
  const { state, set } = useApp();
  const { outturn } = useShown();
  const traced = outturn.lines.find(({ line }) => line.id === state.trace);
  return (
    <div className="overview" data-first-picture>
      <ProjectHeading sentences={overviewSentences(outturn)} />
      <Figures />
      <WhereBudgetWent />
      <LineList />
      <div className="pair">
        <RateList />
        <FundSources />
      </div>
      <BridgeSection />
      <Goals />
      {traced !== undefined && <LineSourceDialog outturn={traced} onClose={() => set({ trace: null })} />}
    </div>
  );
}
