import { describe, expect, it } from "vitest";
import { CHECKS } from "../../../src/domain/audit/checks.ts";
import type { RawFunds, RawItem, RawLine, RawProject } from "../../builders/project.ts";
import { audit, SOUND, sound } from "./audit.ts";

const [first, second] = SOUND.items as [RawItem, RawItem];
const [bought, serviced] = SOUND.lines as [RawLine, RawLine];
const funds = (changes: RawFunds): RawProject => ({ ...SOUND, funds: { ...SOUND.funds, ...changes } });
const lines = (...list: RawLine[]): RawProject => ({ ...SOUND, lines: list });
const items = (...list: RawItem[]): RawProject => ({ ...SOUND, items: list });
const goal = (expected: string, actual = "已完成。"): RawProject => ({ ...SOUND, goals: [{ expected, actual }] });

/** The sound form without any points, as forms of transfer payments are. */
const UNSCORED: RawProject = {
  funds: { initial: "100", revised: "100", executed: "95", rate: "95.00%" },
  items: [{ name: "设备更新数量", target: "≥60台", actual: "60台" }],
};
const unscored = (...list: RawItem[]): RawProject => ({ ...UNSCORED, items: list });

/** The sound form with exactly one fault, by the check that must find it and nothing else. */
const PLANTED: Readonly<Record<string, RawProject>> = {
  "line-actuals-vs-executed": {
    ...lines(bought, { ...serviced, actual: "34" }),
    linesTotal: { budget: "100", actual: "94" },
  },
  "line-budgets-vs-funds": {
    ...lines(bought, { ...serviced, budget: "39" }),
    funds: { revised: "100", executed: "95", rate: "95.00%", weight: "10", score: "9.50" },
    linesTotal: { budget: "99", actual: "95" },
  },
  "lines-total": sound({ linesTotal: { budget: "101", actual: "95" } }),
  "sources-vs-total": funds({ sources: [{ revised: "80", executed: "95" }] }),
  "total-row-empty": {
    ...SOUND,
    funds: {
      initial: "0",
      revised: "0",
      executed: "0",
      weight: "10",
      score: "9.50",
      sources: SOUND.funds?.sources ?? [],
    },
  },
  "printed-rate": funds({ rate: "96.00%" }),
  "zero-denominator-rate": funds({
    sources: [
      ...(SOUND.funds?.sources ?? []),
      { label: "其他资金", initial: "0", revised: "0", executed: "0", rate: "0%" },
    ],
  }),
  "executed-above-budget": {
    ...SOUND,
    funds: { initial: "100", revised: "100", executed: "105", rate: "105.00%", weight: "10", score: "10.00" },
    lines: [],
    linesTotal: {},
    totalScore: "100.00",
  },
  "budget-adjusted-without-reason": {
    ...SOUND,
    funds: { initial: "120", revised: "100", executed: "95", rate: "95.00%", weight: "10", score: "9.50" },
  },
  "low-execution-without-reason": {
    ...SOUND,
    funds: { initial: "100", revised: "100", executed: "85", rate: "85.00%", weight: "10", score: "8.50" },
    lines: [],
    linesTotal: {},
    totalScore: "98.50",
  },
  "amount-separator": {
    ...UNSCORED,
    unit: "元",
    funds: { revised: "677,00元", executed: "67,700元" },
  },
  "cell-unreadable": items({ ...first, weight: "IO" }, second),
  "negative-amount": lines(bought, { ...serviced, actual: "36" }, { name: "退款", budget: "0", actual: "-1" }),
  "unfilled-form": {
    items: [
      { name: "覆盖面", target: "≥60台", weight: "50", score: "" },
      { name: "保障面", target: "≥70台", weight: "50", score: "" },
    ],
  },
  "execution-score": { ...funds({ score: "9.00" }), totalScore: "99.00" },
  "weights-sum": items({ ...first, weight: "51", score: "50", reason: "设备到货较晚" }, second),
  "score-sum": sound({ totalScore: "98.50" }),
  "missing-score": items(first, { ...second, score: "" }),
  "score-above-weight": { ...items({ ...first, score: "51" }, second), totalScore: "100.50", grade: "" },
  "grade-mismatch": sound({ grade: "良" }),
  "source-repeats-score": funds({
    sources: [{ initial: "100", revised: "100", executed: "95", weight: "10", score: "9.50" }],
  }),
  "score-vs-rule": {
    ...items({ ...first, actual: "30台", score: "40", reason: "设备到货较晚" }, second),
    totalScore: "89.50",
    grade: "良",
  },
  "points-lost-without-reason": { ...items(first, { ...second, score: "38" }), totalScore: "97.50" },
  "target-missed-full-marks": items({ ...first, actual: "59台" }, second),
  "target-missed-without-reason": unscored({ name: "设备更新数量", target: "≥60台", actual: "59台" }),
  "target-exceeded": items({ ...first, actual: "79台" }, second),
  "over-completion": unscored({ name: "设备更新数量", target: "≥60台", actual: "79台" }),
  "weaker-text-full-marks": items(first, { ...second, actual: "有所改善" }),
  "text-score-outside-tier": {
    ...items(first, { ...second, score: "30", reason: "系统上线较晚" }),
    totalScore: "89.50",
    grade: "良",
  },
  "points-as-targets": unscored(
    { name: "设备更新", target: "20", actual: "20" },
    { name: "系统运维", target: "30", actual: "30" },
    { name: "服务水平", target: "50", actual: "50" },
  ),
  "payment-progress": items({ ...first, name: "资金支付进度", target: "100%", actual: "100%" }, second),
  "total-cost-vs-executed": items({ ...first, name: "项目总成本", target: "≤100万元", actual: "90万元" }, second),
  "unit-mismatch": lines(bought, serviced, { name: "培训", budget: "0", actual: "0%" }),
  "unit-missing": items({ ...first, actual: "60" }, second),
  "direction-unstated": unscored({ name: "培训成本", target: "400元/人", actual: "380元/人" }),
  "value-unread": items({ ...first, target: "60台左右", actual: "60台" }, second),
  "completed-unpaid": {
    ...lines(
      { ...bought, budget: "95", actual: "95" },
      { name: "系统运维", budget: "5", actual: "0", status: "已完工" },
    ),
  },
  "low-line-without-reason": lines(
    { ...bought, budget: "93", actual: "93" },
    { name: "系统运维", budget: "7", actual: "2" },
  ),
  "completed-below-budget": lines(bought, { name: "系统运维", budget: "40", actual: "35", status: "已完工" }),
  "overspent-line": lines({ ...bought, budget: "55" }, { ...serviced, budget: "45" }),
  "spending-without-budget": lines({ ...bought, actual: "57", reason: "招标结余" }, serviced, {
    name: "培训",
    budget: "0",
    actual: "3",
  }),
  "duplicate-lines": lines(bought, { ...serviced, name: "设备购置" }),
  "reason-not-a-reason": lines(bought, { ...serviced, reason: "无" }),
  "goal-numbers": goal("100", "已完成。"),
  "goal-split": goal("共90万元。其中:30万元用于编制;30万元用于审计;31万元用于设计。"),
  "goal-vs-indicator": goal("完成设备更新50台。"),
  "year-outside-form": goal("2022年完成设备更新。"),
  "template-rows": items(first, second, { name: "指标3", weight: "", score: "" }),
  "template-hints": goal("完成设备更新60台。", "对照年度目标,说明相关任务目标的完成情况(100字以内)"),
  "mixed-units": { ...SOUND, notes: ["另有自筹资金5000元，不在本表内。"] },
};

describe("a planted fault", () => {
  it("is absent from the sound forms", () => {
    expect(audit(SOUND)).toEqual([]);
    expect(audit(UNSCORED)).toEqual([]);
  });

  it("is planted for every check", () => {
    expect(Object.keys(PLANTED).sort()).toEqual(CHECKS.map(({ id }) => id).sort());
  });

  it.each(Object.entries(PLANTED))("gives exactly its finding: %s", (id, raw) => {
    expect(audit(raw).map(({ checkId }) => checkId)).toEqual([id]);
  });
});
