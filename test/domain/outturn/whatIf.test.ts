import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deriveProject } from "../../../src/domain/outturn/deriveProject.ts";
import { type WhatIf, whatIf } from "../../../src/domain/outturn/whatIf.ts";
import type { WhatIfChange } from "../../../src/domain/outturn/whatIfChange.ts";
import { recompute } from "../../../src/domain/scoring/recompute.ts";
import { project, type RawProject } from "../../builders/project.ts";
import { seed } from "../../builders/seed.ts";

const shaoyang = deriveProject(seed());
const derived = (raw: RawProject) => deriveProject(project(raw));
const wan = (amount: number) => Math.round(amount * 1_000_000);

/** Scored rate, execution score, total by the rules and grade, as they are shown. */
const shown = ({ outturn, recomputed }: WhatIf) => [
  outturn.rates
    .find(({ id }) => id === "declared")
    ?.rate.times(100)
    .toFixed(2),
  recomputed.rows[0]?.ruleScore?.toFixed(2),
  recomputed.total?.toFixed(2),
  recomputed.grade?.title.zh,
];

describe("supposing on the Shaoyang form", () => {
  it("nothing leaves 26.16 %, 2.62 and 72.62 points", () => {
    expect(shown(whatIf(shaoyang, []))).toEqual(["26.16", "2.62", "72.62", "中"]);
  });

  it("that the 25.37 due next year had been paid gives 32.95 %, 3.29 and 73.29 points", () => {
    const supposed = whatIf(shaoyang, [{ kind: "pay-later", category: "paid-next-year" }]);
    expect(shown(supposed)).toEqual(["32.95", "3.29", "73.29", "中"]);
    expect(supposed.outturn.totals.actualFen - shaoyang.totals.actualFen).toBe(wan(25.37));
    expect(supposed.outturn.byCategory.map(({ category }) => category)).not.toContain("paid-next-year");
  });

  it("that all money expected later had been paid adds the phased and the late line", () => {
    const supposed = whatIf(shaoyang, [{ kind: "pay-later", category: null }]);
    expect(supposed.outturn.totals.actualFen - shaoyang.totals.actualFen).toBe(wan(25.37 + 20 + 30));
  });

  it("another amount executed leaves the lines alone", () => {
    const supposed = whatIf(shaoyang, [{ kind: "actual", lineId: "executed", fen: wan(373.6) }]);
    expect(shown(supposed)).toEqual(["100.00", "10.00", "80.00", "良"]);
    expect(supposed.outturn.totals).toEqual(shaoyang.totals);
  });

  it("another actual of a line moves the funds by the same money", () => {
    const supposed = whatIf(shaoyang, [{ kind: "actual", lineId: "line-10", fen: wan(55) }]);
    expect(supposed.outturn.lines[9]).toMatchObject({ state: "spent", deviation: null });
    expect(shown(supposed)[0]).toBe("40.88");
  });

  it("another reason moves money from category to category, which paying later follows", () => {
    const deferred: WhatIfChange = { kind: "category", lineId: "line-10", category: "paid-next-year" };
    const { outturn } = whatIf(shaoyang, [deferred]);
    expect(outturn.byCategory.find(({ category }) => category === "paid-next-year")).toMatchObject({
      count: 4,
      unspentFen: wan(80.37),
    });
    const paid = whatIf(shaoyang, [deferred, { kind: "pay-later", category: "paid-next-year" }]);
    expect(paid.outturn.totals.actualFen - shaoyang.totals.actualFen).toBe(wan(80.37));
  });

  it("another result of an indicator changes the points that the rules give it", () => {
    const [, , item] = shaoyang.project.items;
    const indicatorId = shaoyang.project.items[1]?.members[0]?.id ?? "";
    const supposed = whatIf(shaoyang, [{ kind: "score-actual", indicatorId, text: "5台" }]);
    expect(supposed.recomputed.rows[2]?.ruleScore?.toFixed(2)).toBe("1.25");
    expect(supposed.outturn.project.items[2]).toBe(item);
  });

  it("leaves the form's own claims and the project as they are", () => {
    const before = JSON.stringify(shaoyang);
    const { outturn } = whatIf(shaoyang, [{ kind: "pay-later", category: null }]);
    expect(outturn.score.execution?.score?.toString()).toBe("2.62");
    expect(JSON.stringify(shaoyang)).toBe(before);
  });

  it("says which changes name nothing", () => {
    const changes: WhatIfChange[] = [
      { kind: "actual", lineId: "line-99", fen: 1 },
      { kind: "category", lineId: "line-99", category: "savings" },
      { kind: "score-actual", indicatorId: "line-99", text: "1" },
    ];
    expect(whatIf(shaoyang, changes).unknown).toEqual(changes);
    expect(shown(whatIf(shaoyang, changes))).toEqual(shown(whatIf(shaoyang, [])));
  });

  it("answers in less than two milliseconds", () => {
    const changes: WhatIfChange[] = [
      { kind: "category", lineId: "line-10", category: "paid-next-year" },
      { kind: "pay-later", category: "paid-next-year" },
    ];
    for (let n = 0; n < 50; n++) whatIf(shaoyang, changes);
    const times = Array.from({ length: 100 }, () => {
      const before = performance.now();
      whatIf(shaoyang, changes);
      return performance.now() - before;
    });
    expect(times.sort((a, b) => a - b)[50]).toBeLessThan(2);
  });
});

