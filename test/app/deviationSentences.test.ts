import { describe, expect, it } from "vitest";
import { deviationSentences } from "../../src/app/deviationSentences.ts";
import { category } from "../../src/domain/deviation/taxonomy.ts";
import { formatAmount, formatLevel, formatRate } from "../../src/domain/money/format.ts";
import { deriveProject } from "../../src/domain/outturn/deriveProject.ts";
import { DEFAULT_THRESHOLDS } from "../../src/domain/outturn/thresholds.ts";
import { format, type Lang } from "../../src/messages/text.ts";
import type { Value } from "../../src/sentences/sentence.ts";
import { project, type RawProject } from "../builders/project.ts";
import { seed } from "../builders/seed.ts";

function words(value: Value, lang: Lang): string | number {
  switch (value.kind) {
    case "money":
      return formatAmount(value.fen, "万元");
    case "rate":
      return formatRate(value.rate);
    case "level":
      return formatLevel(value.rate);
    case "count":
      return value.count;
    case "word":
      return value.text[lang];
    case "names":
      return value.names.join("、");
    case "categories":
      return value.ids.map((id) => category(id).title[lang]).join("、");
    case "unit":
      return "万元";
    default:
      throw new Error(`the analysis has no ${value.kind}`);
  }
}

function say(raw: RawProject | ReturnType<typeof seed>, lang: Lang = "zh"): string {
  const outturn = deriveProject("id" in raw ? raw : project(raw as RawProject));
  return deviationSentences(outturn, DEFAULT_THRESHOLDS)
    .map(({ text, values }) =>
      format(text, lang, Object.fromEntries(Object.entries(values).map(([key, value]) => [key, words(value, lang)]))),
    )
    .join(lang === "en" ? " " : "");
}

describe("the finding of the analysis", () => {
  it("names the lines, the category and the low rates of the published form", () => {
    expect(say(seed())).toBe(
      "未支出 351.48 万元，涉及 15 个分项。" +
        "其中 4 个分项就占 56.29%：异地实时灾备建设、数据库安全项目建设(已完工）、国产化设备替换（已完工）、视频会议系统建设。" +
        "金额最大的类别是政策评估（85.12，占 24.22%，2 个分项）。" +
        "执行率低于 50% 的 9 个分项占未支出的 77.54%（272.55）。",
    );
    expect(say(seed(), "en")).toContain(
      "The largest category is Under policy review (85.12, 24.22%, 2 lines). The 9 lines with a rate below 50% hold 77.54% of it (272.55).",
    );
  });

  it("names the few lines that hold half of the money", () => {
    const lines = [
      { name: "灾备", budget: "100", actual: "20", reason: "项目取消" },
      { name: "运维", budget: "10", actual: "9", reason: "费用待支付" },
    ];
    expect(say({ lines })).toBe(
      "未支出 81.00 万元，涉及 2 个分项。其中 1 个分项就占 98.77%：灾备。" +
        "金额最大的类别是取消（80.00，占 98.77%，1 个分项）。" +
        "执行率低于 50% 的 1 个分项占未支出的 98.77%（80.00）。",
    );
  });

  it("counts them where they are too many to name", () => {
    const lines = Array.from({ length: 10 }, (_, index) => ({ name: `第${index}项`, budget: "10", actual: "9" }));
    expect(say({ lines })).toContain("涉及 10 个分项。其中金额最大的 5 个分项占 50.00%。");
  });

  it("of a single line says all there is", () => {
    expect(say({ lines: [{ name: "灾备", budget: "100", actual: "20" }] }, "en")).toBe(
      "All of the 80.00 (万元) left unspent is in one line: 灾备. All of it falls under one category: No reason stated. Its rate is below 50%.",
    );
  });

  it("says a tie of categories as a tie", () => {
    const lines = [
      { name: "a", budget: "10", actual: "9", reason: "项目取消" },
      { name: "b", budget: "10", actual: "9", reason: "费用待支付" },
    ];
    expect(say({ lines })).toContain("金额最大的类别并列为取消、跨年支付，各 1.00（各占 50.00%）。");
  });

  it("is true where nothing is unspent, money is overspent, or an amount cannot be read", () => {
    expect(say({ lines: [{ budget: "10", actual: "10" }] })).toBe("没有未支出的金额。");
    expect(
      say({
        lines: [
          { budget: "10", actual: "12" },
          { budget: "abc", actual: "1" },
        ],
      }),
    ).toBe("没有未支出的金额。另有 1 个分项超支，共 2.00。1 个分项的金额无法读取，未计入。");
    expect(say({ lines: [{ budget: "abc", actual: "1" }] })).toBe("没有一个分项的预算与支出都可读取，无法分析偏差。");
    expect(say({})).toBe("没有一个分项的预算与支出都可读取，无法分析偏差。");
  });

  it("of a form without lines speaks of its funds", () => {
    expect(say({ funds: { initial: "100", executed: "90", reason: "尾款未付" } })).toContain(
      "此表没有分项，以下按项目资金总额分析：未支出 10.00 万元。",
    );
  });
});
