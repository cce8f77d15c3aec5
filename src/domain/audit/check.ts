import type { Text } from "../../messages/text.ts";
import type { ProjectOutturn } from "../outturn/projectOutturn.ts";
import type { Finding, Severity } from "./finding.ts";

/** What a check reports; the runner adds the check's id, severity and project. */
export type Report = Omit<Finding, "checkId" | "severity" | "projectId"> & { readonly severity?: Severity };

/** One audit check: a plain object, walked by `runAudit`. Adding one is one file, one entry in `checks.ts`, one fixture. */
export interface Check {
  /** kebab-case, never changes: URLs and reports cite it. */
  readonly id: string;
  readonly title: Text;
  readonly severity: Severity;
  /** The document or practice the check comes from. */
  readonly source: Text;
  /** What to ask the unit when it fires. */
  readonly ask: Text;
  readonly run: (outturn: ProjectOutturn) => Iterable<Report>;
}
