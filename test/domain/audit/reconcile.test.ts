import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reconcile } from "../../../src/domain/audit/reconcile.ts";
import { runAudit } from "../../../src/domain/audit/runAudit.ts";
import { deriveProject } from "../../../src/domain/outturn/deriveProject.ts";
import { project, type RawProject } from "../../builders/project.ts";
import { seed } from "../../builders/seed.ts";
import { SOUND } from "./audit.ts";

const rows = (raw: RawProject) => reconcile(deriveProject(project(raw)));
const written = (raw: RawProject) => rows(raw).map(({ id, agreement, formula }) => `${id} ${agreement}: ${formula}`);
const row = (raw: RawProject, id: string) => rows(raw).find((each) => each.id === id);

describe("the totals of Shaoyang's form of 2023", () => {
  it("are all listed with their arithmetic, the agreeing ones as well as the contradiction", () => {
    expect(
      reconcile(deriveProject(seed())).map(({ id, agreement, formula }) => `${id} ${agreement}: ${formula}`),
    ).toEqual([
      "lines-vs-initial agrees: Σ(15) = 664.60 = 664.60",
      "lines-vs-revised open: Σ(15) = 664.60 ? 373.60",
      "lines-vs-executed differs: Σ(15) = 313.12 ≠ 97.73",
      "sources-vs-revised agrees: 191.10 + 182.50 = 373.60 = 373.60",
      "printed-rate-0 agrees: 97.73 ÷ 373.60 = 26.16% = 26.16%",
      "execution-score-funds agrees: 26.16% × 10 = 2.62 = 2.62",
      "weights agrees: 10 + 2.5 + 2.5 + 5 + 40 + 15 + 15 + 10 = 100 = 100",
      "scores open: 2.62 + 2.5 + 2.5 + 5 + 20 + 15 + □ + 10 ? 72.62",
    ]);
  });

  it("carry both amounts with their cells and the difference", () => {
    const conflict = reconcile(deriveProject(seed())).find(({ id }) => id === "lines-vs-executed");
    expect(conflict?.reckoned.value).toEqual({ kind: "money", fen: 313_120_000 });
    expect(conflict?.reckoned.sources).toHaveLength(15);
    expect(conflict?.stated.value).toEqual({ kind: "money", fen: 97_730_000 });
    expect(conflict?.difference).toEqual({ kind: "money", fen: 215_390_000 });
  });
});

describe("a total", () => {
  it("agrees in every row of a sound form", () => {
    expect(new Set(rows(SOUND).map(({ agreement }) => agreement))).toEqual(new Set(["agrees"]));
    expect(rows(SOUND).map(({ id }) => id)).toEqual([
      "lines-vs-initial",
      "lines-vs-revised",
      "lines-vs-executed",
      "lines-vs-total-row-budget",
      "lines-vs-total-row-actual",
      "sources-vs-initial",
      "sources-vs-revised",
      "sources-vs-executed",
      "printed-rate-0",
      "printed-rate-1",
      "printed-rate-2",
      "execution-score-funds",
      "weights",
      "scores",
    ]);
  });

  it("that the lines are not split by stays open, and says which one they agree with", () => {
    const raw = { funds: { initial: "100", revised: "80" }, lines: [{ budget: "80", actual: "1" }] };
    expect(row(raw, "lines-vs-revised")?.agreement).toBe("agrees");
    expect(row(raw, "lines-vs-initial")).toMatchObject({ agreement: "open", difference: null });
    expect(row(raw, "lines-vs-initial")?.remark?.zh).toContain("与全年预算数一致");
  });

  it("of revised line budgets is held against the revised column alone", () => {
    const raw = { funds: { initial: "100", revised: "80" }, lines: [{ budget: "100", revised: "70", actual: "1" }] };
    expect(written(raw)).toEqual(["lines-vs-initial agrees: 100 = 100", "lines-vs-revised differs: 70 ≠ 80"]);
  });

  it("over an unreadable line stays open unless the readable ones alone exceed it", () => {
    const lines = [
      { budget: "10", actual: "9" },
      { budget: "x", actual: "x" },
    ];
    expect(row({ funds: { executed: "20" }, lines }, "lines-vs-executed")?.agreement).toBe("open");
    expect(row({ funds: { executed: "5" }, lines }, "lines-vs-executed")?.agreement).toBe("differs");
  });

  it("of scores with gaps is bounded: above the most they can be it differs, within the bounds it stays open", () => {
    const items = [{ weight: "60", score: "50" }, { weight: "20" }, { weight: "20" }];
    expect(written({ items, totalScore: "95" })).toContain("scores differs: 50 + □ + □ ≤ 90 < 95");
    expect(written({ items, totalScore: "40" })).toContain("scores differs: 50 + □ + □ ≥ 50 > 40");
    expect(written({ items, totalScore: "80" })).toContain("scores open: 50 + □ + □ ? 80");
  });

  it("above the weights of the rows found stays open: the rows are missing", () => {
    expect(written({ items: [{ weight: "20", score: "20" }], totalScore: "100" })).toEqual([
      "weights differs: 20 ≠ 100",
      "scores open: 20 ? 100",
    ]);
  });

  it("is not made up where the form has none", () => {
    expect(rows({ lines: [{ budget: "10", actual: "9" }] })).toEqual([]);
    expect(rows({})).toEqual([]);
  });

  it("of a rate rounded away is marked as nearly equal", () => {
    const funds = { revised: "43.2", executed: "37.24", rate: "86%" };
    expect(row({ funds }, "printed-rate-0")?.formula).toBe("37.24 ÷ 43.20 = 86.20% ≈ 86%");
  });
});

