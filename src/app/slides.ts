import type { Finding } from "../domain/audit/finding.ts";
import type { LineOutturn } from "../domain/outturn/lineOutturn.ts";
import { linesThatMatter } from "../domain/outturn/linesThatMatter.ts";
import type { ProjectOutturn } from "../domain/outturn/projectOutturn.ts";
import { keyFindings } from "./findingKeys.ts";

/** One page of the presentation. Its id stands in the address, so a link opens the same page. */
export type Slide =
  | { readonly id: string; readonly kind: "cover" }
  | { readonly id: string; readonly kind: "where" }
  | { readonly id: string; readonly kind: "line"; readonly line: LineOutturn; readonly findings: readonly Finding[] }
  | { readonly id: string; readonly kind: "finding"; readonly finding: Finding };

/** Contradictions get a page each, up to this many: a meeting that needs more needs the audit view. */
const MOST_FINDINGS = 5;

/**
 * The pages of a project: what it is about, where the money went, the lines that matter with what the audit says of
 * them, and the contradictions that concern no single line.
 */
export function slides(outturn: ProjectOutturn, findings: readonly Finding[]): Slide[] {
  const { totals, fromFunds } = outturn;
  const lines = fromFunds ? [] : linesThatMatter(outturn.lines);
  const ids = new Set(lines.map(({ line }) => line.id));
  const whole = keyFindings(findings).filter(
    ({ finding: { severity, subjectId } }) => severity === "error" && (subjectId === null || !ids.has(subjectId)),
  );
  return [
    { id: "cover", kind: "cover" },
    ...(totals.unspentFen > 0 ? [{ id: "where", kind: "where" } as const] : []),
    ...lines.map((line) => ({
      id: line.line.id,
      kind: "line" as const,
      line,
      findings: findings.filter(({ subjectId, severity }) => subjectId === line.line.id && severity !== "note"),
    })),
    ...whole.slice(0, MOST_FINDINGS).map(({ key, finding }) => ({ id: key, kind: "finding" as const, finding })),
  ];
}
