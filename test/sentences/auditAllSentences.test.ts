import { describe, expect, it } from "vitest";
import { CHECKS } from "../../src/domain/audit/checks.ts";
import { runAudit } from "../../src/domain/audit/runAudit.ts";
import { deriveProject } from "../../src/domain/outturn/deriveProject.ts";
import { auditAll } from "../../src/messages/auditAll.ts";
import { auditAllSentences } from "../../src/sentences/auditAllSentences.ts";
import { project } from "../builders/project.ts";
import { seed } from "../builders/seed.ts";

const ofSeed = runAudit(deriveProject(seed()));
const ofNothing = runAudit(deriveProject(project()));

describe("the finding over all projects", () => {
  it("says that nothing was found where nothing was", () => {
    expect(auditAllSentences([[], []]).map(({ text }) => text)).toEqual([auditAll.clean]);
    expect(auditAllSentences([])[0]?.values).toEqual({ count: { kind: "count", count: 0 } });
  });

  it("counts the projects with findings, their findings by severity, and those with contradictions", () => {
    const [found, contradicted] = auditAllSentences([ofSeed, [], ofSeed]);
    expect(found?.values).toMatchObject({ count: { count: 3 }, affected: { count: 2 } });
    const errors = ofSeed.filter(({ severity }) => severity === "error").length;
    expect(JSON.stringify(found?.values.list)).toContain(`"count":${errors * 2}`);
    expect(contradicted).toMatchObject({ text: auditAll.contradicted, values: { affected: { count: 2 } } });
  });

  it("names the check that fires in most projects, once it fires in two", () => {
    const rest = ofSeed.filter(({ checkId }) => checkId === ofSeed[0]?.checkId);
    const title = CHECKS.find(({ id }) => id === ofSeed[0]?.checkId)?.title;
    expect(auditAllSentences([ofSeed, rest]).at(-1)).toMatchObject({
      text: auditAll.commonest,
      values: { check: { text: title }, projects: { count: 2 } },
    });
    expect(auditAllSentences([ofSeed, ofNothing.slice(0, 0)]).map(({ text }) => text)).not.toContain(
      auditAll.commonest,
    );
  });
});
