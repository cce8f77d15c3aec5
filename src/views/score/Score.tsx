import { useMemo } from "react";
import { useApp, useShown } from "../../app/AppContext.ts";
import { whatIf } from "../../domain/outturn/whatIf.ts";
import { decodeWhatIf } from "../../domain/outturn/whatIfChange.ts";
import { scoreRows } from "../../domain/scoring/scoreRows.ts";
import { scoreSentences } from "../../sentences/scoreSentences.ts";
import { ProjectHeading } from "../../ui/ProjectHeading.tsx";
import { HeadingLinks } from "../brief/HeadingLinks.tsx";
import { GradeScale } from "./GradeScale.tsx";
import { ScoreNeeds } from "./ScoreNeeds.tsx";
import { ScoreSourceDialog } from "./ScoreSourceDialog.tsx";
import { ScoreTree } from "./ScoreTree.tsx";
import { WaterfallSection } from "./WaterfallSection.tsx";
import { WhatIfPanel } from "./WhatIfPanel.tsx";
import "./score.css";

/** How full marks became the score: grade, what would move it, the way down, and every row with its claim and rule. */
export default function Score() {
  const { state, set, config } = useApp();
  const { outturn, findings } = useShown();
  const { suppose } = state;
  const { thresholds } = config;
  const changes = useMemo(() => decodeWhatIf(suppose), [suppose]);
  const supposed = useMemo(
    () => (changes.length === 0 ? null : whatIf(outturn, changes, { thresholds })),
    [outturn, changes, thresholds],
  );
  const rows = scoreRows(outturn.score);
  const traced = rows.find(({ id }) => id === state.trace);
  return (
    <div className="score">
      <ProjectHeading sentences={scoreSentences(outturn, findings)}>
        <HeadingLinks />
      </ProjectHeading>
      <ScoreNeeds />
      <GradeScale supposed={supposed?.recomputed ?? null} />
      <WhatIfPanel changes={changes} supposed={supposed} />
      <WaterfallSection />
      {rows.length > 0 && <ScoreTree />}
      {traced !== undefined && <ScoreSourceDialog row={traced} onClose={() => set({ trace: null })} />}
    </div>
  );
}
