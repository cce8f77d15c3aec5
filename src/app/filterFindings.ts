import type { Severity } from "../domain/audit/finding.ts";
import type { KeyedFinding } from "./findingKeys.ts";
import type { UrlState } from "./urlState.ts";

/** The findings the address asks for: of the chosen severities and the chosen check, where any are chosen. */
export function filterFindings(
  findings: readonly KeyedFinding[],
  { severities, check }: Pick<UrlState, "severities" | "check">,
): KeyedFinding[] {
  const wants = (severity: Severity) => severities.length === 0 || severities.includes(severity);
  return findings.filter(({ finding }) => wants(finding.severity) && (check === null || finding.checkId === check));
}

/** Neighbouring findings of one check. */
export interface CheckGroup {
  readonly checkId: string;
  readonly findings: readonly KeyedFinding[];
}

/** The findings of one severity under their checks, in the audit's order. */
export function groupByCheck(findings: readonly KeyedFinding[], severity: Severity): CheckGroup[] {
  const groups = new Map<string, KeyedFinding[]>();
  for (const keyed of findings) {
    if (keyed.finding.severity !== severity) continue;
    const { checkId } = keyed.finding;
    groups.set(checkId, [...(groups.get(checkId) ?? []), keyed]);
  }
  return [...groups].map(([checkId, own]) => ({ checkId, findings: own }));
}
