import { describe, expect, test } from "vitest";
import { deriveProject } from "../../src/domain/outturn/deriveProject.ts";
import { portfolio } from "../../src/domain/outturn/portfolio.ts";
import { portfolioSentences } from "../../src/sentences/portfolioSentences.ts";
import { project, type RawProject } from "../builders/project.ts";

const say = (...projects: RawProject[]) =>
  portfolioSentences(portfolio(projects.map((raw) => deriveProject(project(raw)))));
const said = (...projects: RawProject[]) => say(...projects).map(({ text }) => text.zh.slice(8, 14));
const line = (budget: string, actual: string, reason = "") => ({ lines: [{ budget, actual, reason }] });

describe("the finding on several projects", () => {
  test("gives the sums, the main cause and the largest part", () => {
    const sentences = say(
      { name: "甲", ...line("10", "4", "项目取消") },
      { name: "乙", ...line("20", "19", "项目取消") },
    );
    expect(sentences.map(({ text }) => text.zh)).toEqual([
      "{count} 个项目预算 {budget} {unit}，支出 {actual}（{rate}），未支出 {unspent}。",
      "未支出的钱全部属{family}原因：{categories}。",
      "未支出最多的是“{name}”：{amount}，占 {share}。",
    ]);
    expect(sentences[0]?.values).toMatchObject({ count: { count: 2 }, unspent: { fen: 7_000_000 } });
    expect(sentences[2]?.values).toMatchObject({ name: { names: ["甲"] }, amount: { fen: 6_000_000 } });
  });

  test("gives the share of the main cause where there is another", () => {
    const [, cause] = say({
      lines: [
        { budget: "10", actual: "4", reason: "项目取消" },
        { budget: "3", actual: "0" },
      ],
    });
    expect(cause?.text.zh).toBe("未支出的钱有 {share}（{amount}）属{family}原因：{categories}。");
    expect(cause?.values).toMatchObject({ amount: { fen: 6_000_000 } });
  });

  test("is true where everything was spent, nothing was budgeted, or nothing can be read", () => {
    expect(said(line("10", "10"), line("5", "5"))).toEqual(["个项目的预算"]);
    expect(said(line("0", "10"), line("0", "5"))[0]).toBe("个项目没有预");
    expect(said(line("abc", "10"), line("", ""))).toEqual(["个项目都不能"]);
  });

  test("tells over-spending and unreadable amounts apart from what is unspent", () => {
    expect(said(line("10", "4", "项目取消"), line("10", "12"), line("abc", "3")).slice(3)).toEqual([
      "个项目有超支",
      "个项目有无法",
    ]);
  });
});