describe("supposing on other forms", () => {
  it("moves the line that stands for the funds with them", () => {
    const form = derived({ funds: { revised: "43.2", executed: "37.24", weight: "10", score: "9" } });
    const { outturn } = whatIf(form, [{ kind: "actual", lineId: "executed", fen: wan(43.2) }]);
    expect(outturn.fromFunds).toBe(true);
    expect(outturn.lines.map(({ state, unspentFen }) => [state, unspentFen])).toEqual([["spent", 0]]);
    expect(outturn.rates.map(({ id, rate }) => [id, rate.toString()])).toEqual([["declared", "1"]]);
  });

  it("fills the empty total row from its sources before it changes the executed amount", () => {
    const form = derived({
      funds: { revised: "0", executed: "0", weight: "10", score: "10", sources: [{ revised: "80", executed: "40" }] },
    });
    const supposed = whatIf(form, [{ kind: "actual", lineId: "executed", fen: wan(60) }]);
    expect(shown(supposed).slice(0, 2)).toEqual(["75.00", "7.50"]);
  });

  it("lets a cost indicator that is a single line follow its amount", () => {
    const form = derived({
      items: [{ level2: "成本指标", target: "≤90万元", actual: "85万元", weight: "10", score: "10" }],
      lines: [{ budget: "90", actual: "85", itemId: "item-1" }],
    });
    const supposed = whatIf(form, [{ kind: "actual", lineId: "line-1", fen: wan(100) }]);
    expect(supposed.recomputed.rows[0]?.ruleScore?.toFixed(2)).toBe("9.00");
  });

  it("adds nothing to the funds for a line whose actual is unknown", () => {
    const form = derived({ funds: { revised: "100", executed: "50" }, lines: [{ budget: "10", actual: "" }] });
    const { outturn } = whatIf(form, [{ kind: "actual", lineId: "line-1", fen: wan(10) }]);
    expect(outturn.lines[0]?.state).toBe("spent");
    expect(outturn.project.funds?.total.amounts.executed?.fen).toBe(wan(50));
  });

  it("equals deriving the changed form from the start", () => {
    const cell = fc.integer({ min: 0, max: 1_000 });
    const lines = fc.array(fc.record({ budget: cell, actual: cell }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(lines, cell, fc.nat(5), (raw, paid, at) => {
        const index = at % raw.length;
        const form = (actuals: readonly number[]) =>
          derived({
            funds: { revised: "5000", executed: `${actuals.reduce((a, b) => a + b)}`, weight: "10", score: "1" },
            lines: raw.map(({ budget }, n) => ({ budget: `${budget}`, actual: `${actuals[n]}`, reason: "尾款待支付" })),
          });
        const before = raw.map(({ actual }) => actual);
        const after = before.map((actual, n) => (n === index ? paid : actual));
        const supposed = whatIf(form(before), [{ kind: "actual", lineId: `line-${index + 1}`, fen: wan(paid) }]);
        const wanted = form(after);
        expect(supposed.outturn.totals).toEqual(wanted.totals);
        expect(supposed.outturn.byCategory).toEqual(wanted.byCategory);
        expect(supposed.outturn.rates).toEqual(wanted.rates);
        expect(supposed.recomputed.total).toEqual(recompute(wanted).total);
      }),
    );
  });
});
