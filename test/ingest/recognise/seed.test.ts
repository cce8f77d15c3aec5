import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runAudit } from "../../../src/domain/audit/runAudit.ts";
import { deriveProject } from "../../../src/domain/outturn/deriveProject.ts";
import { ingest } from "../../../src/ingest/ingest.ts";

const file = new URL("../../fixtures/forms/seed.txt", import.meta.url);
const { projects, issues } = await ingest({ name: "self-evaluation-form.txt", bytes: readFileSync(file) });
const project = projects[0]!;
const yuan = (fen: number | null): number | null => (fen === null ? null : fen / 1_000_000);

describe("the extracted text of the Shaoyang form", () => {
  it("is one national project form of one unit", () => {
    expect(projects).toHaveLength(1);
    expect(project.template).toBe("national-project");
    expect(project.name.text).toBe("信息化建设专项经费");
    expect(project.unit.text).toBe("邵阳市住房公积金管理中心");
    expect(project.department.text).toBe("");
    expect(project.amountUnit).toBe("万元");
  });

  it("does not guess the year, which the form does not print", () => {
    expect(project.year).toBeNull();
  });

  it("keeps the funds with the form's own rate and points", () => {
    const { total, sources, denominator } = project.funds!;
    expect(denominator).toBe("revised");
    expect(
      [total.amounts.initial, total.amounts.revised, total.amounts.executed].map((cell) => yuan(cell!.fen)),
    ).toEqual([664.6, 373.6, 97.73]);
    expect(total.rate!.value!.toString()).toBe("0.2616");
    expect([total.weight!.value!.toString(), total.score!.value!.toString()]).toEqual(["10", "2.62"]);
    expect(sources.map((row) => [row.label.text, yuan(row.amounts.revised!.fen)])).toEqual([
      ["其中：当年财政拨款", null],
      ["上年结转资金", 191.1],
      ["其他资金", 182.5],
    ]);
  });

  it("has 15 lines in one item of 40 points given 20, ten of them with a reason", () => {
    expect(project.lines).toHaveLength(15);
    const item = project.items.find(({ members }) => members.length === 15)!;
    expect(project.lines.every((line) => line.itemId === item.id)).toBe(true);
    expect([item.weight!.value!.toString(), item.score!.value!.toString()]).toEqual(["40", "20"]);
    expect(project.lines.filter((line) => line.reason.text !== "")).toHaveLength(10);
    const sum = (amounts: readonly (number | null)[]): number =>
      amounts.reduce<number>((all, one) => all + (one ?? 0), 0);
    expect(sum(project.lines.map((line) => line.budget.fen))).toBe(664_600_000);
    expect(sum(project.lines.map((line) => line.actual.fen))).toBe(313_120_000);
    expect(project.lines.map((line) => line.status.text).filter((text) => text !== "")).toHaveLength(6);
  });

  it("leaves the missing score of 可持续影响 open and gives the row glued to it its own points", () => {
    const [hole, satisfied] = project.items.slice(-2);
    expect(hole!.members[0]!.level2.text).toBe("可持续影响指标");
    expect([hole!.weight!.value!.toString(), hole!.score!.value]).toEqual(["15", null]);
    expect(satisfied!.members[0]!.level1.text).toBe("满意度指标（10分）");
    expect([satisfied!.weight!.value!.toString(), satisfied!.score!.value!.toString()]).toEqual(["10", "10"]);
  });

  it("has the declared totals", () => {
    expect([project.totalWeight!.value!.toString(), project.totalScore!.value!.toString()]).toEqual(["100", "72.62"]);
  });

  it("says what was odd: the glued rows; the 0% where an amount belongs is left to the audit", () => {
    expect(issues.map(({ code, source }) => [code, source.row])).toEqual([["row-damaged", 380]]);
    const odd = runAudit(deriveProject(project)).filter(({ checkId }) => checkId === "unit-mismatch");
    expect(odd.map(({ sources }) => [sources[0]?.row, sources[0]?.raw])).toEqual([[173, "0%"]]);
  });

  it("tells where in the form and in the file each value stands", () => {
    const line = project.lines[7]!;
    expect(line.actual.source).toEqual({
      file: "self-evaluation-form.txt",
      table: null,
      row: 227,
      column: "实际完成值",
      place: "成本指标 › 风险防控平台建设 › 实际完成值",
      raw: "10万元",
    });
  });
});
