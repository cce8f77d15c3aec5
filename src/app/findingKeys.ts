import type { Finding } from "../domain/audit/finding.ts";

/** A finding with the name the address bar and the page know it by. */
export interface KeyedFinding {
  readonly key: string;
  readonly finding: Finding;
}

/**
 * Names findings by check and subject, e.g. `completed-below-budget.p1.l2`; a second one of the same name gets a
 * number. The same data give the same names, so a link to a finding stays good.
 */
export function keyFindings(findings: readonly Finding[]): KeyedFinding[] {
  const uses = new Map<string, number>();
  return findings.map((finding) => {
    const name = finding.subjectId === null ? finding.checkId : `${finding.checkId}.${finding.subjectId}`;
    const use = (uses.get(name) ?? 0) + 1;
    uses.set(name, use);
    return { key: use === 1 ? name : `${name}-${use}`, finding };
  });
}
