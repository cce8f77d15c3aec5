import type { Finding } from "../domain/audit/finding.ts";
import { runAudit } from "../domain/audit/runAudit.ts";
import { type DeriveOptions, deriveProject } from "../domain/outturn/deriveProject.ts";
import type { CostLine, Project } from "../domain/project/project.ts";
import type { FromAudit, ToAudit } from "./auditMessages.ts";
import { LineUnpacker } from "./ingestLines.ts";
import { fromPlain } from "./ingestPlain.ts";

/** Findings in one message: some milliseconds of work on the other side. */
const FINDINGS = 100;

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
        answer(
          told.map(({ head, lines }) => runAudit(deriveProject({ ...head, lines }, options))),
          post,
        );
        told = [];
    }
  };
}

/** Posts the findings of projects in as many messages as they take. */
function answer(projects: readonly (readonly Finding[])[], post: (message: FromAudit) => void) {
  let findings: Finding[][] = [];
  let room = FINDINGS;
  for (const found of projects) {
    let own: Finding[] = [];
    findings.push(own);
    for (const finding of found) {
      if (room === 0) {
        post({ findings, goesOn: true });
        own = [];
        findings = [own];
        room = FINDINGS;
      }
      own.push(finding);
      room -= 1;
    }
  }
  post({ findings, goesOn: false });
}
