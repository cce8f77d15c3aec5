import { describe, expect, it } from "vitest";
import { runAudit } from "../../src/domain/audit/runAudit.ts";
import { deriveProject } from "../../src/domain/outturn/deriveProject.ts";
import { scoreRows } from "../../src/domain/scoring/scoreRows.ts";
import { rowFindings, totalFindings } from "../../src/sentences/rowFindings.ts";
import { project, type RawProject } from "../builders/project.ts";

const found = (raw: RawProject) => {
  const outturn = deriveProject(project(raw));
  const findings = runAudit(outturn);
  return {
    rows: scoreRows(outturn.score).map((row) =>
      rowFindings(row, outturn.project, findings).map(({ checkId }) => checkId),
    ),
    total: totalFindings(outturn.project, findings).map(({ checkId }) => checkId),
  };
};

/** Langfang's execution row: 86.20 % of 10 points, 9 claimed. */
const funds = { initial: "43.2", revised: "43.2", executed: "37.24", weight: "10", rate: "86%", score: "9" };
const rest = { name: "工程完工率", target: "100%", actual: "100%", weight: "90", score: "90" };

describe("what the audit found stands", () => {
  it("beside the execution row where it concerns the claimed score or rate", () => {
    const { rows, total } = found({ funds, items: [rest], totalScore: "99", totalWeight: "100" });
    expect(rows[0]).toContain("execution-score");
    expect(rows[1]).toEqual([]);
    expect(total).toEqual([]);
  });

  it("beside the total where the scores do not add up to it, and beside no single row", () => {
    const { rows, total } = found({ funds, items: [rest], totalScore: "98", totalWeight: "100" });
    expect(total).toContain("score-sum");
    expect(rows.flat()).not.toContain("score-sum");
  });

  it("beside the indicator it names", () => {
    const terminal = { name: "自助终端机", target: "11台", actual: "23台", weight: "2.5", score: "2.5" };
    expect(found({ items: [terminal, rest] }).rows[0]).toContain("target-exceeded");
    expect(found({ items: [terminal, rest] }).rows[1]).toEqual([]);
  });
});
