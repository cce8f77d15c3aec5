import type { ProjectOutturn } from "../outturn/projectOutturn.ts";
import type { Check } from "./check.ts";
import { CHECKS } from "./checks.ts";
import type { Finding } from "./finding.ts";

/** Runs the checks over one project; findings come in the order of the list. Changes nothing. */
export function runAudit(outturn: ProjectOutturn, checks: readonly Check[] = CHECKS): Finding[] {
  return checks.flatMap((check) =>
    Array.from(check.run(outturn), (report) => ({
      severity: check.severity,
      ...report,
      checkId: check.id,
      projectId: outturn.project.id,
    })),
  );
}
