import { afterEach, describe, expect, test, vi } from "vitest";
import { findingSentences } from "../../../src/app/workbench/findingSentences.ts";
import { throughRate } from "../../../src/app/workbench/rateSteps.ts";
import { loadViews, removeView, saveView } from "../../../src/app/workbench/savedViews.ts";
import { valueDetail, valueLabel } from "../../../src/app/workbench/valueLabels.ts";
import { lostPhrase, workbenchParts } from "../../../src/app/workbench/workbenchParts.ts";
import type { WorkbenchPicture } from "../../../src/app/workbench/workbenchPicture.ts";
import { choose, EVERYTHING, toggleValue, type WorkbenchState } from "../../../src/app/workbench/workbenchState.ts";
import { deriveProject } from "../../../src/domain/outturn/deriveProject.ts";
import { DEFAULT_THRESHOLDS } from "../../../src/domain/outturn/thresholds.ts";
import { projectKey } from "../../../src/lines/projectKey.ts";
import type { Lang } from "../../../src/messages/text.ts";
import { plainText } from "../../../src/sentences/runs.ts";
import { project } from "../../builders/project.ts";
import { pictureOf, publishedOutturns } from "./askLines.ts";

const say = (picture: WorkbenchPicture, lang: Lang = "zh") =>
  plainText(findingSentences(picture, "万元"), { lang, unit: "万元" });
const made = (lines: NonNullable<Parameters<typeof project>[0]>["lines"]) =>
  pictureOf([deriveProject(project({ name: "项目", ...(lines === undefined ? {} : { lines }) }))])();

describe("the finding on many projects", () => {
  test("says what was spent, under which category and by whom most was not, and what nobody explained", async () => {
    const ask = pictureOf(await publishedOutturns());
    expect(say(await ask())).toBe(
      "15 个项目的 39 个分项预算 23,044.72 万元，支出 21,297.52（92.42%），未支出 1,747.21。" +
        "未支出最多的类别是未说明原因：1,389.77，占 79.54%。" +
        "未支出最多的单位是“云南省应急管理厅”：1,175.65，占 67.29%。" +
        "9 个分项的 1,456.83 没有说明原因（占 83.38%）。11 个分项金额无法读取，未计入金额。",
    );
    expect(say(await ask({ chosen: { category: ["savings"] } }), "en")).toContain(
      "All of it falls under Completed below budget.",
    );
  });

  test("is true where there is nothing to add up", async () => {
    expect(say(await made([]))).toBe("这个数据集没有分项。");
    const ask = pictureOf(await publishedOutturns());
    expect(say(await ask({ text: "没有这样的项目" }))).toBe("没有分项符合条件。");
    expect(say(await made([{ name: "甲", budget: "abc", actual: "1" }]), "en")).toBe(
      "None of 1 line of 1 project has both a readable budget and readable spending.",
    );
  });

  test("is true where all was spent, nothing was budgeted, or more was spent", async () => {
    expect(say(await made([{ name: "甲", budget: "3", actual: "3" }]))).toBe(
      "1 个项目的 1 个分项预算 3.00 万元，全部支出（100.00%）。",
    );
    expect(say(await made([{ name: "甲", budget: "0", actual: "2" }]), "en")).toBe(
      "1 line of 1 project had no budget; 2.00 (10k yuan) was spent. Overspending of 2.00 stands apart.",
    );
    expect(say(await made([{ name: "甲", budget: "3", actual: "4" }]))).toContain("另有超支 1.00。");
  });

  test("groups the digits of large numbers and keeps sums beyond a double exact", async () => {
    const [line] = deriveProject(
      project({ lines: [{ name: "甲", budget: "10", actual: "4", reason: "项目取消" }] }),
    ).lines;
    const outturn = deriveProject(project({}));
    const lines = Array.from({ length: 1200 }, () => line as NonNullable<typeof line>);
    const picture = await pictureOf([{ ...outturn, lines }])();
    expect(say(picture)).toMatch(/^1 个项目的 1,200 个分项预算 12,000\.00 万元/);
    const huge = { ...picture, shown: { ...picture.shown, budget: 2n ** 60n } };
    expect(say(huge)).toContain("预算 1,152,921,504,606.85 万元");
  });
});

