import { describe, expect, it } from "vitest";
import { runAudit } from "../../src/domain/audit/runAudit.ts";
import { formatPoints } from "../../src/domain/money/format.ts";
import { deriveProject } from "../../src/domain/outturn/deriveProject.ts";
import { GRADE_BANDS } from "../../src/domain/scoring/grade.ts";
import { scoreRows } from "../../src/domain/scoring/scoreRows.ts";
import { format, type Lang } from "../../src/messages/text.ts";
import { bandInterval, rowTitle, scoreSentences } from "../../src/sentences/scoreSentences.ts";
import type { Sentence, Value } from "../../src/sentences/sentence.ts";
import { project, type RawProject } from "../builders/project.ts";
import { seed } from "../builders/seed.ts";

function write(sentences: readonly Sentence[], lang: Lang = "zh"): string {
  const show = (value: Value): string | number => {
    if (value.kind === "points") return formatPoints(value.points);
    if (value.kind === "count") return value.count;
    if (value.kind === "title" || value.kind === "word") return value.text[lang];
    if (value.kind === "list")
      return value.entries.map((entry) => write([entry], lang)).join(lang === "zh" ? "，" : ", ");
    throw new Error(`no ${value.kind} belongs in a sentence about a score`);
  };
  return sentences
    .map(({ text, values }) =>
      format(text, lang, Object.fromEntries(Object.entries(values).map(([key, value]) => [key, show(value)]))),
    )
    .join("");
}
const say = (raw: RawProject, lang?: Lang) => write(scoreSentences(deriveProject(project(raw)), []), lang);

describe("the finding of the score view says", () => {
  it("where the 27.38 points of the Shaoyang form went", () => {
    const outturn = deriveProject(seed());
    expect(write(scoreSentences(outturn, []))).toBe(
      "得分 72.62 / 100.00，等级为中，区间 [60, 80)。失去的 27.38 分只有两处：成本指标 20.00 分（15 个分项共用一格），预算执行率 7.38 分。其余 6 项全部满分。“提升中心服务质量，提升中心办结业务进度”的得分一格空缺，由总分推得 15.00 分。",
    );
    expect(write(scoreSentences(outturn, runAudit(outturn)))).toContain("其余 6 项全部满分，其中 3 项值得核对。");
    expect(write(scoreSentences(outturn, []), "en")).toContain(
      "The 27.38 points lost went in two places only: 成本指标 20.00 (15 lines share one score), Budget execution rate 7.38.",
    );
  });

  it("that there are neither full marks nor points", () => {
    expect(say({})).toBe("表中没有分值，也没有得分。");
    expect(say({ items: [{ name: "按期完成投资", target: "10", actual: "10" }] })).toBe("表中没有分值，也没有得分。");
  });

  it("that the points are not filled in (Qingshen)", () => {
    expect(say({ funds: { weight: "10" }, items: [{ weight: "90" }] })).toBe("满分 100.00，表中没有填写得分。");
  });

  it("that the points are not filled in where full marks are incomplete too", () => {
    expect(say({ items: [{ weight: "90" }, { name: "满意度" }] })).toBe("表中没有填写得分。");
  });

  it("that every row has full marks, and that execution is not scored", () => {
    expect(say({ items: [{ weight: "100", score: "100" }], totalScore: "100" })).toBe(
      "得分 100.00 / 100.00，等级为优，区间 [90, 100]。各项都得满分，没有失分。预算执行率不计分。",
    );
  });

  it("the same for an execution row of weight zero, but not where execution is one of the indicators", () => {
    const items = [{ weight: "100", score: "100" }];
    expect(say({ funds: { weight: "0", score: "0" }, items })).toContain("预算执行率不计分。");
    expect(say({ items: [...items, { name: "预算执行率", weight: "10", score: "10" }] })).not.toContain("不计分");
  });

  it("one, three and many places of loss in words that are true", () => {
    const items = (lost: readonly number[]) =>
      lost.map((each, at) => ({ name: `指标${at + 1}`, weight: "10", score: `${10 - each}` }));
    expect(say({ items: items([1]) })).toContain("失去的 1.00 分只有一处：指标1 1.00 分。");
    expect(say({ items: items([1, 2, 3, 0]) })).toContain(
      "失去的 6.00 分共有三处：指标3 3.00 分，指标2 2.00 分，指标1 1.00 分。其余 1 项全部满分。",
    );
    expect(say({ items: items([1, 2, 3, 4]) })).toContain("失去的 10.00 分分在 4 处，最多的三处是：指标4 4.00 分，");
  });

  it("that rows without points leave no sum, and a total that cannot be one (Yinchuan)", () => {
    const items = [
      { name: "执行", weight: "10", score: "9" },
      { name: "相关性", weight: "2", score: "" },
      { name: "制度", weight: "7", score: "" },
    ];
    expect(say({ items, totalScore: "98" })).toBe(
      "表中总分 98.00，等级为优，区间 [90, 100]。已填得分的各项共失 1.00 分：执行 1.00 分。有 2 项没有得分或分值，无法合计。预算执行率不计分。",
    );
  });

  it("a declared total that is not the sum, above and below", () => {
    const items = [{ weight: "100", score: "94" }];
    expect(say({ items, totalScore: "98" })).toContain("表中总分 98.00 比各项得分之和 94.00 多 4.00 分。");
    expect(say({ items, totalScore: "93.5" })).toContain("表中总分 93.50 比各项得分之和 94.00 少 0.50 分。");
  });

  it("scores above their weight, and then no “all other rows have full marks”", () => {
    const text = say({
      items: [
        { weight: "10", score: "12" },
        { weight: "10", score: "9" },
        { weight: "10", score: "10" },
      ],
    });
    expect(text).toContain("有 1 项得分高于分值，共高出 2.00 分。");
    expect(text).not.toContain("其余");
  });

  it("a declared total on its own where it is above the full marks found (Jiangxi)", () => {
    expect(say({ items: [{ weight: "45", score: "45" }], totalScore: "99.3" })).toMatch(/^表中总分 99\.30，等级为优/);
  });

  it("a declared total without any rows", () => {
    expect(say({ totalScore: "85" })).toBe("表中总分 85.00，等级为良，区间 [80, 90)。");
  });
});

describe("names in the score view", () => {
  it("are the level that the members of a group share, or say that there is none", () => {
    const rows = scoreRows(deriveProject(seed()).score);
    expect(rows.map((row) => rowTitle(row).zh).slice(0, 5)).toEqual([
      "预算执行率",
      "自助终端机",
      "中心电脑及打印机等设备购置",
      "项目按期完成",
      "成本指标",
    ]);
    const nameless = deriveProject(project({ items: [{ level1: "", level2: "", name: "", weight: "5" }] }));
    expect(rowTitle(scoreRows(nameless.score)[0]!).en).toBe("(no name given)");
  });

  it("write every band as a half-open interval, the top one closed", () => {
    expect(GRADE_BANDS.map(bandInterval)).toEqual(["[90, 100]", "[80, 90)", "[60, 80)", "[0, 60)"]);
  });
});
