import type { Finding, Severity } from "../domain/audit/finding.ts";
import { brief } from "../messages/brief.ts";
import { shorten } from "../messages/shorten.ts";
import type { Pen } from "./briefData.ts";
import type { Entry } from "./stack.ts";

const MESSAGE_SIGNS = 180;

/** Severities in the order of a page, with their short names. */
export const SEVERITY_NAMES = [
  ["error", brief.severityError],
  ["warning", brief.severityWarning],
  ["note", brief.severityNote],
] as const satisfies readonly (readonly [Severity, unknown])[];

/** The findings, contradictions first, each as one sentence. */
export function findingEntries(pen: Pen, findings: readonly Finding[]): Entry[] {
  return SEVERITY_NAMES.flatMap(([severity, name]) =>
    findings
      .filter((finding) => finding.severity === severity)
      .map((finding): Entry => {
        const text = shorten(pen.t(finding.message, finding.params), MESSAGE_SIGNS);
        return { lead: pen.t(name), text, tail: "", markup: [text] };
      }),
  );
}
