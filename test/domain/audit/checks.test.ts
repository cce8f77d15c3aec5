import { describe, expect, it } from "vitest";
import { CHECKS } from "../../../src/domain/audit/checks.ts";
import type { Severity } from "../../../src/domain/audit/finding.ts";
import { format } from "../../../src/messages/text.ts";
import type { RawItem, RawProject } from "../../builders/project.ts";
import { findings, SOUND, sound } from "./audit.ts";

/** A form the check fires on, one close to it that it must not fire on, and what it weighs. */
interface Pair {
  readonly fires: RawProject;
  readonly quiet: RawProject;
  readonly severity: Severity;
}

const items = (...list: RawItem[]): RawProject => ({ items: list });
const one = (item: RawItem): RawProject => items({ weight: "50", score: "50", ...item });
const base = { weight: "10", score: "9.50" };

const PAIRS: Readonly<Record<string, Pair>> = {
  "line-actuals-vs-executed": {
    fires: {
      funds: { executed: "97.73" },
      lines: [
        { budget: "200", actual: "141.3" },
        { budget: "200", actual: "171.82" },
      ],
    },
    quiet: {
      funds: { executed: "313.1" },
      lines: [
        { budget: "200", actual: "141.3" },
        { budget: "200", actual: "171.82" },
      ],
    },
    severity: "error",
  },
  "line-budgets-vs-funds": {
    fires: { funds: { initial: "664.6", revised: "373.60" }, lines: [{ budget: "600", actual: "1" }] },
    quiet: { funds: { initial: "664.6", revised: "373.60" }, lines: [{ budget: "373.60", actual: "1" }] },
    severity: "error",
  },
  "lines-total": {
    fires: {
      lines: [
        { budget: "40", actual: "1" },
        { budget: "50", actual: "1" },
      ],
      linesTotal: { budget: "100" },
    },
    quiet: {
      lines: [
        { budget: "40", actual: "1" },
        { budget: "", actual: "1" },
      ],
      linesTotal: { budget: "100" },
    },
    severity: "error",
  },
  "sources-vs-total": {
    fires: {
      funds: {
        revised: "7165.32",
        sources: [
          { revised: "3144.00" },
          { revised: "570.17" },
          { revised: "433.00" },
          { revised: "1426.90" },
          { revised: "1591.22" },
        ],
      },
    },
    quiet: {
      funds: {
        revised: "373.60",
        initial: "664.6",
        sources: [
          { revised: "191.10", initial: "" },
          { revised: "182.50", initial: "" },
        ],
      },
    },
    severity: "error",
  },
  "total-row-empty": {
    fires: { funds: { revised: "0", executed: "0", sources: [{ revised: "89.974", executed: "89.974" }] } },
    quiet: { funds: { revised: "0", executed: "0", sources: [{ revised: "0", executed: "" }] } },
    severity: "error",
  },
  "printed-rate": {
    fires: { funds: { revised: "373.60", executed: "97.73", rate: "27.16%" } },
    quiet: { funds: { revised: "43.2", executed: "37.24", rate: "86%" } },
    severity: "error",
  },
  "zero-denominator-rate": {
    fires: {
      funds: { revised: "251.89", executed: "251.89", sources: [{ revised: "0.00", executed: "0.00", rate: "0.00%" }] },
    },
    quiet: {
      funds: { revised: "251.89", executed: "251.89", sources: [{ revised: "0.00", executed: "0.00", rate: "" }] },
    },
    severity: "note",
  },
  "executed-above-budget": {
    fires: { funds: { revised: "100", executed: "101.5" } },
    quiet: { funds: { revised: "100", executed: "100.4" } },
    severity: "warning",
  },
  "budget-adjusted-without-reason": {
    fires: { funds: { initial: "238.93", revised: "251.89", reason: "2.年中发生预算调整的,应单独说明理由" } },
    quiet: { funds: { initial: "238.93", revised: "251.89", reason: "年中人员增加，追加工资性支出。" } },
    severity: "warning",
  },
  "low-execution-without-reason": {
    fires: { funds: { revised: "300", executed: "259.45" } },
    quiet: { funds: { revised: "300", executed: "259.45", reason: "项目跨年实施，尾款待支付。" } },
    severity: "warning",
  },
  "amount-separator": {
    fires: { unit: "元", lines: [{ budget: "677,00元", actual: "" }] },
    quiet: { unit: "元", lines: [{ budget: "67,700元", actual: "" }] },
    severity: "error",
  },
  "cell-unreadable": {
    fires: one({ name: "保障人数", weight: "10", score: "IO" }),
    quiet: one({ name: "保障人数", weight: "10", score: "/" }),
    severity: "warning",
  },
  "negative-amount": {
    fires: { lines: [{ budget: "10", actual: "-1" }] },
    quiet: { lines: [{ budget: "10", actual: "0" }] },
    severity: "warning",
  },
  "unfilled-form": {
    fires: items(
      { name: "覆盖率", target: "100", weight: "60", score: "" },
      { name: "保障率", target: "100", weight: "30", score: "" },
    ),
    quiet: items({ name: "覆盖率", target: "100", actual: "100", weight: "60", score: "" }),
    severity: "warning",
  },
  "execution-score": {
    fires: { funds: { revised: "29", executed: "27.8", weight: "9", score: "8" } },
    quiet: { funds: { revised: "373.60", executed: "97.73", weight: "10", score: "2.62" } },
    severity: "error",
  },
  "weights-sum": {
    fires: sound({ items: [{ ...SOUND.items?.[0], weight: "55", score: "50" }, SOUND.items?.[1] as RawItem] }),
    quiet: items({ weight: "50", score: "50" }, { weight: "", score: "", name: "满意度" }),
    severity: "error",
  },
  "score-sum": {
    fires: {
      items: [
        { weight: "50", score: "48" },
        { weight: "50", score: "" },
        { weight: "0", score: "" },
      ],
      totalScore: "99",
    },
    quiet: {
      items: [
        { weight: "50", score: "48" },
        { weight: "50", score: "" },
        { weight: "0", score: "" },
      ],
      totalScore: "98",
    },
    severity: "error",
  },
  "missing-score": {
    fires: items({ weight: "50", score: "50" }, { weight: "50", score: "" }),
    quiet: items({ weight: "50" }, { weight: "50" }),
    severity: "warning",
  },
  "score-above-weight": {
    fires: one({ weight: "10", score: "12" }),
    quiet: one({ weight: "10", score: "10" }),
    severity: "error",
  },
  "grade-mismatch": {
    fires: { totalScore: "72.62", grade: "良好" },
    quiet: { totalScore: "72.62", grade: "中" },
    severity: "error",
  },
  "source-repeats-score": {
    fires: {
      funds: { revised: "29", executed: "27.8", ...base, sources: [{ revised: "29", executed: "27.8", ...base }] },
    },
    quiet: {
      funds: {
        revised: "29",
        executed: "27.8",
        ...base,
        sources: [{ revised: "29", executed: "27.8", weight: "/", score: "/" }],
      },
    },
    severity: "note",
  },
  "score-vs-rule": {
    fires: one({ target: "≥100人", actual: "50人", weight: "10", score: "8" }),
    quiet: one({ target: "≥100人", actual: "83人", weight: "10", score: "8" }),
    severity: "warning",
  },
  "points-lost-without-reason": {
    fires: one({ target: "100%", actual: "95%", weight: "6", score: "5" }),
    quiet: one({ target: "100%", actual: "95%", weight: "6", score: "5", reason: "项目跨年实施" }),
    severity: "warning",
  },
  "target-missed-full-marks": {
    fires: one({ target: "≥928小时", actual: "909.93小时" }),
    quiet: one({ target: "≤928小时", actual: "909.93小时" }),
    severity: "error",
  },
  "target-missed-without-reason": {
    fires: items({ target: "≥928小时", actual: "909.93小时" }),
    quiet: items({ target: "≥928小时", actual: "909.93小时", reason: "天气原因" }),
    severity: "warning",
  },
  "target-exceeded": {
    fires: one({ target: "11台", actual: "23台" }),
    quiet: one({ target: "≤11天", actual: "23天" }),
    severity: "warning",
  },
  "over-completion": {
    fires: items({ target: "≥21", actual: "85" }),
    quiet: items({ target: "≥290", actual: "311" }),
    severity: "warning",
  },
  "weaker-text-full-marks": {
    fires: one({ target: "明显改善", actual: "逐步提升" }),
    quiet: one({ target: "效果明显", actual: "达成预期指标" }),
    severity: "warning",
  },
  "text-score-outside-tier": {
    fires: one({ target: "明显改善", actual: "明显改善", weight: "10", score: "7.5" }),
    quiet: one({ target: "明显改善", actual: "明显改善", weight: "10", score: "8" }),
    severity: "warning",
  },
  "points-as-targets": {
    fires: items({ target: "20", actual: "20" }, { target: "30", actual: "30" }, { target: "50", actual: "50" }),
    quiet: items({ target: "100", actual: "100" }, { target: "100", actual: "100" }, { target: "100", actual: "100" }),
    severity: "error",
  },
  "payment-progress": {
    fires: {
      funds: { revised: "300", executed: "259.45" },
      ...one({ name: "11月30日前完成资金支付", target: "11月底完成100%", actual: "100%" }),
    },
    quiet: {
      funds: { revised: "300", executed: "259.45" },
      ...items(
        { name: "资金拨付及时率", target: "100%", actual: "100%" },
        { name: "资金支出金额", target: "880", actual: "880" },
        { name: "资金支出控制率", target: "≤100%", actual: "100%" },
      ),
    },
    severity: "error",
  },
  "total-cost-vs-executed": {
    fires: {
      funds: { revised: "90", executed: "80" },
      ...one({ level2: "成本指标", name: "项目总成本", target: "≤90万元", actual: "90" }),
    },
    quiet: {
      funds: { revised: "90", executed: "90" },
      ...one({ level2: "成本指标", name: "项目总成本", target: "≤90万元", actual: "90" }),
    },
    severity: "warning",
  },
  "unit-mismatch": {
    fires: { lines: [{ name: "设备采购", budget: "23.40万元", actual: "0%" }] },
    quiet: { lines: [{ name: "设备采购", budget: "23.40万元", actual: "0万元" }] },
    severity: "error",
  },
  "unit-missing": {
    fires: one({ target: "≥50个", actual: "50" }),
    quiet: one({ target: "≥50", actual: "50", measure: "个" }),
    severity: "note",
  },
  "direction-unstated": {
    fires: items({ name: "培训成本", target: "400元/人、天", actual: "180元/人、天" }),
    quiet: items({ name: "培训成本", target: "≤400元/人、天", actual: "180元/人、天" }),
    severity: "note",
  },
  "value-unread": {
    fires: one({ target: "290$", actual: "290%" }),
    quiet: one({ target: "≥90%", actual: "≥90%" }),
    severity: "note",
  },
  "completed-unpaid": {
    fires: { lines: [{ budget: "3.5", actual: "0", status: "已完工" }] },
    quiet: { lines: [{ budget: "30", actual: "0", reason: "项目建设期三年，已完成第一年。" }] },
    severity: "warning",
  },
  "low-line-without-reason": {
    fires: { lines: [{ budget: "193.5", actual: "141.3" }] },
    quiet: { lines: [{ budget: "193.5", actual: "154.8" }] },
    severity: "warning",
  },
  "completed-below-budget": {
    fires: { lines: [{ budget: "52.20", actual: "49.56", status: "已完工" }] },
    quiet: { lines: [{ budget: "52.20", actual: "49.56", status: "已完工", reason: "招标结余" }] },
    severity: "warning",
  },
  "overspent-line": {
    fires: { lines: [{ budget: "10", actual: "11" }] },
    quiet: { lines: [{ budget: "10", actual: "10" }] },
    severity: "warning",
  },
  "spending-without-budget": {
    fires: { lines: [{ budget: "0", actual: "11" }] },
    quiet: { lines: [{ budget: "0", actual: "0" }] },
    severity: "warning",
  },
  "duplicate-lines": {
    fires: {
      lines: [
        { name: "三级等保测评（已完工）", budget: "30", actual: "30" },
        { name: "三级等保测评", budget: "10", actual: "10" },
      ],
    },
    quiet: {
      lines: [
        { name: "视频会议系统建设", budget: "30", actual: "30" },
        { name: "视频会议系统2期建设", budget: "10", actual: "10" },
      ],
    },
    severity: "warning",
  },
  "reason-not-a-reason": {
    fires: { lines: [{ budget: "10", actual: "1", reason: "无" }] },
    quiet: { lines: [{ budget: "10", actual: "10", reason: "无" }] },
    severity: "warning",
  },
  "goal-numbers": {
    fires: { goals: [{ expected: "43.2", actual: "37.24" }] },
    quiet: { goals: [{ expected: "投资43.2万元改造暖通", actual: "完成" }] },
    severity: "warning",
  },
  "goal-split": {
    fires: { goals: [{ actual: "共89.97万元。其中:30万元用于编制;30万元用于审计;29.99万元用于设计。" }] },
    quiet: { goals: [{ actual: "共90万元。其中:30万元用于编制;30万元用于审计;30万元用于设计。另自筹5万元。" }] },
    severity: "error",
  },
  "goal-vs-indicator": {
    fires: {
      goals: [{ expected: "采购原原种425万粒" }],
      ...one({ name: "免费发放原原种", target: "550万粒", actual: "550万粒" }),
    },
    quiet: {
      goals: [{ expected: "采购原原种550万粒" }],
      ...one({ name: "免费发放原原种", target: "550万粒", actual: "550万粒" }),
    },
    severity: "warning",
  },
  "year-outside-form": {
    fires: { year: 2023, goals: [{ expected: "保障2022年公安信息系统运行。" }] },
    quiet: { year: 2023, goals: [{ expected: "服务对象较2022年增加，2021-2025年规划按期实施。" }] },
    severity: "warning",
  },
  "template-rows": {
    fires: items({ name: "指标2" }, { name: "……" }),
    quiet: items({ name: "指标2", target: "100%", actual: "100%" }),
    severity: "note",
  },
  "template-hints": {
    fires: { goals: [{ actual: "对照年度目标,说明相关任务目标的完成情况(100字以内)" }] },
    quiet: { notes: ["执行率未达到90%的需说明原因(100字以内)"] },
    severity: "note",
  },
  "mixed-units": {
    fires: { unit: "元", notes: ["预算总投资为1981.39万元"], lines: [{ budget: "5,373,303.46元", actual: "0" }] },
    quiet: { unit: "元", notes: ["已支付施工费5,373,303.46元"], lines: [{ budget: "5,373,303.46元", actual: "0" }] },
    severity: "note",
  },
};