const amount = fc.constantFrom("10", "20.5", "30", "30.04", "", "x", "0");
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const points = fc.constantFrom("10", "20", "8.5", "");
const fundsRow = {
  initial: maybe(amount),
  revised: maybe(amount),
  executed: maybe(amount),
  rate: maybe(fc.constantFrom("100%", "50%", "0.66", "33.3%")),
};
const anyForm = fc.record({
  funds: fc.record({
    ...fundsRow,
    weight: maybe(fc.constantFrom("10", "20")),
    score: maybe(points),
    sources: fc.array(fc.record(fundsRow), { maxLength: 2 }),
  }),
  items: fc.array(fc.record({ name: fc.constant("满意度"), weight: maybe(points), score: maybe(points) }), {
    maxLength: 3,
  }),
  lines: fc.array(fc.record({ budget: amount, revised: maybe(amount), actual: amount }), { maxLength: 3 }),
  linesTotal: fc.record({ budget: maybe(amount), actual: maybe(amount) }),
  totalScore: maybe(fc.constantFrom("100", "30", "18.5")),
  totalWeight: maybe(fc.constantFrom("100", "30")),
});

/** Drops the fields that are `undefined`, which the builders take for given. */
const defined = (raw: unknown): RawProject => JSON.parse(JSON.stringify(raw)) as RawProject;

const CHECK_OF = [
  [/^lines-vs-(initial|revised)$/, "line-budgets-vs-funds"],
  [/^lines-vs-executed$/, "line-actuals-vs-executed"],
  [/^lines-vs-total-row-/, "lines-total"],
  [/^sources-vs-/, "sources-vs-total"],
  [/^printed-rate-/, "printed-rate"],
  [/^execution-score-/, "execution-score"],
  [/^weights$/, "weights-sum"],
  [/^scores$/, "score-sum"],
] as const;

describe("the reconciliation and the audit", () => {
  it("never contradict each other: a total differs exactly where its check finds more than a note", () => {
    fc.assert(
      fc.property(anyForm, (raw) => {
        const outturn = deriveProject(project(defined(raw)));
        const findings = runAudit(outturn);
        const table = reconcile(outturn);
        for (const [id, checkId] of CHECK_OF) {
          const differing = table.filter((each) => id.test(each.id) && each.agreement === "differs");
          // Weights short of full marks in a cut-off form are a note of the audit.
          const found = findings.filter(
            (finding) => finding.checkId === checkId && (finding.severity !== "note" || checkId === "weights-sum"),
          );
          expect(`${checkId} ${differing.length}`).toBe(`${checkId} ${found.length}`);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("names every row once", () => {
    fc.assert(
      fc.property(anyForm, (raw) => {
        const ids = rows(defined(raw)).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
