import { describe, expect, it } from "vitest";
import { countChecks, groupByProject, keyAll } from "../../src/app/auditGroups.ts";
import { CHECKS } from "../../src/domain/audit/checks.ts";
import type { Finding, Severity } from "../../src/domain/audit/finding.ts";
import { deriveProject } from "../../src/domain/outturn/deriveProject.ts";
import { project } from "../builders/project.ts";

const [first, second] = CHECKS.map(({ id }) => id) as [string, string];
const finding = (checkId: string, severity: Severity): Finding => ({
  checkId,
  severity,
  projectId: "p",
  subjectId: null,
  message: { zh: "", en: "" },
  params: {},
  formula: "",
  figures: [],
  sources: [],
});
const outturns = ["甲机房", "乙机房", "丙道路", "丁绿化"].map((name, at) =>
  deriveProject({ ...project({ name }), id: `p${at}` }),
);
const found = [
  [finding(first, "warning"), finding(first, "warning")],
  [finding(second, "error"), finding(first, "note")],
  [],
  [finding(first, "warning"), finding(second, "note")],
];
const ALL = { severities: [], check: null };
const group = (shown: Parameters<typeof groupByProject>[2], text = "") =>
  groupByProject(outturns, keyAll(found), shown, text);
const names = (groups: ReturnType<typeof group>) => groups.map(({ outturn }) => outturn.project.name.text);

describe("projects with findings", () => {
  it("stand with most contradictions first, then most to explain, and those without any are left out", () => {
    expect(names(group(ALL))).toEqual(["乙机房", "甲机房", "丁绿化"]);
    expect(group(ALL)[1]?.counts).toEqual({ error: 0, warning: 2, note: 0 });
  });

  it("are narrowed by severity, by check, and by name or organisation", () => {
    expect(names(group({ severities: ["note"], check: null }))).toEqual(["乙机房", "丁绿化"]);
    expect(names(group({ severities: [], check: second }))).toEqual(["乙机房", "丁绿化"]);
    expect(names(group(ALL, " 机房 "))).toEqual(["乙机房", "甲机房"]);
    expect(names(group(ALL, "某单位"))).toHaveLength(3);
    expect(names(group(ALL, "无此项目"))).toEqual([]);
  });

  it("keep the names their findings have on the project's own page", () => {
    expect(group(ALL)[1]?.findings.map(({ key }) => key)).toEqual([first, `${first}-2`]);
  });
});

describe("checks over all projects", () => {
  it("count findings, and each project once", () => {
    expect(countChecks(group(ALL))).toEqual([
      { checkId: first, findings: 4, projects: 3 },
      { checkId: second, findings: 2, projects: 2 },
    ]);
    expect(countChecks([])).toEqual([]);
  });
});
