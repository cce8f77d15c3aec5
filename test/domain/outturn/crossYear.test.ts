import { describe, expect, it } from "vitest";
import { crossYear, unitsOverYears } from "../../../src/domain/outturn/crossYear.ts";
import { deriveProject } from "../../../src/domain/outturn/deriveProject.ts";
import { project, type RawLine, type RawProject, text } from "../../builders/project.ts";
import { seed } from "../../builders/seed.ts";
import { seedSuccessor } from "../../builders/seedSuccessor.ts";

const derived = (raw: RawProject) => deriveProject(project(raw));
const year = (when: number, lines: RawLine[]) => derived({ year: when, lines });
const DUE = "尾款于次年支付";

/** One line due in 2023, looked for among lines of 2024. */
const followed = (line: RawLine, next: RawLine[]) => {
  const [debt] = crossYear([year(2023, [{ reason: DUE, ...line }]), year(2024, next)]).debts;
  return [debt?.outcome, debt?.by, debt?.found.length];
};

describe("the Shaoyang form and a form of the year after", () => {
  const over = crossYear([deriveProject(seedSuccessor()), deriveProject(seed())]);

  it("tell of the three lines due in 2024, 25.37 together, what became of them", () => {
    const inYear = over.debts.filter(({ from }) => from.year === 2023);
    expect(
      inYear.map(({ dueFen, outcome, by, paidFen, holdsOther }) => [dueFen, outcome, by, paidFen, holdsOther]),
    ).toEqual([
      [10_000_000, "paid", "name-and-amount", 10_000_000, false],
      [11_870_000, "partly-paid", "name", 8_000_000, true],
      [3_500_000, "unpaid", "similar-name", 0, false],
    ]);
  });

  it("leave what is due in the last year open", () => {
    expect(over.debts.filter(({ from }) => from.year === 2024).map(({ outcome }) => outcome)).toEqual(["no-next-year"]);
  });

  it("show the lines that were low in both years, not the ones whose name is not theirs alone", () => {
    expect(over.recurring.map(({ years }) => years.map(({ outturn }) => outturn.line.name.text))).toEqual([
      ["异地实时灾备建设", "异地实时灾备建设（在建）"],
      ["业务机房运维经费", "业务机房运维经费（续建）"],
      ["中心办公大楼无线WIFI管控全覆盖建设", "中心办公大楼无线 WIFI 管控全覆盖"],
    ]);
  });

  it("compare how far the budgets were changed: −43.79 %, then +25 %", () => {
    expect(over.years).toEqual([2023, 2024]);
    expect(over.adjustments.map(({ rate }) => rate?.times(100).toFixed(2))).toEqual(["-43.79", "25.00"]);
  });
});

describe("a line paid next year", () => {
  const line = { name: "设备购置（已完工）", budget: "100", actual: "90" };

  it.each([
    ["paid", "10"],
    ["paid", "12"],
    ["partly-paid", "9.99"],
    ["unpaid", "0"],
    ["unknown", ""],
  ])("is %s where “%s” was spent under its name", (outcome, actual) => {
    expect(followed(line, [{ name: "2023年设备购置尾款", budget: "10", actual }])).toEqual([outcome, "name", 1]);
  });

  it("is not found where only other names are loaded", () => {
    expect(followed(line, [{ name: "系统运维", budget: "10", actual: "10" }])).toEqual(["not-found", null, 0]);
  });

  it("is not another phase of the same name", () => {
    const phase = { ...line, name: "全市政务信息系统整合共享平台1期建设" };
    const next = [{ name: "全市政务信息系统整合共享平台2期建设", budget: "10", actual: "10" }];
    expect(followed(phase, next)).toEqual(["not-found", null, 0]);
  });

  it("is never told by name alone where the name occurs twice", () => {
    const twice = (first: string, second: string) => [
      { name: "设备购置", budget: first, actual: first },
      { name: "设备购置", budget: second, actual: second },
    ];
    expect(followed(line, twice("10", "30"))).toEqual(["paid", "name-and-amount", 1]);
    expect(followed(line, twice("20", "30"))).toEqual(["ambiguous", null, 2]);
    expect(followed(line, twice("10", "10"))).toEqual(["ambiguous", null, 2]);
  });

  it("is never told by name alone where its own year has the name twice", () => {
    const lines = [
      { ...line, reason: DUE },
      { ...line, actual: "100" },
    ];
    const outcome = (budget: string) =>
      crossYear([year(2023, lines), year(2024, [{ name: "设备购置", budget, actual: budget }])]).debts[0]?.outcome;
    expect([outcome("10"), outcome("11")]).toEqual(["paid", "ambiguous"]);
  });

  it("is looked for in the very next year only", () => {
    const [debt] = crossYear([
      year(2022, [{ ...line, reason: DUE }]),
      year(2024, [{ name: "设备购置", budget: "10", actual: "10" }]),
    ]).debts;
    expect(debt?.outcome).toBe("no-next-year");
  });
});

describe("the forms of several years", () => {
  it("of a unit are put together by its name, without those of a single year", () => {
    const of = (unit: string, when: number) => deriveProject({ ...project({ year: when }), unit: text(unit) });
    const units = unitsOverYears([of("市公积金中心", 2023), of("市文旅局", 2023), of("市公积金中心 ", 2024)]);
    expect([...units].map(([name, group]) => [name, group.length])).toEqual([["市公积金中心", 2]]);
  });

  it("without a year take no part, and are counted", () => {
    const over = crossYear([derived({ year: null, lines: [{ budget: "10", actual: "1", reason: DUE }] })]);
    expect(over).toEqual({ years: [], undated: 1, debts: [], recurring: [], adjustments: [] });
  });

  it("adjust over the projects that print both budgets", () => {
    const funds = (initial: string, revised: string) => derived({ funds: { initial, revised } });
    const [adjustment] = crossYear([funds("100", "80"), funds("100", "90"), funds("", "500")]).adjustments;
    expect([adjustment?.rate?.toString(), adjustment?.projects, adjustment?.unknown]).toEqual(["-0.15", 2, 1]);
  });

  it("have no adjustment rate without an initial budget", () => {
    expect(crossYear([derived({ funds: { initial: "0", revised: "80" } })]).adjustments[0]?.rate).toBeNull();
  });

  it("keep a line that was low three years on end as one", () => {
    const low = { name: "平台建设", budget: "100", actual: "20", reason: "建设中" };
    const over = crossYear([2021, 2022, 2023].map((when) => year(when, [low])));
    expect(over.recurring.map(({ years }) => years.length)).toEqual([3]);
  });

  it("of thousands of lines are followed quickly", () => {
    const lines = (when: number) =>
      year(
        when,
        Array.from({ length: 1_500 }, (_, n) => ({ name: `第${n}号道路改造`, budget: "10", actual: "5", reason: DUE })),
      );
    const [first, second] = [lines(2023), lines(2024)];
    const before = performance.now();
    expect(crossYear([first, second]).debts.filter(({ outcome }) => outcome === "paid")).toHaveLength(1_500);
    expect(performance.now() - before).toBeLessThan(3_000);
  });
});
