import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { losses, totalAgreement } from "../../../src/domain/scoring/losses.ts";
import { scoreBridge } from "../../../src/domain/scoring/scoreBridge.ts";
import { scoreProject } from "../../../src/domain/scoring/scoreProject.ts";
import { frameOf } from "../../../src/domain/scoring/scoringFrame.ts";
import { project, type RawProject } from "../../builders/project.ts";
import { seed } from "../../builders/seed.ts";

const scored = (raw: RawProject) => scoreProject(project(raw), frameOf(project(raw)));
const agreement = (raw: RawProject) => totalAgreement(project(raw), scored(raw));
const steps = (score: ReturnType<typeof scored>, most?: number) =>
  scoreBridge(score, most).map(({ id, from, to, count }) => [id, from.toString(), to.toString(), count]);

describe("the points lost on the Shaoyang form", () => {
  const score = scoreProject(seed(), frameOf(seed()));

  it("are 27.38 in two places, the cost indicators first", () => {
    const { rows, lost } = losses(score);
    expect(rows.map((row) => [row.id, row.lost?.toString()])).toEqual([
      ["item-4", "20"],
      ["execution", "7.38"],
    ]);
    expect(lost.toString()).toBe("27.38");
  });

  it("lead from 100 over 80 to 72.62", () => {
    expect(steps(score)).toEqual([
      ["full", "0", "100", 0],
      ["loss", "100", "80", 1],
      ["loss", "80", "72.62", 1],
      ["total", "0", "72.62", 0],
    ]);
  });

  it("agree with the declared total", () => {
    expect(totalAgreement(seed(), score)).toEqual({ kind: "agrees" });
  });
});

describe("the way from full marks to the score", () => {
  it("puts the smallest losses together where there are many", () => {
    const items = ["9", "8", "5", "7", "10"].map((points) => ({ weight: "10", score: points }));
    expect(steps(scored({ items }), 3)).toEqual([
      ["full", "0", "50", 0],
      ["loss", "50", "45", 1],
      ["loss", "45", "42", 1],
      ["rest", "42", "39", 2],
      ["total", "0", "39", 0],
    ]);
  });

  it("goes up for scores above their weight", () => {
    expect(steps(scored({ items: [{ weight: "10", score: "12" }] }))).toEqual([
      ["full", "0", "10", 0],
      ["gain", "10", "12", 1],
      ["total", "0", "12", 0],
    ]);
  });

  it("sets rows without a score apart and ends at the known ones (Yinchuan)", () => {
    const items = [
      { weight: "10", score: "9" },
      { weight: "2", score: "(lost)" },
      { weight: "10", score: "" },
    ];
    expect(steps(scored({ items, totalScore: "98" }))).toEqual([
      ["full", "0", "22", 0],
      ["loss", "22", "21", 1],
      ["unscored", "21", "9", 2],
      ["known", "0", "9", 0],
      ["claimed", "0", "98", 0],
    ]);
  });

  it("does not exist where full marks are unknown", () => {
    expect(steps(scored({ items: [{ name: "满意度", score: "9" }] }))).toEqual([]);
  });

  it("ends at the sum of the scores for any form, however many steps it may have", () => {
    const row = fc.record({ weight: fc.integer({ min: 0, max: 50 }), score: fc.integer({ min: 0, max: 60 }) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 10 }), (rows, most) => {
        const score = scored({ items: rows.map((each) => ({ weight: `${each.weight}`, score: `${each.score}` })) });
        const bridge = scoreBridge(score, most);
        const last = bridge[bridge.length - 1];
        expect(last?.id).toBe("total");
        expect(last?.to.toString()).toBe(score.total?.toString());
        expect(bridge.filter(({ id }) => id === "loss" || id === "rest").length).toBeLessThanOrEqual(most);
      }),
    );
  });
});

describe("the declared total", () => {
  const items = [{ weight: "100", score: "94" }];

  it("differs by what it is above the sum", () => {
    const found = agreement({ items, totalScore: "98" });
    expect(found.kind === "differs" && found.difference.toString()).toBe("4");
  });

  it("agrees within half of its own last printed place", () => {
    expect(agreement({ items: [{ weight: "100", score: "84.6" }], totalScore: "85" }).kind).toBe("agrees");
    expect(agreement({ items: [{ weight: "100", score: "84.6" }], totalScore: "85.0" }).kind).toBe("differs");
  });

  it("may be missing, or have no sum to be held against", () => {
    expect(agreement({ items }).kind).toBe("undeclared");
    const two = [...items, { weight: "1", score: "" }, { weight: "1", score: "" }];
    expect(agreement({ items: two, totalScore: "95" }).kind).toBe("unknown");
  });
});
