import { describe, expect, it } from "vitest";
import { PROFILES } from "../../../src/domain/scoring/profiles.ts";
import { scoreProject } from "../../../src/domain/scoring/scoreProject.ts";
import { FRAMES, frameOf } from "../../../src/domain/scoring/scoringFrame.ts";
import { project, type RawProject } from "../../builders/project.ts";
import { seed } from "../../builders/seed.ts";

const scored = (raw: RawProject) => {
  const form = project(raw);
  return scoreProject(form, frameOf(form));
};
const points = (value: { toString(): string } | null) => value?.toString() ?? null;

describe("the score of the Shaoyang form", () => {
  const score = scoreProject(seed(), frameOf(seed()));

  it("derives the one missing score from the declared total and marks it", () => {
    const derived = score.items.filter((item) => item.derived);
    expect(derived.map((item) => [item.item.members[0]?.name.text, points(item.score), points(item.lost)])).toEqual([
      ["提升中心服务质量，提升中心办结业务进度", "15", "0"],
    ]);
  });

  it("adds up to the declared total of 72.62 out of 100, grade 中", () => {
    expect(points(score.total)).toBe("72.62");
    expect(points(score.claimedTotal)).toBe("72.62");
    expect(points(score.fullMarks)).toBe("100");
    expect(score.grade?.title.zh).toBe("中");
  });

  it("loses 7.38 by execution and 20 by cost", () => {
    expect(points(score.execution?.lost ?? null)).toBe("7.38");
    expect(score.items.filter((item) => item.lost?.gt(0)).map((item) => points(item.lost))).toEqual(["20"]);
  });

  it("gives the 15 cost lines one score", () => {
    const group = score.items.find((item) => item.item.members.length === 15);
    expect([points(group?.weight ?? null), points(group?.score ?? null)]).toEqual(["40", "20"]);
  });
});

describe("a missing score", () => {
  const item = { name: "质量", weight: "50", score: "" };

  it("stays unknown where two are missing", () => {
    const score = scored({ items: [item, item], totalScore: "90" });
    expect(score.items.map((each) => each.score)).toEqual([null, null]);
    expect(score.total).toBeNull();
  });

  it("stays unknown where the total is not declared", () => {
    expect(scored({ items: [item, { weight: "50", score: "50" }] }).items[0]?.derived).toBe(false);
  });

  it.each(["101", "49"])("stays unknown where a total of %s would put it outside 0 to its weight", (totalScore) => {
    expect(scored({ items: [item, { weight: "50", score: "50" }], totalScore }).items[0]?.score).toBeNull();
  });

  it("is derived for the execution row as well", () => {
    const score = scored({
      funds: { revised: "10", executed: "9", weight: "10", score: "" },
      items: [{ weight: "90", score: "90" }],
      totalScore: "99",
    });
    expect([points(score.execution?.score ?? null), score.execution?.derived]).toEqual(["9", true]);
  });
});

describe("totals", () => {
  it("count a score repeated in the rows of the sources once (Yu'an)", () => {
    const row = { revised: "29", executed: "27.8", rate: "0.958", weight: "9", score: "8" };
    const score = scored({ funds: { ...row, sources: [row] }, items: [{ name: "其他", weight: "91", score: "90" }] });
    expect([points(score.total), points(score.fullMarks)]).toEqual(["98", "100"]);
  });

  it("leave out template rows without name, weight and score, but not a named row without a weight", () => {
    const filled = { name: "数量", weight: "100", score: "95" };
    expect(points(scored({ items: [filled, { name: "", weight: "", score: "" }] }).total)).toBe("95");
    expect(scored({ items: [filled, { name: "满意度", weight: "", score: "" }] }).fullMarks).toBeNull();
  });

  it("give a grade without a declared total only where the weights add up to 100", () => {
    expect(scored({ items: [{ weight: "100", score: "85" }] }).grade?.id).toBe("good");
    expect(scored({ items: [{ weight: "50", score: "50" }] }).grade).toBeNull();
  });

  it("keep a claim, whatever the rules give", () => {
    const score = scored({ funds: { revised: "43.2", executed: "37.24", weight: "10", score: "9" } });
    expect(points(score.execution?.score ?? null)).toBe("9");
  });
});

describe("scoring profiles", () => {
  it("have unique ids and whole qualitative tiers and grades", () => {
    expect(new Set(PROFILES.map((profile) => profile.id)).size).toBe(PROFILES.length);
    for (const { tiers, grades } of PROFILES) {
      expect(tiers.map((tier) => tier.to)).toEqual(["1", ...tiers.slice(0, -1).map((tier) => tier.from)]);
      expect(grades.map((band) => band.to)).toEqual(["100", ...grades.slice(0, -1).map((band) => band.from)]);
    }
  });

  it("each have a frame of their id, the first being the default", () => {
    expect(PROFILES.map(({ id }) => id)).toEqual(Object.values(FRAMES).map(({ id }) => id));
    for (const { id, executionWeight, grades } of PROFILES) {
      expect(FRAMES[id as keyof typeof FRAMES]).toEqual({ id, executionWeight, grades });
    }
  });

  it("of a site go before the built-in ones, also where a project names none", () => {
    const own = [{ ...FRAMES["national-2020"], executionWeight: "20" }];
    expect(frameOf(project(), own).executionWeight).toBe("20");
    expect(frameOf(project({ profile: "hubei-2020" }), own)).toBe(FRAMES["hubei-2020"]);
  });

  it("are looked up by the project's own name", () => {
    expect(frameOf(project({ profile: "hubei-2020" })).executionWeight).toBe("20");
    expect(frameOf(project()).id).toBe("national-2020");
    expect(frameOf(project({ profile: "no-such" })).id).toBe("national-2020");
  });

  it("give the execution weight where the form prints a score only (Hubei)", () => {
    const score = scored({
      profile: "hubei-2020",
      funds: { revised: "1.56", executed: "1.56", rate: "1", score: "20" },
    });
    expect(points(score.execution?.weight ?? null)).toBe("20");
  });

  it("score no execution where the form has neither weight nor score for it", () => {
    expect(scored({ funds: { revised: "300", executed: "259.45", rate: "86.5%" } }).execution).toBeNull();
  });
});
