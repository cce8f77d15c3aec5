import { describe, expect, test } from "vitest";
import { slides } from "../../src/app/slides.ts";
import { runAudit } from "../../src/domain/audit/runAudit.ts";
import { deriveProject } from "../../src/domain/outturn/deriveProject.ts";
import { project } from "../builders/project.ts";
import { seed } from "../builders/seed.ts";

const pagesOf = (given: ReturnType<typeof seed>) => {
  const outturn = deriveProject(given);
  return slides(outturn, runAudit(outturn));
};

describe("the presentation of a project", () => {
  test("goes from the whole to the lines that matter and ends with what contradicts", () => {
    const pages = pagesOf(seed());
    expect(pages.map(({ kind }) => kind).join(" ")).toMatch(/^cover where( line)+( finding)+$/);
    const last = pages.at(-1);
    expect(last?.kind === "finding" && last.finding.severity).toBe("error");
  });

  test("gives every page an id of its own, the same for the same data", () => {
    const ids = pagesOf(seed()).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(pagesOf(seed()).map(({ id }) => id)).toEqual(ids);
  });

  test("says beside a line what the audit asks about it, but no mere notes", () => {
    const lines = pagesOf(seed()).filter((page) => page.kind === "line");
    const asked = lines.flatMap((page) => (page.kind === "line" ? page.findings : []));
    expect(asked.length).toBeGreaterThan(0);
    for (const page of lines) {
      if (page.kind !== "line") continue;
      for (const { subjectId, severity } of page.findings) {
        expect(subjectId).toBe(page.line.line.id);
        expect(severity).not.toBe("note");
      }
    }
  });

  test("of a form without lines, or with nothing unspent, is still a presentation", () => {
    const funds = { initial: "10", revised: "10", executed: "10", weight: "10", rate: "100%", score: "10" };
    expect(pagesOf(project({ funds })).map(({ kind }) => kind)).toEqual(["cover"]);
    expect(pagesOf(project({ lines: [{ budget: "5", actual: "5" }] }))[0]?.kind).toBe("cover");
  });
});
