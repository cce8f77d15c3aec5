import { CHECKS } from "../domain/audit/checks.ts";
import type { Finding, Severity } from "../domain/audit/finding.ts";
import { audit } from "../messages/audit.ts";
import { auditAll as words } from "../messages/auditAll.ts";
import type { Sentence, Value } from "./sentence.ts";

const count = (n: number): Value => ({ kind: "count", count: n });

const COUNTED = [
  { severity: "error", text: audit.contradictions },
  { severity: "warning", text: audit.questions },
  { severity: "note", text: audit.notes },
] as const satisfies readonly { readonly severity: Severity; readonly text: Sentence["text"] }[];

/**
 * The finding over all projects, one entry a project: in how many something was found, how grave, where figures
 * contradict each other, and which check fires in most projects.
 */
export function auditAllSentences(found: readonly (readonly Finding[])[]): Sentence[] {
  const affected = found.filter(({ length }) => length > 0);
  if (affected.length === 0) return [{ text: words.clean, values: { count: count(found.length) } }];
  const entries = COUNTED.flatMap(({ severity, text }): Sentence[] => {
    const all = affected.reduce((sum, own) => sum + own.filter((each) => each.severity === severity).length, 0);
    return all === 0 ? [] : [{ text, values: { count: count(all) }, at: { view: "audit", severity } }];
  });
  const values = { count: count(found.length), affected: count(affected.length) };
  const out: Sentence[] = [{ text: words.found, values: { ...values, list: { kind: "list", entries } } }];
  const contradicted = affected.filter((own) => own.some(({ severity }) => severity === "error")).length;
  if (contradicted > 0) out.push({ text: words.contradicted, values: { affected: count(contradicted) } });
  return [...out, ...commonest(affected)];
}

function commonest(affected: readonly (readonly Finding[])[]): Sentence[] {
  const projects = new Map<string, number>();
  for (const own of affected) {
    for (const id of new Set(own.map(({ checkId }) => checkId))) projects.set(id, (projects.get(id) ?? 0) + 1);
  }
  const [first] = CHECKS.filter(({ id }) => projects.has(id)).sort(
    (a, b) => (projects.get(b.id) ?? 0) - (projects.get(a.id) ?? 0),
  );
  const most = first === undefined ? 0 : (projects.get(first.id) ?? 0);
  if (first === undefined || most < 2) return [];
  return [{ text: words.commonest, values: { check: { kind: "title", text: first.title }, projects: count(most) } }];
}