describe("the score of a target in words", () => {
  const outside = (target: string, actual: string, score: string) =>
    findings(one({ target, actual, weight: "10", score, reason: "进度滞后" }), "text-score-outside-tier").map(
      ({ formula }) => formula,
    );

  it("lies within the tier of its result: from 80 % where the target is met, below where it is not", () => {
    expect(outside("明显改善", "明显改善", "7")).toEqual(["7 < 80% × 10 = 8.00"]);
    expect(outside("明显改善", "明显改善", "8")).toEqual([]);
    expect(outside("明显改善", "逐步提升", "9")).toEqual(["9 ≥ 80% × 10 = 8.00"]);
    expect(outside("明显改善", "逐步提升", "8")).toEqual(["8 ≥ 80% × 10 = 8.00"]);
    expect(outside("明显改善", "逐步提升", "7.9")).toEqual([]);
  });

  it("is left to judgement where the words have no common scale, and to another check at full marks", () => {
    expect(outside("群众知晓", "开展宣传三次", "3")).toEqual([]);
    expect(outside("明显改善", "逐步提升", "10")).toEqual([]);
  });
});

describe("a percentage where money belongs", () => {
  const said = (raw: RawProject) =>
    findings(raw, "unit-mismatch").map(({ message, params, formula, subjectId }) => [
      format(message, "zh", params),
      formula,
      subjectId !== null,
    ]);

  it("says what it was read as, in the funds as in the lines", () => {
    expect(said({ lines: [{ name: "设备采购", budget: "23.40万元", actual: "0%" }] })).toEqual([
      ["设备采购：金额栏填的是百分比 0%，按未支出（0）读取。", "0% ≠ ¥", true],
    ]);
    expect(said({ lines: [{ name: "设备采购", budget: "23.40万元", actual: "12%" }] })).toEqual([
      ["设备采购：金额栏填的是百分比 12%，按未知处理。", "12% ≠ ¥", true],
    ]);
    expect(said({ funds: { revised: "90", executed: "0%" } })).toEqual([
      [expect.stringMatching(/：金额栏填的是百分比 0%，按未支出（0）读取。$/), "0% ≠ ¥", false],
    ]);
  });
});

