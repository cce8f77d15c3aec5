import { readdirSync, readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { fakeRun } from "./fakeRun.ts";

const seedBytes = readFileSync("data/shaoyang-2023.json");
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync("public/schema/analysis.schema.json", "utf8")),
);

/** The printed object, held to the schema. Its shape is the schema's, so the tests read it untyped. */
// biome-ignore lint/suspicious/noExplicitAny: a parsed document
async function analyzed(files: Readonly<Record<string, string | Uint8Array>>, ...options: string[]): Promise<any> {
  const { stdout } = await fakeRun(["analyze", ...Object.keys(files), "--json", ...options], files);
  const value = JSON.parse(stdout);
  validate(value);
  expect(validate.errors).toBeNull();
  return value;
}

const seed = async () => (await analyzed({ "shaoyang.json": seedBytes })).projects[0];

describe("analyze --json of Shaoyang 2023", () => {
  test("names the project as the form does, trimmed", async () => {
    expect(await seed()).toMatchObject({ name: "信息化建设专项经费", unit: "邵阳市住房公积金管理中心", year: 2023 });
  });

  test("gives the funds in 元, the rate reckoned anew beside the printed one", async () => {
    const { funds } = await seed();
    expect(funds).toMatchObject({
      initial: "6646000.00",
      revised: "3736000.00",
      executed: "977300.00",
      denominator: "revised",
      rate: "0.261590",
      printedRate: "0.261600",
      weight: "10.00",
      score: "2.62",
      ruleScore: "2.62",
    });
    expect(funds.sources).toEqual([
      { name: "其中：当年财政拨款", initial: null, revised: null, executed: null },
      { name: "上年结转资金", initial: null, revised: "1911000.00", executed: null },
      { name: "其他资金", initial: null, revised: "1825000.00", executed: null },
    ]);
  });

  test("gives 15 lines with budget, actual, unspent and rate", async () => {
    const { lines } = await seed();
    expect(
      lines.map((line: Record<string, unknown>) => [line.budget, line.actual, line.unspent, line.rate, line.low]),
    ).toEqual([
      ["1935000.00", "1413000.00", "522000.00", "0.730233", "amber"],
      ["522000.00", "495600.00", "26400.00", "0.949425", false],
      ["234000.00", "0.00", "234000.00", "0.000000", "red"],
      ["330000.00", "288000.00", "42000.00", "0.872727", false],
      ["190000.00", "155000.00", "35000.00", "0.815789", false],
      ["700000.00", "244700.00", "455300.00", "0.349571", "red"],
      ["300000.00", "254800.00", "45200.00", "0.849333", false],
      ["300000.00", "100000.00", "200000.00", "0.333333", "red"],
      ["500000.00", "48800.00", "451200.00", "0.097600", "red"],
      ["550000.00", "0.00", "550000.00", "0.000000", "red"],
      ["100000.00", "0.00", "100000.00", "0.000000", "red"],
      ["250000.00", "131300.00", "118700.00", "0.525200", "amber"],
      ["400000.00", "0.00", "400000.00", "0.000000", "red"],
      ["35000.00", "0.00", "35000.00", "0.000000", "red"],
      ["300000.00", "0.00", "300000.00", "0.000000", "red"],
    ]);
    expect(lines.every((line: Record<string, unknown>) => line.base === "budget" && line.revised === null)).toBe(true);
  });

  test("gives each line its reason, category and the words that matched", async () => {
    const { lines } = await seed();
    expect(lines.map((line: Record<string, unknown>) => line.category)).toEqual([
      "savings",
      "savings",
      "cancelled",
      "savings",
      "savings",
      "over-budgeted",
      "savings",
      "phased",
      "policy-review",
      "deferred",
      "paid-next-year",
      "paid-next-year",
      "policy-review",
      "paid-next-year",
      "late-start",
    ]);
    expect(lines[2]).toMatchObject({
      reason: "因存在数据安全隐患，项目取消，资金核减。",
      family: "decision",
      status: "unstated",
    });
    expect(lines[2].matched.join()).toContain("取消");
    expect(lines[0]).toMatchObject({ status: "completed", reason: "", matched: [], secondary: null });
  });

  test("adds up: totals, categories in taxonomy order, fates, rates", async () => {
    const { totals, byCategory, fates, rates } = await seed();
    expect(totals).toMatchObject({
      budget: "6646000.00",
      actual: "3131200.00",
      unspent: "3514800.00",
      overspent: "0.00",
      rate: "0.471141",
      adjustedRate: "0.584547",
      count: 15,
      unknown: 0,
    });
    expect(
      byCategory.map((sum: Record<string, unknown>) => [sum.category, sum.family, sum.count, sum.unspent]),
    ).toEqual([
      ["cancelled", "decision", 1, "234000.00"],
      ["deferred", "decision", 1, "550000.00"],
      ["policy-review", "decision", 2, "851200.00"],
      ["paid-next-year", "timing", 3, "253700.00"],
      ["phased", "timing", 1, "200000.00"],
      ["late-start", "timing", 1, "300000.00"],
      ["over-budgeted", "estimate", 1, "455300.00"],
      ["savings", "estimate", 5, "670600.00"],
    ]);
    expect(fates).toEqual({ later: "753700.00", released: "1359900.00", undecided: "1401200.00", unexplained: "0.00" });
    expect(rates.map((rate: Record<string, unknown>) => [rate.id, rate.rate, rate.scored])).toEqual([
      ["declared", "0.261590", true],
      ["executed-of-initial", "0.147051", false],
      ["lines", "0.471141", false],
      ["lines-of-revised", "0.838116", false],
    ]);
  });

  test("gives the score 72.62, the deductions that lead to it and the derived 15.00", async () => {
    const { score } = await seed();
    expect(score).toMatchObject({ total: "72.62", claimedTotal: "72.62", fullMarks: "100.00", grade: "中" });
    expect(score.deductions).toEqual([
      { name: "预算执行率", lost: "7.38" },
      { name: "成本指标", lost: "20.00" },
    ]);
    expect(score.items).toHaveLength(7);
    expect(score.items[3]).toMatchObject({
      name: "成本指标",
      lines: 15,
      target: null,
      weight: "40.00",
      score: "20.00",
    });
    expect(score.items[5]).toMatchObject({ target: "明显改善", actual: "逐步提升", score: "15.00", derived: true });
    expect(score.items.filter((item: Record<string, unknown>) => item.derived)).toHaveLength(1);
    expect(score.items[0]).toMatchObject({
      level1: "产出指标（50分）",
      level2: "数量指标",
      name: "自助终端机",
      target: "11台",
      actual: "23台",
    });
  });

  test("reports the conflict of 215.39 with its figures in 元 and its cells", async () => {
    const { findings } = await seed();
    const conflict = findings.find((finding: { formula: string }) => finding.formula.includes("215.39"));
    expect(conflict.severity).toBe("error");
    expect(Object.values(conflict.figures)).toEqual(expect.arrayContaining(["3131200.00", "977300.00"]));
    expect(conflict.sources).toContainEqual(
      expect.objectContaining({ file: "shaoyang.json", column: "全年执行数", raw: "97.73万元" }),
    );
  });
});

