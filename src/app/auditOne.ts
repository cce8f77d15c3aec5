import { runAudit } from "../domain/audit/runAudit.ts";
import type { DeriveOptions } from "../domain/outturn/deriveProject.ts";
import type { ProjectOutturn } from "../domain/outturn/projectOutturn.ts";
import { type AuditRun, startAudit } from "./auditClient.ts";

/** So many lines are audited in some ten milliseconds; a hundred thousand would keep the page from answering for seconds. */
const IN_PAGE = 1000;

/** Audits one project, away from the page's thread where it is long. `options` are those it was derived by. */
export function auditOne(outturn: ProjectOutturn, { thresholds, profiles }: Required<DeriveOptions>): AuditRun {
  if (outturn.lines.length > IN_PAGE) return startAudit([outturn], { thresholds, profiles }, () => {});
  return { findings: Promise.resolve([runAudit(outturn)]), cancel: () => {} };
}
