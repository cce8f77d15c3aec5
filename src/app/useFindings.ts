import { useEffect, useState } from "react";
import type { Finding } from "../domain/audit/finding.ts";
import type { DeriveOptions } from "../domain/outturn/deriveProject.ts";
import type { ProjectOutturn } from "../domain/outturn/projectOutturn.ts";
import type { Problem } from "./problem.ts";
import { useAfterPaint } from "./useAfterPaint.ts";

/**
 * The audit's findings on a project, null until they are known; a problem where its part could not be loaded. The
 * checks are a part of their own, loaded when the first picture stands: the picture needs none of them.
 */
export function useFindings(outturn: ProjectOutturn | null, options: Required<DeriveOptions>) {
  const [audited, setAudited] = useState<{ of: ProjectOutturn; findings: readonly Finding[] } | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const painted = useAfterPaint();
  useEffect(() => {
    if (outturn === null || !painted) return;
    let wanted = true;
    let cancel = () => {};
    import("./auditOne.ts")
      .then(({ auditOne }) => {
        if (!wanted) return;
        const run = auditOne(outturn, options);
        cancel = run.cancel;
        return run.findings.then(([findings = []]) => wanted && setAudited({ of: outturn, findings }));
      })
      .catch((error) => setProblem({ text: "partMissing", params: { reason: `${error}` } }));
    return () => {
      wanted = false;
      cancel();
    };
  }, [outturn, options, painted]);
  return [audited !== null && audited.of === outturn ? audited.findings : null, problem] as const;
}
