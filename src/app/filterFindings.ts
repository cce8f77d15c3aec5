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

/** How many findings each choice of a filter would show. */
export interface FilterCounts {
  /** By severity, within the chosen check. */
  readonly severities: ReadonlyMap<Severity, number>;
  /** By check, within the chosen severities; 0 for one that only others have. */
  readonly checks: ReadonlyMap<string, number>;
}

/** Counts what each choice would show in one walk, for there may be a hundred thousand findings. */
export function countChoices(
  findings: readonly KeyedFinding[],
  { severities, check }: Pick<UrlState, "severities" | "check">,
): FilterCounts {
  const bySeverity = new Map<Severity, number>();
  const byCheck = new Map<string, number>();
  for (const { finding } of findings) {
    const { severity, checkId } = finding;
    if (check === null || checkId === check) bySeverity.set(severity, (bySeverity.get(severity) ?? 0) + 1);
    const isShown = severities.length === 0 || severities.includes(severity);
    byCheck.set(checkId, (byCheck.get(checkId) ?? 0) + (isShown ? 1 : 0));
  }
  return { severities: bySeverity, checks: byCheck };
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
