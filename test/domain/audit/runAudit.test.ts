import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Check } from "../../../src/domain/audit/check.ts";
import { runAudit } from "../../../src/domain/audit/runAudit.ts";
import { deriveProject } from "../../../src/domain/outturn/deriveProject.ts";
import { project, type RawProject } from "../../builders/project.ts";
import { seed } from "../../builders/seed.ts";
import { audit, findings, said } from "./audit.ts";
import { consistentForm } from "./consistentForm.ts";

const ids = (raw: RawProject) => audit(raw).map((finding) => finding.checkId);

describe("the audit of the Shaoyang form", () => {
  const found = runAudit(deriveProject(seed()));
  const of = (checkId: string) => found.filter((finding) => finding.checkId === checkId);

  it("finds these and nothing else", () => {
    const count = (checkId: string) => of(checkId).length;
    expect(Object.fromEntries(found.map(({ checkId }) => [checkId, count(checkId)]))).toEqual({
      "line-actuals-vs-executed": 1,
      "line-budgets-vs-funds": 1,
      "budget-adjusted-without-reason": 1,
      "missing-score": 1,
      "target-exceeded": 1,
      "weaker-text-full-marks": 2,
      "unit-mismatch": 1,
      "completed-unpaid": 1,
      "low-line-without-reason": 1,
      "completed-below-budget": 4,
      "duplicate-lines": 1,
    });
    expect(found.filter(({ severity }) => severity === "error").map(({ checkId }) => checkId)).toEqual([
      "line-actuals-vs-executed",
      "unit-mismatch",
    ]);
  });

  it("names both sums of the spending conflict and the gap, with their cells", () => {
    const [conflict] = of("line-actuals-vs-executed");
    expect(said(conflict)).toBe("分项执行数合计 313.12 万元，资金全年执行数 97.73 万元，相差 215.39 万元。");
    expect(said(conflict, "en")).toBe(
      "The lines spent 313.12 (10k yuan) together, the funds say 97.73 was executed: 215.39 apart.",
    );
    expect(conflict?.formula).toBe("313.12 − 97.73 = 215.39");
    expect(conflict?.figures.map((figure) => figure.sources.length)).toEqual([15, 1, 0]);
  });

  it("shows how the missing score follows from the total", () => {
    expect(of("missing-score")[0]?.formula).toBe("72.62 − 57.62 = 15.00");
  });

  it("says that the revised budget is not split by line, as a note", () => {
    expect(of("line-budgets-vs-funds")[0]).toMatchObject({ severity: "note", formula: "664.60 − 373.60 = 291.00" });
  });
});