describe("analyze --json", () => {
  test("gives the same line figures from the CSV of the same lines", async () => {
    const csv = (await analyzed({ "shaoyang.csv": readFileSync("data/shaoyang-2023-lines.csv") })).projects[0];
    const form = await seed();
    const strip = (lines: Record<string, unknown>[]) => lines.map(({ name: _name, ...figures }) => figures);
    expect(strip(csv.lines)).toEqual(strip(form.lines));
    expect(csv.totals).toEqual(form.totals);
    expect(csv.byCategory).toEqual(form.byCategory);
    expect(csv.funds).toBeNull();
  });

  const published = readdirSync("data").filter((name) => /\.(json|csv)$/.test(name) && name !== "catalog.json");
  for (const name of published) {
    test(`of the published ${name} fits the schema, in both languages`, async () => {
      const files = { [name]: readFileSync(`data/${name}`) };
      for (const lang of ["zh", "en"]) {
        expect((await analyzed(files, "--lang", lang)).projects.length).toBeGreaterThan(0);
      }
    });
  }

  test("names the unit of a finding's money in the language asked for", async () => {
    const messages = async (lang: string) => {
      const { projects } = await analyzed({ "shaoyang.json": seedBytes }, "--lang", lang);
      return projects[0].findings.map(({ message }: { message: string }) => message).join("\n");
    };
    expect(await messages("zh")).toContain("相差 215.39 万元");
    const english = await messages("en");
    expect(english).toContain("313.12 (10k yuan) together");
    expect(english).not.toMatch(/\d 万元/);
  });

  test("puts what is wrong with a file into its issues and keeps the good rest", async () => {
    const csv = "项目名称,分项名称,预算数（万元）,执行数（万元）\n甲,监理费,10,4\n甲,设计费,abc,3\n";
    const value = await analyzed({ "broken.csv": csv });
    expect(value.projects[0].totals).toMatchObject({ budget: "100000.00", actual: "40000.00", count: 2, unknown: 1 });
    expect(value.projects[0].lines[1]).toMatchObject({
      budget: null,
      actual: "30000.00",
      unspent: null,
      rate: null,
      low: null,
      category: null,
    });
    expect(value.issues).toMatchObject([
      { file: "broken.csv", table: null, row: 3, column: "预算数（万元）", raw: "abc", severity: "error" },
    ]);
    expect(value.issues[0].message).toContain("「abc」不是金额");
  });

  test("prints one object for several files, and exits with 2 where one cannot be read", async () => {
    const files = {
      "a.json": seedBytes,
      "b.csv": "项目名称,分项名称,预算数（万元）,执行数（万元）\n甲,监理费,0,4\n",
      "c.json": "{",
    };
    const { code, stdout } = await fakeRun(["analyze", "--json", ...Object.keys(files)], files);
    const value = JSON.parse(stdout);
    expect(code).toBe(2);
    expect(value.projects).toHaveLength(2);
    expect(value.projects[1].lines[0]).toMatchObject({
      rate: null,
      low: null,
      overspent: "40000.00",
      unspent: "0.00",
      category: null,
    });
    expect(value.issues.map((issue: { file: string }) => issue.file)).toContain("c.json");
  });

  test("prints an empty object for what is not there", async () => {
    const { code, stdout } = await fakeRun(["analyze", "missing.csv", "--json"]);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ projects: [], issues: [{ file: "missing.csv", row: null }] });
  });

  test("exits with 0 for data with faults: they are part of the answer", async () => {
    expect((await fakeRun(["analyze", "a.json", "--json"], { "a.json": seedBytes })).code).toBe(0);
  });
});

