import { describe, expect, it } from "vitest";
import { countChoices, filterFindings, groupByCheck } from "../../src/app/filterFindings.ts";
import { keyFindings } from "../../src/app/findingKeys.ts";
import { runAudit } from "../../src/domain/audit/runAudit.ts";
import { deriveProject } from "../../src/domain/outturn/deriveProject.ts";
import { seed } from "../builders/seed.ts";

const findings = runAudit(deriveProject(seed()));
const keyed = keyFindings(findings);
const keys = (list: readonly { readonly key: string }[]) => list.map(({ key }) => key);

describe("the name of a finding", () => {
  it("says its check and what it is about, and is the finding's own", () => {
    expect(keys(keyed)).toContain("line-actuals-vs-executed");
    expect(keys(keyed)).toContain("unit-mismatch.line-3");
    expect(new Set(keys(keyed)).size).toBe(findings.length);
  });

  it("gets a number where check and subject are the same", () => {
    const [first] = findings;
    if (first === undefined) throw new Error("the seed has findings");
    expect(keys(keyFindings([first, first, first]))).toEqual([
      "line-actuals-vs-executed",
      "line-actuals-vs-executed-2",
      "line-actuals-vs-executed-3",
    ]);
  });
});

describe("findings on show", () => {
  it("are all of them while nothing is chosen", () => {
    expect(filterFindings(keyed, { severities: [], check: null })).toEqual(keyed);
  });

  it("are those of the chosen severities and the chosen check", () => {
    const errors = filterFindings(keyed, { severities: ["error"], check: null });
    expect(keys(errors)).toEqual(["line-actuals-vs-executed", "unit-mismatch.line-3"]);
    expect(keys(filterFindings(keyed, { severities: ["error", "note"], check: "unit-mismatch" }))).toEqual([
      "unit-mismatch.line-3",
    ]);
    expect(filterFindings(keyed, { severities: [], check: "no-such-check" })).toEqual([]);
  });

  it("stand under their checks in the audit's order, none lost", () => {
    const groups = groupByCheck(keyed, "warning");
    expect(groups.map(({ checkId }) => checkId)).toEqual([...new Set(groups.map(({ checkId }) => checkId))]);
    expect(keys(groups.flatMap((group) => group.findings)).sort()).toEqual(
      keys(keyed.filter(({ finding }) => finding.severity === "warning")).sort(),
    );
  });
});

describe("the counts beside a filter's choices", () => {
  it("are what each choice would show", () => {
    const findings = keyFindings(runAudit(deriveProject(seed())));
    for (const severities of [[], ["error"], ["warning", "note"]] as const) {
      for (const check of [null, findings[0]?.finding.checkId ?? ""]) {
        const counts = countChoices(findings, { severities, check });
        for (const severity of ["error", "warning", "note"] as const) {
          const shown = filterFindings(findings, { severities: [severity], check }).length;
          expect(counts.severities.get(severity) ?? 0).toBe(shown);
        }
        for (const { finding } of findings) {
          const shown = filterFindings(findings, { severities, check: finding.checkId }).length;
          expect(counts.checks.get(finding.checkId)).toBe(shown);
        }
      }
    }
  });
});
