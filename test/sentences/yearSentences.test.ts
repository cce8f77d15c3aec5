import { describe, expect, it } from "vitest";
import { crossYear } from "../../src/domain/outturn/crossYear.ts";
import { deriveProject } from "../../src/domain/outturn/deriveProject.ts";
import { years } from "../../src/messages/years.ts";
import { answerable, yearSentences } from "../../src/sentences/yearSentences.ts";
import { project } from "../builders/project.ts";
import { seed } from "../builders/seed.ts";
import { seedSuccessor } from "../builders/seedSuccessor.ts";

const over = crossYear([deriveProject(seed()), deriveProject(seedSuccessor())]);

describe("Shaoyang's form and one of the year after, in words", () => {
  const said = yearSentences(over);

  it("say what became of the 25.37 due, one outcome after the other", () => {
    expect(said[0]).toMatchObject({ text: years.debts, values: { count: { count: 3 }, amount: { fen: 25_370_000 } } });
    expect(JSON.stringify(said[0]?.values.list)).toMatch(/未付.*"count":1.*部分支付.*"count":1.*已付清.*"count":1/);
  });

  it("say that one more is due in a year nobody has loaded, and that three lines stay low", () => {
    expect(said.slice(1)).toEqual([
      { text: years.open, values: { count: { kind: "count", count: 1 } } },
      { text: years.recurringSentence, values: { count: { kind: "count", count: 3 } } },
    ]);
  });

  it("list what is unpaid before what is paid", () => {
    expect(answerable(over.debts).map(({ outcome }) => outcome)).toEqual(["unpaid", "partly-paid", "paid"]);
  });
});

describe("years without debts", () => {
  it("say so", () => {
    const plain = (year: number) => deriveProject(project({ year, lines: [{ budget: "10", actual: "10" }] }));
    expect(yearSentences(crossYear([plain(2022), plain(2023)]))).toEqual([{ text: years.noDebts, values: {} }]);
  });

  it("do not give a sum beyond exact range", () => {
    const due = { budget: "89000亿元", actual: "0", reason: "尾款于次年支付" };
    const forms = [2022, 2022, 2023].map((year, at) =>
      deriveProject({ ...project({ year, lines: [{ ...due, name: `第${at}项` }] }), id: `p${at}` }),
    );
    const big = [...forms, ...forms, ...forms, ...forms, ...forms, ...forms];
    expect(yearSentences(crossYear(big))[0]?.text).toBe(years.debtsUnsummed);
  });
});