describe("analyze without --json", () => {
  test("prints a short summary", async () => {
    const { stdout } = await fakeRun(["analyze", "a.json"], { "a.json": seedBytes });
    expect(stdout).toContain("信息化建设专项经费 · 邵阳市住房公积金管理中心 · 2023");
    expect(stdout).toContain("预算 664.60，执行 313.12，未支出 351.48 万元，执行率 47.11%");
    expect(stdout).toContain("97.73 ÷ 373.60 万元 = 26.16%");
    expect(stdout).toContain("得分：72.62（中）");
  });

  test("speaks English when asked", async () => {
    const { stdout } = await fakeRun(["analyze", "a.json", "--lang", "en"], { "a.json": seedBytes });
    expect(stdout).toContain("still to be spent 75.37, released 135.99, undecided 140.12");
    expect(stdout).toContain("Score: 72.62 (Fair)");
  });
});

describe("the rules beside the claims in analyze --json", () => {
  test("give the seed's execution 2.62 and 72.62 in all, by the national profile", async () => {
    const { score } = await seed();
    expect(score).toMatchObject({ profile: "national-2020", total: "72.62", ruleTotal: "72.62", ruleGrade: "中" });
    expect(score.execution).toEqual({
      weight: "10.00",
      score: "2.62",
      derived: false,
      ruleScore: "2.62",
      rule: "execution-rate",
    });
  });

  test("differ where a form rounded its claim up (Langfang)", async () => {
    const { score } = (await analyzed({ "langfang.json": readFileSync("data/langfang-2019.json") })).projects[0];
    expect([score.execution.score, score.execution.ruleScore]).toEqual(["9.00", "8.62"]);
  });

  test("say that there is no execution score where the form has none", async () => {
    const { score } = (await analyzed({ "langzhong.json": readFileSync("data/langzhong-2021.json") })).projects[0];
    expect([score.execution, score.ruleTotal]).toEqual([null, null]);
  });
});

describe("analyze --config", () => {
  const form = JSON.stringify({
    format: "outturn-dataset",
    version: 1,
    projects: [
      {
        name: "甲",
        profile: "our-city",
        funds: { total: { label: "年度资金总额", revised: "100", executed: "90", score: "18" } },
        items: [{ level1: "产出", name: "完成率", target: "≥100%", actual: "50%", weight: "80", score: "40" }],
      },
    ],
  });
  const config = (profile: object) => JSON.stringify({ profiles: [{ id: "our-city", ...profile }] });

  test("scores by the profiles of the site", async () => {
    const files = { "form.json": form, "config.json": config({ executionWeight: "20", cap: "1" }) };
    const { stdout, stderr } = await fakeRun(["analyze", "form.json", "--json", "--config", "config.json"], files);
    expect(stderr).toBe("");
    expect(JSON.parse(stdout).projects[0].funds.ruleScore).toBe("18.00");
  });

  test("stops at a setting that cannot be used and says which", async () => {
    const files = { "form.json": form, "config.json": config({ cap: "much" }) };
    const { code, stderr } = await fakeRun(["analyze", "form.json", "--config", "config.json", "--lang", "en"], files);
    expect(code).toBe(2);
    expect(stderr).toBe(
      'profiles[0].cap in config.json reads “"much"” where a decimal above zero, e.g. 1 belongs; it is not used.',
    );
  });

  test.each([
    ["thresholds", '{"thresholds":{"red":"0.9","amber":"0.5"}}'],
    ["JSON", "{"],
  ])("stops at a file whose %s cannot be read", async (_, text) => {
    const { code } = await fakeRun(["analyze", "form.json", "--config", "c.json"], {
      "form.json": form,
      "c.json": text,
    });
    expect(code).toBe(2);
  });
});
