import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PROFILES } from "../../../src/domain/scoring/profiles.ts";
import { ruleScore } from "../../../src/domain/scoring/ruleScore.ts";
import { funds, item, type RawItem } from "../../builders/project.ts";

const [profile] = PROFILES as [(typeof PROFILES)[number]];
const rule = (raw: RawItem) => {
  const { ruleScore: points, rule: id } = ruleScore(item({ weight: "10", ...raw }), null, profile);
  return [points?.toFixed(2) ?? null, id];
};

describe("the rule's score", () => {
  it.each([
    ["≥928小时", "909.93小时", "9.81", "higher-is-better"],
    ["≥10台", "10台", "10.00", "higher-is-better"],
    ["11台", "23台", "10.00", "plain-higher-is-better"],
    ["≤90万元", "90", "10.00", "lower-is-better"],
    ["≤90万元", "100万元", "9.00", "lower-is-better"],
    ["＝100％", "95%", "9.50", "equal"],
    ["100", "80", "8.00", "plain-higher-is-better"],
    ["≥5次", "0次", "0.00", "higher-is-better"],
    ["≤0次", "0次", "10.00", "lower-is-better"],
    ["≤0次", "2次", "0.00", "lower-is-better"],
    ["±10%", "-3%", "10.00", "range"],
    ["2021年12月", "2021年11月", "10.00", "deadline"],
  ])("for %s reported as %s is %s by %s", (target, actual, points, id) => {
    expect(rule({ target, actual })).toEqual([points, id]);
  });

  it.each([
    [{ target: "明显改善", actual: "逐步提升" }, "text-by-judgement"],
    [{ target: "", actual: "10" }, "no-target"],
    [{ target: "10台", actual: "" }, "no-actual"],
    [{ target: "5%左右", actual: "6%" }, "target-unread"],
    [{ target: "23.40万元", actual: "0%" }, "units-differ"],
    [{ target: "±10%", actual: "12%" }, "range-missed"],
    [{ target: "2021年11月", actual: "2021年12月" }, "deadline-missed"],
    [{ target: "10", actual: "-1" }, "negative-figures"],
    [{ target: "10", actual: "9", weight: "" }, "no-weight"],
    [
      {
        members: [
          { target: "10", actual: "9" },
          { target: "10", actual: "9" },
        ],
      },
      "shared-score",
    ],
  ])("for %j is none: %s", (raw, id) => {
    expect(rule(raw)).toEqual([null, id]);
  });

  it("lets a cost figure without an operator be better the lower it is, a cost control rate not", () => {
    expect(rule({ level2: "成本指标", target: "400元/人、天", actual: "500元/人、天" })).toEqual([
      "8.00",
      "plain-lower-is-better",
    ]);
    expect(rule({ level2: "成本指标", name: "成本控制率", target: "100", actual: "90" })).toEqual([
      "9.00",
      "plain-higher-is-better",
    ]);
  });

  it("takes the execution rate listed among the indicators from the funds (Yinchuan)", () => {
    const execution = item({ name: "预算执行率", target: "-", actual: "100%", weight: "10" });
    expect(ruleScore(execution, funds({ revised: "64.8", executed: "48.6" }), profile).ruleScore?.toString()).toBe(
      "7.5",
    );
    expect(ruleScore(execution, null, profile)).toMatchObject({ rule: "execution-rate" });
  });

  it("never leaves 0 to the weight", () => {
    const figure = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(fc.constantFrom("≥", "≤", "=", "", ">", "<"), figure, figure, (operator, target, actual) => {
        const points = ruleScore(
          item({ weight: "10", target: `${operator}${target}`, actual: `${actual}` }),
          null,
          profile,
        ).ruleScore;
        return points === null || (points.gte(0) && points.lte(10));
      }),
    );
  });
});
