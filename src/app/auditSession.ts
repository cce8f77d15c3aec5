import { runAudit } from "../domain/audit/runAudit.ts";
import { type DeriveOptions, deriveProject } from "../domain/outturn/deriveProject.ts";
import type { CostLine, Project } from "../domain/project/project.ts";
import type { FromAudit, ToAudit } from "./auditMessages.ts";
import { LineUnpacker } from "./ingestLines.ts";
import { fromPlain } from "./ingestPlain.ts";

/** The auditor behind the messages: derives what it is told as the page does, and audits it. It keeps nothing. */
export function createAuditSession(post: (message: FromAudit) => void): (message: ToAudit) => void {
  const unpacker = new LineUnpacker();
  let options: DeriveOptions = {};
  let told: { readonly head: Project; readonly lines: CostLine[] }[] = [];
  return (message) => {
    switch (message.kind) {
      case "options":
        options = message.options;
        return;
      case "project":
        told.push({ head: fromPlain<Project>(message.head), lines: [] });
        return;
      case "lines":
        told[told.length - 1]?.lines.push(...unpacker.unpack(message.lines));
        return;
      case "audit":
        post({ findings: told.map(({ head, lines }) => runAudit(deriveProject({ ...head, lines }, options))) });
        told = [];
    }
  };
}
