import { describe, expect, test } from "vitest";
import { auditOne } from "../../src/app/auditOne.ts";
import { DEFAULT_CONFIG } from "../../src/app/config.ts";
import { runAudit } from "../../src/domain/audit/runAudit.ts";
import { deriveProject } from "../../src/domain/outturn/deriveProject.ts";
import { project } from "../builders/project.ts";
import { seed } from "../builders/seed.ts";

/** A project of so many lines, each over-spent. */
const long = (count: number) =>
  deriveProject(project({ lines: Array.from({ length: count }, () => ({ budget: "10", actual: "11" })) }));

describe("the audit of one project", () => {
  for (const [name, outturn] of [
    ["a form", deriveProject(seed())],
    ["a list too long to be audited on the page", long(1500)],
  ] as const) {
    test(`finds of ${name} what the checks find`, async () => {
      expect(await auditOne(outturn, DEFAULT_CONFIG).findings).toEqual([runAudit(outturn)]);
    });
  }

  test("of a long list never ends once it was stopped", async () => {
    const run = auditOne(long(1500), DEFAULT_CONFIG);
    run.cancel();
    const ended = await Promise.race([run.findings.then(() => true), new Promise((end) => setTimeout(end, 50))]);
    expect(ended).toBeUndefined();
  });
});