describe("the conditions of the workbench in words", () => {
  const phrases = (state: WorkbenchState, lang: Lang = "zh") =>
    workbenchParts(state, lang, DEFAULT_THRESHOLDS).map(({ phrase }) => phrase);

  test("name up to three values, and of more how many there are", () => {
    const units = ["甲局", "乙局", "丙局", "丁局"];
    expect(phrases(choose(EVERYTHING, "unit", units.slice(0, 2)))).toEqual(["单位为甲局或乙局"]);
    expect(phrases(choose(EVERYTHING, "unit", units))).toEqual(["单位为甲局或乙局或丙局等 4 个"]);
    expect(phrases(choose(EVERYTHING, "category", ["cancelled", null]), "en")).toEqual([
      "Category: Cancelled or Nothing unspent",
    ]);
  });

  test("tell whether a range takes in its ends", () => {
    const rates = (from: number | null, to: number | null) => phrases({ ...EVERYTHING, rates: { from, to } })[0];
    expect(rates(0.5, null)).toBe("执行率≥ 50%");
    expect(rates(throughRate(1), null)).toBe("执行率> 100%");
    expect(rates(null, 0.5)).toBe("执行率< 50%");
    expect(rates(null, throughRate(0.5))).toBe("执行率≤ 50%");
    expect(rates(0.2, 0.5)).toBe("执行率20% 至 50%（不含）");
    expect(rates(0.2, throughRate(1))).toBe("执行率20% 至 100%");
  });

  test("say what was picked in a figure, and each can be released alone", () => {
    let state: WorkbenchState = toggleValue(EVERYTHING, "year", "2023");
    state = { ...state, cell: ["市水利局", "savings"], square: ["3", "21"], text: " 灾备 " };
    const parts = workbenchParts(state, "zh", DEFAULT_THRESHOLDS);
    expect(parts.map(({ phrase }) => phrase)).toEqual([
      "年度为2023",
      "市水利局的完工结余",
      "预算10–30 万元、执行率 超过 100%",
      "含“灾备”",
    ]);
    expect(parts.map(({ without }) => workbenchParts(without, "zh", DEFAULT_THRESHOLDS).length)).toEqual([3, 3, 3, 3]);
  });

  test("tell projects of one name apart, and name what a link lost", () => {
    const key = projectKey({ name: "运维经费", unit: "市水利局", year: "2023" });
    expect(valueLabel("project", key, "zh", DEFAULT_THRESHOLDS)).toBe("运维经费");
    expect(valueDetail("project", key)).toBe("市水利局 · 2023");
    const lost = [
      { facet: "unit" as const, values: ["外市某局"] },
      { facet: "project" as const, values: [] },
    ];
    expect(lostPhrase(lost, "en", DEFAULT_THRESHOLDS)).toBe("Organisation “外市某局”, Project (the chosen values)");
  });
});

describe("views kept under a name", () => {
  const stored = new Map<string, string>();
  const storage = (setItem = (key: string, value: string) => void stored.set(key, value)) =>
    vi.stubGlobal("localStorage", { getItem: (key: string) => stored.get(key) ?? null, setItem });
  afterEach(() => {
    stored.clear();
    vi.unstubAllGlobals();
  });

  test("belong to their data set, the latest first, and replace one of the same name", () => {
    storage();
    saveView({ name: "甲", data: "a", work: "year.2022" });
    saveView({ name: "乙", data: "a", work: "" });
    saveView({ name: "甲", data: "b", work: "year.2024" });
    expect(saveView({ name: "甲", data: "a", work: "year.2023" })).toBe(true);
    expect(loadViews("a").map(({ name, work }) => [name, work])).toEqual([
      ["甲", "year.2023"],
      ["乙", ""],
    ]);
    removeView({ name: "甲", data: "a", work: "" });
    expect([loadViews("a").length, loadViews("b").length]).toEqual([1, 1]);
  });

  test("are refused where the browser is full or keeps nothing, and survive what else stands there", () => {
    storage(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    expect(saveView({ name: "甲", data: "a", work: "" })).toBe(false);
    stored.set("outturn.views", '[{"name":1},null,{"name":"乙","data":"a","work":""}]');
    expect(loadViews("a").map(({ name }) => name)).toEqual(["乙"]);
    stored.set("outturn.views", "{not json");
    expect(loadViews("a")).toEqual([]);
  });
});
