import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { deriveProject } from "../../../src/domain/outturn/deriveProject.ts";
import { withPrintedRules } from "../../../src/domain/scoring/printedRules.ts";
import { PROFILES, type ScoringProfile } from "../../../src/domain/scoring/profiles.ts";
import { recompute } from "../../../src/domain/scoring/recompute.ts";
import { ruleText } from "../../../src/domain/scoring/ruleTexts.ts";
import { ingest } from "../../../src/ingest/ingest.ts";
import { project, type RawItem, text } from "../../builders/project.ts";

const [national] = PROFILES as [ScoringProfile];
const read = (...notes: string[]) =>
  withPrintedRules(
    national,
    notes.map((note) => text(note)),
  );
const published = async (file: string) => {
  const { projects } = await ingest({ name: file, bytes: new Uint8Array(readFileSync(`data/${file}`)) });
  return projects[0] ?? project();
};
const byRule = (raw: RawItem, ...notes: string[]) => {
  const { rows } = recompute(deriveProject(project({ notes, items: [{ weight: "10", score: "10", ...raw }] })));
  return [rows[0]?.ruleScore?.toFixed(2) ?? null, rows[0]?.rule];
};

const COST =
  "成本控制率=(预算数-实际支出)/预算数×100% 控制率在±10%以内得5分,±10-15%以内得3分,±15-20%以内得1分,±20%以外不得分。";
const CONTENT = "群众满意率90%以上得10分,每降5%扣1分,扣完为止。";
const TIERS = "若为定性指标,则根据“三档”原则分别按照指标分值的 100-80%(含 80%)、80-50%(含 50%)、50-0%来记分";

describe("the rules printed on a form", () => {
  it("are all read from Jiangxi's of 2017", async () => {
    const { profile, printed } = withPrintedRules(national, (await published("jiangxi-2017.json")).notes);
    expect([...printed].sort()).toEqual([
      "equal",
      "higher-is-better",
      "lower-is-better",
      "plain-higher-is-better",
      "plain-lower-is-better",
      "steps-by-band",
      "steps-down",
      "text-by-judgement",
    ]);
    const jiangxi = PROFILES.find(({ id }) => id === "jiangxi-2017");
    expect(profile.tiers).toEqual(jiangxi?.tiers);
    expect(profile.steps.map(({ kind, full }) => [kind, full])).toEqual([
      ["down", "10"],
      ["bands", "5"],
    ]);
  });

  it("are read from Hubei's of 2020: proportions by direction and the older tiers", async () => {
    const { profile, printed } = withPrintedRules(national, (await published("hubei-2020.json")).notes);
    expect([...printed].sort()).toEqual(["higher-is-better", "lower-is-better", "text-by-judgement"]);
    expect(profile.tiers[1]).toEqual({ id: "partly", from: "0.5", to: "0.8" });
  });

  it("leave a form without such sentences at its profile", () => {
    expect(read("其他资金包括以前年度的结转结余资金等。")).toEqual({ profile: national, printed: new Set() });
  });

  it("win over the profile, which the rule's id says", () => {
    expect(byRule({ name: "成本控制率", target: "±10%", actual: "-12%" }, COST)).toEqual([
      "6.00",
      "printed-steps-by-band",
    ]);
    expect(byRule({ name: "成本控制率", target: "±10%", actual: "-12%" })).toEqual([null, "range-missed"]);
    expect(ruleText("printed-steps-by-band").en).toBe(
      "by the rule printed on the form: points by bands of the deviation",
    );
  });

  it("may be in full-width characters with blanks between", () => {
    expect(read("群众满意度 ９０％ 以上得 １０ 分，每降低５％扣２分").profile.steps[0]).toMatchObject({ costs: "2" });
  });

  it("are not believed where they could give no points", () => {
    expect(read("满意度90%以上得0分,每降5%扣1分", "满意度90%以上得10分,每降0%扣1分")).toEqual({
      profile: national,
      printed: new Set(),
    });
  });

  it("change the points that the tiers leave to judgement", () => {
    const { profile } = read(TIERS);
    expect(profile.tiers.map(({ from, to }) => `${from}-${to}`)).toEqual(["0.8-1", "0.5-0.8", "0-0.5"]);
  });
});

describe("a rule in steps", () => {
  it.each([
    ["10%", "10.00"],
    ["-10%", "10.00"],
    ["10.01%", "6.00"],
    ["15%", "6.00"],
    ["20%", "2.00"],
    ["-20.5%", "0.00"],
  ])("gives a cost control rate of %s its share of the weight: %s", (actual, points) => {
    expect(byRule({ name: "成本控制率", target: "±10%", actual }, COST)[0]).toBe(points);
  });

  it.each([
    ["98%", "10.00"],
    ["90%", "10.00"],
    ["86%", "10.00"],
    ["85%", "9.00"],
    ["60%", "4.00"],
    ["30%", "0.00"],
  ])("takes a point for every whole 5 below 90 from a satisfaction of %s: %s", (actual, points) => {
    expect(byRule({ name: "群众满意度", target: "98%", actual }, CONTENT)).toEqual([points, "printed-steps-down"]);
  });

  it("does not judge a control rate that should be 100 %, nor a figure without a percent sign", () => {
    expect(byRule({ name: "成本控制率", target: "100%", actual: "90%" }, COST)[1]).toBe("plain-higher-is-better");
    expect(byRule({ name: "群众满意度", target: "98", actual: "95" }, CONTENT)[1]).toBe("plain-higher-is-better");
  });
});
