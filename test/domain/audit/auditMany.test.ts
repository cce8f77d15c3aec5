import { describe, expect, it } from "vitest";
import { auditInSteps, auditMany } from "../../../src/domain/audit/auditMany.ts";
import { runAudit } from "../../../src/domain/audit/runAudit.ts";
import { deriveProject } from "../../../src/domain/outturn/deriveProject.ts";
import type { Project } from "../../../src/domain/project/project.ts";
import { seed } from "../../builders/seed.ts";

const form = seed();
/** The same form again with cells of its own, so that nothing known of another is used. */
const again = (id: string): Project => ({
  ...form,
  id,
  items: form.items.map((item) => ({ ...item, members: item.members.map((member) => ({ ...member })) })),
  lines: form.lines.map((line) => ({ ...line })),
});
const many = (count: number) => Array.from({ length: count }, (_, at) => deriveProject(again(`p${at + 1}`)));

describe("the audit of many projects", () => {
  it("finds what the audit of each one finds, in the order given", () => {
    const outturns = many(130);
    const found = auditMany(outturns);
    expect(found.map((findings) => findings[0]?.projectId)).toEqual(outturns.map(({ project }) => project.id));
    expect(found[129]).toEqual(runAudit(outturns[129]!));
  });

  it("tells how far it has come, up to the last one", () => {
    const told: [number, number][] = [];
    auditMany(many(130), (done, total) => told.push([done, total]));
    expect(told).toEqual([
      [64, 130],
      [128, 130],
      [130, 130],
    ]);
  });

  it("can be stopped between two stretches", () => {
    const steps = auditInSteps(many(10), 4);
    const first = steps.next();
    expect(first.value).toMatchObject({ done: 4, total: 10 });
    steps.return();
    expect(steps.next().done).toBe(true);
  });

  it("of none has nothing to tell", () => {
    expect(auditMany([], () => expect.unreachable())).toEqual([]);
  });

  it("is no more than two milliseconds of work each, on a machine that is busy with other things", () => {
    auditMany(many(200));
    const outturns = many(500);
    const before = process.cpuUsage();
    auditMany(outturns);
    // Work done, not time passed: other programs on the machine are none of its business.
    expect(process.cpuUsage(before).user / 1_000 / 500).toBeLessThan(2);
  });
});
