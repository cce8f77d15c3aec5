import { useApp, useShown } from "../../app/AppContext.ts";
import { scoreRows } from "../../domain/scoring/scoreRows.ts";
import { scoreSentences } from "../../sentences/scoreSentences.ts";
import { ProjectHeading } from "../../ui/ProjectHeading.tsx";
import { GradeScale } from "./GradeScale.tsx";
import { ScoreSourceDialog } from "./ScoreSourceDialog.tsx";
import { ScoreTree } from "./ScoreTree.tsx";
import { WaterfallSection } from "./WaterfallSection.tsx";
import "./score.css";

/** How full marks became the score: grade, the way down, and every row with its claim, rule and reason. */
export default function Score() {
  const { state, set } = useApp();
  const { outturn, findings } = useShown();
  const rows = scoreRows(outturn.score);
  const traced = rows.find(({ id }) => id === state.trace);
  return (
    <div className="score">
      <ProjectHeading sentences={scoreSentences(outturn, findings)} />
      <GradeScale />
      <WaterfallSection />
      {rows.length > 0 && <ScoreTree />}
      {traced !== undefined && <ScoreSourceDialog row={traced} onClose={() => set({ trace: null })} />}
    </div>
  );
}
