import type { ProjectOutturn } from "../outturn/projectOutturn.ts";
import type { Finding } from "./finding.ts";
import { runAudit } from "./runAudit.ts";

/** How far an audit has come, with what the last stretch of it found. */
export interface AuditStep {
  readonly done: number;
  readonly total: number;
  /** The findings of each project since the step before, in the order given. */
  readonly findings: readonly (readonly Finding[])[];
}

/** Projects between two steps: some tens of milliseconds' work. */
const PROJECTS_A_STEP = 64;

/**
 * Audits many projects in stretches, so that whoever walks the steps can report, pause or stop in between. The
 * findings of all steps, one after the other, are those of all projects in the order given. No project: no step.
 */
export function* auditInSteps(
  outturns: readonly ProjectOutturn[],
  size = PROJECTS_A_STEP,
): Generator<AuditStep, void, void> {
  for (let from = 0; from < outturns.length; from += size) {
    const stretch = outturns.slice(from, from + size);
    const findings = stretch.map((outturn) => runAudit(outturn));
    yield { done: from + stretch.length, total: outturns.length, findings };
  }
}

/** Audits many projects at one go and tells after every stretch how many are done. */
export function auditMany(
  outturns: readonly ProjectOutturn[],
  onProgress: (done: number, total: number) => void = () => {},
): (readonly Finding[])[] {
  const all: (readonly Finding[])[] = [];
  for (const { done, total, findings } of auditInSteps(outturns)) {
    all.push(...findings);
    onProgress(done, total);
  }
  return all;
}
