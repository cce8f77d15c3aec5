import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RULE_IDS, ruleText } from "../../../src/domain/scoring/ruleTexts.ts";
import { scoreProject } from "../../../src/domain/scoring/scoreProject.ts";
import { EXECUTION_ROW, scoreGroups, scoreRows } from "../../../src/domain/scoring/scoreRows.ts";
import { frameOf } from "../../../src/domain/scoring/scoringFrame.ts";
import { project, type RawProject } from "../../builders/project.ts";
import { seed } from "../../builders/seed.ts";

const scored = (raw: RawProject) => scoreProject(project(raw), frameOf(project(raw)));
const points = (value: { toString(): string } | null) => value?.toString() ?? null;

describe("the rows of a score", () => {
  it("begin with the execution row, then follow the form", () => {
    const rows = scoreRows(scoreProject(seed(), frameOf(seed())));
    expect(rows.map(({ id }) => id).slice(0, 3)).toEqual([EXECUTION_ROW, "item-1", "item-2"]);
    expect(rows[0]).toMatchObject({ item: null });
  });

  it("hold no execution row where execution is not scored", () => {
    expect(scoreRows(scored({ items: [{ weight: "100", score: "90" }] })).map(({ id }) => id)).toEqual(["item-1"]);
  });

  it("are put under their level-1 headings with subtotals", () => {
    const groups = scoreGroups(scoreProject(seed(), frameOf(seed())));
    expect(groups.map(({ title, sum }) => [title, points(sum.weight), points(sum.score), points(sum.lost)])).toEqual([
      ["产出指标", "50", "30", "20"],
      ["效益指标", "30", "30", "0"],
      ["满意度指标", "10", "10", "0"],
    ]);
  });

  it("keep blocks of one heading apart where another stands between them", () => {
    const [output, benefit] = ["产出指标", "效益指标"];
    const groups = scoreGroups(
      scored({ items: [output, benefit, output].map((level1) => ({ level1, weight: "10", score: "10" })) }),
    );
    expect(groups.map(({ title }) => title)).toEqual([output, benefit, output]);
  });

  it("give no subtotal where one score is missing, but keep the full marks", () => {
    const items = [
      { weight: "10", score: "10" },
      { weight: "20", score: "" },
    ];
    expect(scoreGroups(scored({ items }))[0]?.sum).toMatchObject({ score: null, lost: null });
    expect(points(scoreGroups(scored({ items }))[0]?.sum.weight ?? null)).toBe("30");
  });
});

describe("the words of the rules", () => {
  it("exist for every rule and reason that scoring can name", () => {
    const source = readFileSync("src/domain/scoring/ruleScore.ts", "utf8");
    const named = [...source.matchAll(/none\("([a-z-]+)"\)|rule: "([a-z-]+)"/g)].map((match) => match[1] ?? match[2]);
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((id) => !RULE_IDS.includes(id ?? ""))).toEqual([]);
  });

  it("say that no rule applies for an id that is not known", () => {
    expect(ruleText("no-such-rule").en).toBe("no rule applies");
  });
});
