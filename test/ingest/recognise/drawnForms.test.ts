import { describe, expect, it } from "vitest";
import { runAudit } from "../../../src/domain/audit/runAudit.ts";
import { deriveProject } from "../../../src/domain/outturn/deriveProject.ts";
import { ingest } from "../../../src/ingest/ingest.ts";
import { build } from "../../fixtures/forms/build.ts";
import { readDrawnForms } from "../../fixtures/forms/drawnForm.ts";

const forms = readDrawnForms();
const squash = (text: string | undefined): string => (text ?? "").replace(/\s+/g, "");

describe.each(["docx", "xlsx", "html", "csv", "pdf"] as const)("a form of a province's own layout as %s", (format) => {
  it.each(forms.map((form) => [form.id, form] as const))("%s lands whole", async (_, form) => {
    const bytes = build(form.layout, format);
    const { projects, issues } = await ingest({ name: `form.${format}`, bytes });
    const misses = form.expected.flatMap(({ where, text, find, merged }) => {
      const found = projects[0] && find(projects[0]);
      return (merged && format === "csv") || squash(text) === squash(found) ? [] : [`${where}: ${text} ≠ ${found}`];
    });
    expect(misses).toEqual([]);
    expect(projects).toHaveLength(1);
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
    const errors = runAudit(deriveProject(projects[0]!)).filter(({ severity }) => severity === "error");
    expect(errors.map(({ checkId }) => checkId)).toEqual([]);
  });
});

describe("two forms on one sheet", () => {
  it("each have their own unit, year and amounts", async () => {
    const layoutOf = (id: string) => forms.find((form) => form.id === id)!.layout;
    const [wan, yuan] = [layoutOf("six-decimals"), layoutOf("yuan-with-separators")];
    const line = (text: string) => [{ text, column: 0, colSpan: 1, rowSpan: 1 }];
    const rows = [...wan.rows, ...yuan.before.map(line), ...yuan.rows, ...wan.before.map(line), ...wan.rows];
    const bytes = build({ before: wan.before, width: Math.max(wan.width, yuan.width), rows, after: [] }, "xlsx");
    const { projects } = await ingest({ name: "form.xlsx", bytes });
    expect(
      projects.map(({ year, amountUnit, funds }) => [year, amountUnit, funds?.total.amounts.executed?.fen]),
    ).toEqual([
      [2023, "万元", 1_450_113_500],
      [2020, "元", 108_000_000],
      [2023, "万元", 1_450_113_500],
    ]);
  });
});
