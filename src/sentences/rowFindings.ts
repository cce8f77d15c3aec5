import type { Finding } from "../domain/audit/finding.ts";
import type { Project } from "../domain/project/project.ts";
import type { Source } from "../domain/project/source.ts";
import type { ScoreRow } from "../domain/scoring/scoreRows.ts";

type Cell = { readonly source: Source } | null | undefined;

/** By their fields: findings made in another thread cite copies. */
const isSame = (one: Source, other: Source): boolean =>
  one === other ||
  (one.row === other.row &&
    one.column === other.column &&
    one.place === other.place &&
    one.raw === other.raw &&
    one.table === other.table &&
    one.file === other.file);

const cites = (finding: Finding, cells: readonly Cell[]): boolean =>
  cells.some((cell) => cell != null && finding.sources.some((source) => isSame(source, cell.source)));

/** Findings on the whole score: they cite the declared total, its grade or full marks, and no single row. */
export function totalFindings(project: Project, findings: readonly Finding[]): Finding[] {
  return findings.filter(
    (finding) => finding.subjectId === null && cites(finding, [project.totalScore, project.totalWeight, project.grade]),
  );
}

/**
 * The audit's findings about a row of the score, in the audit's order: those that name it or an indicator in it.
 * The execution row has no name to be called by; its findings are those that cite its cells or the executed
 * amount, no item's points, and not the total.
 */
export function rowFindings(row: ScoreRow, project: Project, findings: readonly Finding[]): Finding[] {
  if (row.item !== null) {
    const ids = [row.id, ...row.item.members.map((member) => member.id)];
    return findings.filter(({ subjectId }) => subjectId !== null && ids.includes(subjectId));
  }
  const total = project.funds?.total;
  const items = project.items.flatMap((item) => [item.weight, item.score]);
  const whole = totalFindings(project, findings);
  return findings.filter(
    (finding) =>
      finding.subjectId === null &&
      !whole.includes(finding) &&
      cites(finding, [total?.weight, total?.score, total?.rate, total?.amounts.executed]) &&
      !cites(finding, items),
  );
}