describe("the list of checks", () => {
  it("has unique kebab-case ids, both languages, and a pair of forms for each", () => {
    const ids = CHECKS.map((check) => check.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(Object.keys(PAIRS).sort());
    for (const { id, title, source, ask } of CHECKS) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      for (const text of [title, source, ask]) expect([text.zh, text.en].every((words) => words.length > 2)).toBe(true);
    }
  });
});

describe.each(Object.entries(PAIRS))("%s", (id, { fires, quiet, severity }) => {
  it("fires", () => {
    const found = findings(fires, id);
    expect(found.map((finding) => finding.severity)).toEqual([severity, ...found.slice(1).map(() => severity)]);
    expect(found.every((finding) => finding.sources.length > 0)).toBe(true);
  });

  it("stays quiet", () => {
    expect(findings(quiet, id)).toEqual([]);
  });

  it("leaves no place of its sentence unfilled in either language", () => {
    for (const { message, params } of findings(fires, id)) {
      for (const template of [message.zh, message.en]) {
        const places = Array.from(template.matchAll(/\{([^{}|]+)(?:\|[^{}]*)?\}/g), ([, name]) => name);
        expect(Object.keys(params)).toEqual(expect.arrayContaining(places));
      }
    }
  });

  it("names the unit of its money in the language of the sentence, in English once", () => {
    for (const { message, params } of findings(fires, id)) {
      const money = Object.values(params).filter((filling) => typeof filling === "object");
      if (money.length === 0) continue;
      for (const { zh, en } of money) {
        expect(zh).toMatch(/^-?[\d.,]* ?(?:元|万元|亿元)$/);
        expect(en).toMatch(/^-?[\d.,]*(?: ?\(?(?:yuan|10k yuan|100m yuan)\)?)?$/);
      }
      const said = format(message, "en", params);
      const named = said.match(/\(?\b(?:10k |100m )?yuan\b\)?/g) ?? [];
      expect(new Set(named).size, said).toBe(1);
      expect(said.split(/(?<=\d) \((?:10k |100m )?yuan\)/).length, said).toBeLessThanOrEqual(
        id === "amount-separator" ? 3 : 2,
      );
    }
  });
});
