import { lazy, Suspense } from "react";
import { useApp, useShown } from "../../app/AppContext.ts";
import { keyFindings } from "../../app/findingKeys.ts";
import { CHECKS } from "../../domain/audit/checks.ts";
import { reconcile } from "../../domain/audit/reconcile.ts";
import { auditAll } from "../../messages/auditAll.ts";
import { auditSentences } from "../../sentences/auditSentences.ts";
import { ProjectHeading } from "../../ui/ProjectHeading.tsx";
import { StateLink } from "../../ui/StateLink.tsx";
import { Findings } from "./Findings.tsx";
import { PassedChecks } from "./PassedChecks.tsx";
import { TotalsTable } from "./TotalsTable.tsx";
import "./audit.css";

import { HeadingLinks } from "../brief/HeadingLinks.tsx";

const LineSourceDialog = lazy(() => import("../../ui/LineSourceDialog.tsx"));

/** What does not agree: the findings with their figures and cells, every total checked, and what was looked for in vain. */
export default function Audit() {
  const { t, state, set } = useApp();
  const { loaded, outturn, findings, audited } = useShown();
  if (!audited) return <ProjectHeading />;
  const totals = reconcile(outturn);
  const traced = outturn.lines.find(({ line }) => line.id === state.trace);
  return (
    <div className="audit">
      <ProjectHeading sentences={auditSentences(findings, totals, CHECKS.length)}>
        {loaded.outturns.length > 1 && (
          <p className="remark">
            <StateLink patch={{ project: null, trace: null }}>
              {t(auditAll.back, { count: loaded.outturns.length })}
            </StateLink>
          </p>
        )}
        <HeadingLinks />
      </ProjectHeading>
      {findings.length > 0 && <Findings findings={keyFindings(findings)} />}
      <TotalsTable totals={totals} />
      <PassedChecks findings={findings} />
      <Suspense fallback={null}>
        {traced !== undefined && <LineSourceDialog outturn={traced} onClose={() => set({ trace: null })} />}
      </Suspense>
    </div>
  );
}
