import type { Finding } from "../domain/audit/finding.ts";
import type { DeriveOptions } from "../domain/outturn/deriveProject.ts";
import type { Project } from "../domain/project/project.ts";
import type { PackedLines } from "./ingestLines.ts";
import type { Plain } from "./ingestPlain.ts";

/**
 * What the page tells the auditor: what to derive by, then projects, each as a head and its lines in chunks. `audit`
 * asks for the findings of the projects told since the last one.
 */
export type ToAudit =
  | { readonly kind: "options"; readonly options: DeriveOptions }
  | { readonly kind: "project"; readonly head: Plain<Project> }
  | { readonly kind: "lines"; readonly lines: PackedLines }
  | { readonly kind: "audit" };

/**
 * The findings of the projects asked for, in the order they were told. Findings are plain values already. A long list
 * has tens of thousands: where `goesOn`, more of the last project's come in the next message.
 */
export interface FromAudit {
  readonly findings: readonly (readonly Finding[])[];
  readonly goesOn: boolean;
}
