import { describe, expect, it } from "vitest";
import { runAudit } from "../../src/domain/audit/runAudit.ts";
import { deriveProject } from "../../src/domain/outturn/deriveProject.ts";
import type { Project } from "../../src/domain/project/project.ts";
import type { Lang } from "../../src/messages/text.ts";
import { type Paragraph, reportSentences } from "../../src/sentences/reportSentences.ts";
import { plainText, runs } from "../../src/sentences/runs.ts";
import type { Sentence } from "../../src/sentences/sentence.ts";
import { project, type RawProject } from "../builders/project.ts";
import { seed } from "../builders/seed.ts";

function report(read: Project): Paragraph[] {
  const outturn = deriveProject(read);
  return reportSentences(outturn, runAudit(outturn));
}
const say = (read: Project, lang: Lang = "zh") =>
  Object.fromEntries(report(read).map(({ id, sentences }) => [id, plainText(sentences, { lang, unit: "万元" })]));
const of = (raw: RawProject, lang?: Lang) => say(project(raw), lang);

describe("what to say of Shaoyang's form", () => {
  it("answers the five questions in Chinese", () => {
    expect(say(seed())).toEqual({
      spent:
        "15 个分项预算 664.60 万元，支出 313.12（47.11%），未支出 351.48。申报的资金执行率为 26.16%（全年执行 97.73 ÷ 全年预算 373.60）。分项支出合计 313.12，申报的全年执行数 97.73，相差 215.39，两者都照原表列出。",
      why: "未支出的 351.48 万元按原因分为：政策评估 85.12（2 个分项），完工结余 67.06（5 个分项），暂缓 55.00（1 个分项），预算偏高 45.53（1 个分项），启动较晚 30.00（1 个分项），跨年支付 25.37（3 个分项），取消 23.40（1 个分项），分年实施 20.00（1 个分项）。金额最大的是“异地实时灾备建设”，未支出 55.00，填报原因：“按照市行政审批局要求，新系统都要部署在国产化政务云平台上。为避免造成浪费，因此决定暂缓建设”。",
      later:
        "75.37 预计以后年度支付。如果预计以后支付的部分已在当年支付，分项支出率为 58.45%（仅供参考，不是申报值）。135.99 不再需要（结余、取消或核减）。140.12 尚待决定。",
      open: expect.stringContaining(
        "没有填写原因的有 5 个分项，共 67.06，金额最大的是数据库安全项目建设(已完工）、中心数据机房三级等保测评（已完工）、自助终端机（11台）（已完工）。核对发现 2 处矛盾，",
      ),
      score: expect.stringContaining("得分 72.62 / 100.00，等级为中，区间 [60, 80)。失去的 27.38 分只有两处："),
    });
  });

  it("says the same in English", () => {
    const { why, later } = say(seed(), "en");
    expect(why).toContain("By reason, the 351.48 (10k yuan) unspent is: Under policy review 85.12 (2 lines), ");
    expect(why).toContain("Deferred 55.00 (1 line), ");
    expect(later).toContain("75.37 is expected to be paid in later years. Had that been paid in the year,");
  });

  it("gives every figure its place in the page", () => {
    const placeless = report(seed()).flatMap(({ sentences }) =>
      sentences.flatMap((sentence) =>
        runs(sentence, { lang: "zh", unit: "万元" }).filter(({ figure, at }) => figure && at === null),
      ),
    );
    expect(placeless).toEqual([]);
    const [why] = report(seed()).filter(({ id }) => id === "why");
    const places = runs(why?.sentences[0] as Sentence, { lang: "zh", unit: "万元" }).flatMap(({ text, at }) =>
      at?.categories ? [[text, at.view, at.categories[0]]] : [],
    );
    expect(places.slice(0, 2)).toEqual([
      ["85.12", "deviations", "policy-review"],
      ["2", "deviations", "policy-review"],
    ]);
  });
});

describe("what to say of a form", () => {
  it("that spent everything", () => {
    const said = of({ lines: [{ budget: "10", actual: "10" }] });
    expect(said.spent).toBe("预算 10.00 万元 全部支出（100.00%）。");
    expect(said.why).toBe("没有未支出的金额，无需说明原因。");
    expect(said.later).toBeUndefined();
  });

  it("with one line, in the singular", () => {
    const said = of({ lines: [{ name: "设备", budget: "10", actual: "4" }] }, "en");
    expect(said.spent).toContain("1 cost line was given 10.00");
    expect(said.why).toBe(
      "By reason, the 6.00 (10k yuan) unspent is: No reason stated 6.00 (1 line). The largest is “设备” with 6.00 unspent and no stated reason.",
    );
    expect(said.later).toBe("Nothing is expected to be paid in later years. What becomes of 6.00 cannot be told.");
    expect(said.open).toContain("1 line gives no reason for 6.00: 设备.");
  });

  it("that over-spent names it and still explains the rest", () => {
    const said = of({
      lines: [
        { budget: "10", actual: "12" },
        { budget: "5", actual: "1", reason: "项目取消，资金核减。" },
      ],
    });
    expect(said.spent).toContain("另有 1 个分项超支 2.00。");
    expect(said.why).toContain("未支出的 4.00 万元按原因分为：取消 4.00（1 个分项）。");
    expect(said.open).toContain("凡有未支出的都说明了原因。");
  });

  it("without lines speaks of the project's funds", () => {
    const said = of({ funds: { revised: "10", executed: "4" } }, "en");
    expect(said.spent).toContain("The declared execution rate is 40.00% (executed 4.00 ÷ revised budget 10.00).");
    expect(said.why).toBe("By reason, the 6.00 (10k yuan) unspent is: No reason stated 6.00.");
    expect(said.open).toContain("No reason is given for the 6.00 unspent.");
  });

  it("without a readable amount says so and gives no reasons", () => {
    expect(of({ lines: [{ budget: "待定", actual: "" }] })).toEqual({
      spent: "表中没有可读的预算与支出金额。",
      open: expect.stringContaining("核对"),
      score: "表中没有分值，也没有得分。",
    });
  });

  it("counts amounts that cannot be read", () => {
    const lines = [
      { budget: "10", actual: "10" },
      { budget: "5", actual: "约三成" },
    ];
    expect(of({ lines }).spent).toContain("1 个分项金额无法读取，未计入合计。");
  });
});
