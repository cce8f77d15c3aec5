import { describe, expect, it } from "vitest";
import type { RawProject } from "../../builders/project.ts";
import { findings } from "./audit.ts";

/** Forms in which two amounts that should agree do not: 90 found against 100 stated. */
const APART: Readonly<Record<string, RawProject>> = {
  "line-actuals-vs-executed": { funds: { executed: "100" }, lines: [{ budget: "200", actual: "90" }] },
  "line-budgets-vs-funds": { funds: { initial: "100" }, lines: [{ budget: "90", actual: "1" }] },
  "lines-total": { lines: [{ budget: "90", actual: "1" }], linesTotal: { budget: "100" } },
  "sources-vs-total": { funds: { revised: "100", sources: [{ revised: "40" }, { revised: "50" }] } },
  "goal-split": { goals: [{ expected: "共100万元。其中：40万元用于设备，50万元用于运维。" }] },
  "total-cost-vs-executed": {
    funds: { executed: "100" },
    items: [{ name: "项目总成本", target: "≤100万元", actual: "90万元" }],
  },
};

describe("a finding on two amounts that should agree", () => {
  for (const [checkId, raw] of Object.entries(APART)) {
    it(`names their difference, the second taken from the first (${checkId})`, () => {
      const [finding] = findings(raw, checkId);
      expect(finding?.figures.map(({ value }) => value)).toEqual([
        { kind: "money", fen: 90_000_000 },
        { kind: "money", fen: 100_000_000 },
        { kind: "money", fen: -10_000_000 },
      ]);
      expect(finding?.figures[2]?.label.zh).toBe("差额");
    });
  }
});