describe("a form whose figures agree", () => {
  it("gives no finding, whatever the figures", () => {
    fc.assert(
      fc.property(consistentForm, (raw) => {
        expect(audit(raw)).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  }, 120_000);
});

describe("running the audit", () => {
  it("adds the check's id and severity and the project, a report's own severity winning", () => {
    const text = { zh: "某", en: "some" };
    const facts = { subjectId: null, message: text, params: {}, formula: "", figures: [], sources: [] };
    const check: Check = {
      id: "some-check",
      title: text,
      severity: "error",
      source: text,
      ask: text,
      run: () => [facts, { ...facts, severity: "note" }],
    };
    expect(runAudit(deriveProject(project()), [check])).toEqual([
      { ...facts, severity: "error", checkId: "some-check", projectId: "project" },
      { ...facts, severity: "note", checkId: "some-check", projectId: "project" },
    ]);
  });

  it("never throws, whatever the cells hold", () => {
    const figures = fc.constantFrom(
      "0",
      "-1",
      "1e9",
      "999999999999999",
      "0%",
      "12.5%",
      "≥10台",
      "±0",
      "1-0",
      "677,00元",
      "２０％",
      "其中3元4元",
      "2021年",
      "11月",
      "",
    );
    const cell = fc.oneof(figures, fc.string({ maxLength: 12 }));
    const row = { name: cell, target: cell, actual: cell, reason: cell, weight: cell, score: cell };
    const money = { initial: cell, revised: cell, executed: cell, rate: cell, weight: cell, score: cell };
    const anything = fc.record({
      funds: fc.record({ ...money, sources: fc.array(fc.record(money), { maxLength: 3 }) }),
      goals: fc.array(fc.record({ expected: cell, actual: cell }), { maxLength: 2 }),
      items: fc.array(fc.record(row), { maxLength: 5 }),
      lines: fc.array(
        fc.record({ name: cell, budget: cell, revised: cell, actual: cell, reason: cell, status: cell }),
        { maxLength: 4 },
      ),
      linesTotal: fc.record({ budget: cell, actual: cell }),
      totalScore: cell,
      totalWeight: cell,
      grade: cell,
      notes: fc.array(cell, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(anything, (raw) => {
        for (const finding of audit(raw)) expect(said(finding)).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { numRuns: 500 },
    );
  });

  it("stays quick on texts of absurd length", () => {
    const long = "9".repeat(100_000);
    const before = performance.now();
    audit({
      goals: [{ expected: `其中${long}`, actual: long }],
      items: [{ name: long, target: long, actual: `${long}台`, reason: long, weight: "1", score: "0" }],
      lines: [{ name: long, budget: "1", actual: "0", reason: long }],
      notes: [long],
    });
    expect(performance.now() - before).toBeLessThan(5_000);
  });

  it("never throws on an empty project", () => {
    expect(audit({})).toEqual([]);
  });
});

describe("shades of a finding", () => {
  it("calls a rate that was cut off a note (Yu'an 0.958)", () => {
    expect(findings({ funds: { revised: "29", executed: "27.8", rate: "0.958" } }, "printed-rate")[0]).toMatchObject({
      severity: "note",
      formula: "27.8 ÷ 29.0 = 95.86%",
    });
  });

  it("reads a rate printed as 1 as 100 %, not as anything that rounds to one", () => {
    expect(findings({ funds: { revised: "1.56", executed: "1.56", rate: "1" } }, "printed-rate")).toEqual([]);
    expect(findings({ funds: { revised: "300", executed: "259.45", rate: "1" } }, "printed-rate")).toHaveLength(1);
  });

  it("calls a score rounded to a whole point a warning (Langfang 8.62 as 9)", () => {
    const [finding] = findings(
      { funds: { revised: "43.2", executed: "37.24", weight: "10", score: "9" } },
      "execution-score",
    );
    expect(finding).toMatchObject({ severity: "warning", formula: "86.20% × 10 = 8.62" });
  });

  it("recomputes the execution rate listed among the indicators (Yinchuan 9 of 10 at 100 %)", () => {
    const raw = {
      funds: { revised: "64.8", executed: "64.8" },
      items: [{ name: "预算执行率", target: "-", actual: "100%", weight: "10", score: "9" }],
    };
    expect(findings(raw, "execution-score")[0]).toMatchObject({ severity: "error", formula: "100.00% × 10 = 10.00" });
  });

  it("takes missing scores as full before it calls a total too high", () => {
    const raw = {
      items: [
        { weight: "60", score: "54" },
        { weight: "30", score: "" },
        { weight: "10", score: "" },
      ],
      totalScore: "98",
    };
    expect(findings(raw, "score-sum")[0]?.formula).toBe("Σ ≤ 94 ≠ 98");
  });

  it("takes rows as missing where a total exceeds the weights, and where the form has no total row", () => {
    expect(findings({ items: [{ weight: "45", score: "45" }], totalScore: "99.3" }, "weights-sum")[0]?.severity).toBe(
      "warning",
    );
    expect(findings({ items: [{ weight: "74", score: "70" }] }, "weights-sum")[0]?.severity).toBe("note");
  });

  it("lets the lines' total tell an amount with a misplaced separator, or leaves it unknown", () => {
    const lines = [{ budget: "55,055元" }, { budget: "677,00元" }];
    const solved = findings({ unit: "元", lines, linesTotal: { budget: "122,755元" } }, "amount-separator")[0];
    expect(said(solved)).toContain("67,700 元");
    const open = findings({ unit: "元", lines, linesTotal: { budget: "60,000元" } }, "amount-separator")[0];
    expect(said(open)).toContain("金额不明");
  });

  it("reports partly unknown spending only where it exceeds the funds already", () => {
    const lines = (actual: string) => ({
      funds: { executed: "97.73" },
      lines: [
        { budget: "200", actual },
        { budget: "1", actual: "" },
      ],
    });
    expect(findings(lines("90"), "line-actuals-vs-executed")).toEqual([]);
    expect(findings(lines("99"), "line-actuals-vs-executed")).toHaveLength(1);
  });

  it("makes finished work without payment a note where the reason says so", () => {
    const raw = { lines: [{ budget: "3.5", actual: "0", reason: "项目已完成，于2024年支付费用。" }] };
    expect(findings(raw, "completed-unpaid")[0]?.severity).toBe("note");
  });

  it("does not hold reasons against the line that stands for the funds", () => {
    expect(ids({ funds: { revised: "300", executed: "100" } })).toEqual(["low-execution-without-reason"]);
  });
});
