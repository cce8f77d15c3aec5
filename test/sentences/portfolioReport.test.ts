import { describe, expect, it } from "vitest";
import { runAudit } from "../../src/domain/audit/runAudit.ts";
import { deriveProject } from "../../src/domain/outturn/deriveProject.ts";
import type { Project } from "../../src/domain/project/project.ts";
import type { Lang } from "../../src/messages/text.ts";
import { portfolioReport } from "../../src/sentences/portfolioReport.ts";
import { plainText, runs } from "../../src/sentences/runs.ts";
import { project, type RawProject } from "../builders/project.ts";
import { seed } from "../builders/seed.ts";

const report = (...read: Project[]) =>
  portfolioReport(read.map((each) => deriveProject(each)).map((outturn) => ({ outturn, findings: runAudit(outturn) })));
const say = (read: readonly Project[], lang: Lang = "zh") =>
  Object.fromEntries(report(...read).map(({ id, sentences }) => [id, plainText(sentences, { lang, unit: "万元" })]));
const of = (raws: readonly RawProject[], lang?: Lang) => say(raws.map(project), lang);
const line = (name: string, budget: string, actual: string, reason = "") => ({
  name,
  lines: [{ budget, actual, reason }],
});

describe("what to say of several projects", () => {
  it("answers the five questions, project by project", () => {
    const said = of([
      line("甲", "10", "4", "项目取消"),
      line("乙", "20", "18", "部分费用于2024年支付"),
      line("丙", "5", "4"),
    ]);
    expect(said).toMatchObject({
      spent:
        "3 个项目预算 35.00 万元，支出 26.00（74.29%），未支出 9.00。未支出的金额按项目为：“甲” 6.00（支出 40.00%），“乙” 2.00（支出 90.00%），“丙” 1.00（支出 80.00%）。",
      why: "未支出的 9.00 万元按原因分为：取消 6.00，跨年支付 2.00，未说明原因 1.00。",
      later: expect.stringContaining("2.00 预计以后年度支付。"),
      open: expect.stringContaining("没有说明原因的共 1.00：“丙” 1.00。"),
      score: "3 个项目没有填写得分。",
    });
  });

  it("says the same in English, one thing as one", () => {
    const said = of([line("A", "10", "4", "项目取消"), { ...line("B", "20", "20"), totalScore: "92" }], "en");
    expect(said.spent).toContain("By project, unspent is: “A” 6.00 (40.00% spent).");
    expect(said.score).toMatch(/^Scores by project: “B” 92\.00.*\. 1 project gives no score\.$/);
    expect(said.open).toContain("A reason is stated wherever money was left unspent.");
  });

  it("names five projects and adds up the others", () => {
    const said = of(Array.from({ length: 7 }, (_, index) => line(`项目${index + 1}`, "10", String(index + 1))));
    expect(said.spent).toContain("未支出最多的是“项目1” 9.00（支出 10.00%），");
    expect(said.spent).toContain("；其余 2 个项目共 7.00。");
    expect(said.open).toContain("没有说明原因的共 42.00，涉及 7 个项目，最多的是“项目1” 9.00，");
  });

  it("is true where everything was spent, where more was, and where nothing can be read", () => {
    const all = of([line("甲", "10", "10"), line("乙", "5", "5")]);
    expect(all.spent).toBe("2 个项目的预算 15.00 万元 全部支出（100.00%）。");
    expect(all.why).toBe("没有未支出的金额，无需说明原因。");
    expect(all.later).toBeUndefined();
    expect(of([line("甲", "10", "12"), line("乙", "5", "4")]).spent).toContain("1 个项目有超支，共 2.00。");
    const none = of([line("甲", "abc", ""), line("乙", "", "x")]);
    expect(none.spent).toBe("2 个项目都不能同时读出预算与支出。");
    expect(none.why).toBeUndefined();
  });

  it("leads every figure to its project, or to the page on all of them", () => {
    const read = [seed(), project(line("乙", "20", "18"))];
    const figures = report(...read).flatMap(({ sentences }) =>
      sentences.flatMap((sentence) => runs(sentence, { lang: "zh", unit: "万元" }).filter(({ figure }) => figure)),
    );
    expect(figures.filter(({ at }) => at === null)).toEqual([]);
    const places = figures.map(({ text, at }) => `${text} ${at?.view} ${at?.project ?? ""}`);
    expect(places).toContain(`351.48 overview ${seed().id}`);
    expect(places).toContain(`72.62 score ${seed().id}`);
    expect(places).toContain("353.48 overview ");
  });
});
