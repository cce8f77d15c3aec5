import { describe, expect, test } from "vitest";
import { startAudit } from "../../src/app/auditClient.ts";
import { createAuditSession } from "../../src/app/auditSession.ts";
import { LinePacker } from "../../src/app/ingestLines.ts";
import { toPlain } from "../../src/app/ingestPlain.ts";
import { runAudit } from "../../src/domain/audit/runAudit.ts";
import { deriveProject } from "../../src/domain/outturn/deriveProject.ts";
import { project } from "../builders/project.ts";
import { seed } from "../builders/seed.ts";
import { seedSuccessor } from "../builders/seedSuccessor.ts";

const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    deriveProject({ ...(index % 2 === 0 ? seed() : seedSuccessor()), id: `p${index}` }),
  );

describe("the audit of many projects away from the page", () => {
  test("finds of each what the audit on the page finds, decimals and all, and tells how far it has come", async () => {
    const outturns = many(120);
    const told: number[][] = [];
    const found = await startAudit(outturns, {}, (done, all) => told.push([done, all])).findings;
    expect(found).toEqual(outturns.map((outturn) => runAudit(outturn)));
    expect(told).toEqual([
      [50, 120],
      [100, 120],
      [120, 120],
    ]);
  });

  test("derives by the site's own thresholds and profiles", async () => {
    const profiles = [{ ...deriveProject(seed()).scoring, grades: [], id: "own" }];
    const thresholds = { red: "0.1", amber: "0.2" };
    const own = deriveProject({ ...seed(), profile: "own" }, { thresholds, profiles });
    const [found] = await startAudit([own], { thresholds, profiles }, () => {}).findings;
    expect(found).toEqual(runAudit(own));
  });

  test("keeps the order and one progress where two auditors share the work", async () => {
    const outturns = Array.from({ length: 1051 }, (_, index) =>
      deriveProject({
        ...project({ lines: [{ budget: "10", actual: index % 3 === 0 ? "11" : "10" }] }),
        id: `p${index}`,
      }),
    );
    const told: number[] = [];
    const found = await startAudit(outturns, {}, (done) => told.push(done)).findings;
    expect(found.map((own) => own[0]?.projectId ?? null)).toEqual(
      outturns.map((outturn) => runAudit(outturn)[0]?.projectId ?? null),
    );
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(1051);
  });

  test("carries a project of more lines than go into one message", async () => {
    const lines = Array.from({ length: 1201 }, (_, index) => ({ name: `第${index}项`, budget: "10", actual: "11" }));
    const long = deriveProject(project({ lines }));
    const [found] = await startAudit([long], {}, () => {}).findings;
    expect(found).toEqual(runAudit(long));
  });

  test("answers in messages of some hundred findings, however many there are", () => {
    const lines = Array.from({ length: 501 }, (_, index) => ({ name: `第${index}项`, budget: "10", actual: "11" }));
    const sizes: number[] = [];
    const tell = createAuditSession(({ findings }) => sizes.push(findings.flat().length));
    const packer = new LinePacker();
    for (const id of ["a", "b"]) {
      const { lines: own, ...head } = project({ lines });
      tell({ kind: "project", head: toPlain({ ...head, id, lines: [] }) });
      tell({ kind: "lines", lines: packer.pack(own) });
    }
    tell({ kind: "audit" });
    expect(sizes.length).toBeGreaterThan(5);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(100);
  });

  test("of nothing finds nothing; one that was cancelled never ends", async () => {
    expect(await startAudit([], {}, () => {}).findings).toEqual([]);
    const run = startAudit(many(60), {}, () => {});
    run.cancel();
    const ended = await Promise.race([run.findings.then(() => true), new Promise((end) => setTimeout(end, 50))]);
    expect(ended).toBeUndefined();
  });
});
