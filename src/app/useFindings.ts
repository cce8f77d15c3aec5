import { useEffect, useState } from "react";
import type { Finding } from "../domain/audit/finding.ts";
import type { ProjectOutturn } from "../domain/outturn/projectOutturn.ts";
import type { Problem } from "./problem.ts";
import { useAfterPaint } from "./useAfterPaint.ts";

/**
 * The audit's findings on a project, null until they are known; a problem where its part could not be loaded. The
 * checks are a part of their own, loaded when the first picture stands: the picture needs none of them.
 */
export function useFindings(outturn: ProjectOutturn | null) {
  const [audited, setAudited] = useState<{ of: ProjectOutturn; findings: readonly Finding[] } | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const painted = useAfterPaint();
  useEffect(() => {
    if (outturn === null || !painted) return;
    let wanted = true;
    import("../domain/audit/runAudit.ts")
      .then(({ runAudit }) => {
        if (wanted) setAudited({ of: outturn, findings: runAudit(outturn) });
      })
      .catch((error) => setProblem({ text: "partMissing", params: { reason: `${error}` } }));
    return () => {
      wanted = false;
    };
  }, [outturn, painted]);
  return [audited !== null && audited.of === outturn ? audited.findings : null, problem] as const;
}
