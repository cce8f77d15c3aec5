import { CHECKS } from "../domain/audit/checks.ts";
import type { Finding, Severity } from "../domain/audit/finding.ts";
import type { ProjectOutturn } from "../domain/outturn/projectOutturn.ts";
import { filterFindings } from "./filterFindings.ts";
import { type KeyedFinding, keyFindings } from "./findingKeys.ts";
import type { UrlState } from "./urlState.ts";

/** A project with those of its findings that are on show. */
export interface ProjectFindings {
  readonly outturn: ProjectOutturn;
  readonly findings: readonly KeyedFinding[];
  readonly counts: Readonly<Record<Severity, number>>;
}

/** A check with how often it fired, and in how many projects. */
export interface CheckCount {
  readonly checkId: string;
  readonly findings: number;
  readonly projects: number;
}

/** Names each project's findings as the project's own page does, so that a link leads to the right one. */
export function keyAll(found: readonly (readonly Finding[])[]): KeyedFinding[][] {
  return found.map(keyFindings);
}

/**
 * The projects with a finding on show, those with most contradictions first, then most points to be explained, then
 * most notes; equal ones in the order of the data. `text` narrows them to projects whose name or organisation holds it.
 */
export function groupByProject(
  outturns: readonly ProjectOutturn[],
  found: readonly (readonly KeyedFinding[])[],
  shown: Pick<UrlState, "severities" | "check">,
  text: string,
): ProjectFindings[] {
  const sought = text.trim().toLowerCase();
  const groups = outturns.flatMap((outturn, index): ProjectFindings[] => {
    const { name, unit } = outturn.project;
    if (sought !== "" && ![name, unit].some((cell) => cell.text.toLowerCase().includes(sought))) return [];
    const findings = filterFindings(found[index] ?? [], shown);
    return findings.length === 0 ? [] : [{ outturn, findings, counts: countSeverities(findings) }];
  });
  return groups.sort(({ counts: a }, { counts: b }) => b.error - a.error || b.warning - a.warning || b.note - a.note);
}

function countSeverities(findings: readonly KeyedFinding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { finding } of findings) counts[finding.severity] += 1;
  return counts;
}

/** Every check that fired in the groups, in the order of the list of checks. */
export function countChecks(groups: readonly ProjectFindings[]): CheckCount[] {
  const counts = new Map<string, { findings: number; projects: number }>();
  for (const { findings } of groups) {
    const seen = new Set<string>();
    for (const { finding } of findings) {
      const count = counts.get(finding.checkId) ?? { findings: 0, projects: 0 };
      count.findings += 1;
      if (!seen.has(finding.checkId)) count.projects += 1;
      seen.add(finding.checkId);
      counts.set(finding.checkId, count);
    }
  }
  return CHECKS.flatMap(({ id }) => {
    const count = counts.get(id);
    return count === undefined ? [] : [{ checkId: id, ...count }];
  });
}
