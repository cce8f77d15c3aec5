import { describe, expect, it } from "vitest";
import { reconcile } from "../../src/domain/audit/reconcile.ts";
import { runAudit } from "../../src/domain/audit/runAudit.ts";
import { formatAmount } from "../../src/domain/money/format.ts";
import { deriveProject } from "../../src/domain/outturn/deriveProject.ts";
import type { Project } from "../../src/domain/project/project.ts";
import { format, type Lang } from "../../src/messages/text.ts";
import { auditSentences } from "../../src/sentences/auditSentences.ts";
import type { Sentence, Value } from "../../src/sentences/sentence.ts";
import { project } from "../builders/project.ts";
import { seed } from "../builders/seed.ts";
import { SOUND } from "../domain/audit/audit.ts";

function say(sentence: Sentence, lang: Lang): string {
  const show = (value: Value): string | number => {
    if (value.kind === "money") return formatAmount(value.fen, "万元");
    if (value.kind === "count") return value.count;
    if (value.kind === "unit") return lang === "zh" ? "万元" : "10k yuan";
    if (value.kind === "word") return lang === "en" ? value.text.en.toLowerCase() : value.text.zh;
    if (value.kind === "list") return value.entries.map((entry) => say(entry, lang)).join(lang === "zh" ? "，" : ", ");
    throw new Error(`no such value in these sentences: ${value.kind}`);
  };
  const entries = Object.entries(sentence.values).map(([name, value]) => [name, show(value)] as const);
  return format(sentence.text, lang, Object.fromEntries(entries));
}

function written(raw: Project, lang: Lang = "zh"): string[] {
  const outturn = deriveProject(raw);
  return auditSentences(runAudit(outturn), reconcile(outturn), 48).map((sentence) => say(sentence, lang));
}

describe("the finding of the audit", () => {
  it("counts what was found in Shaoyang's form and names its largest gap", () => {
    const [found, gap, totals] = written(seed());
    expect(found).toMatch(/^核对发现 2 处矛盾，\d+ 处待说明，2 处提示。$/);
    expect(gap).toBe("合计中差额最大的一处：分项执行数合计 313.12 比全年执行数 97.73 多 215.39（万元）。");
    expect(totals).toBe("可核对的 6 个合计中，5 个相符，1 个不符。");
  });

  it("says the same in English, singular where there is one", () => {
    const [found, gap, totals] = written(seed(), "en");
    expect(found).toMatch(/^The audit found 2 contradictions, \d+ points to be explained, 2 notes\.$/);
    expect(gap).toBe(
      "The largest gap among the totals: sum of line spending 313.12 against executed 97.73, 215.39 more (10k yuan).",
    );
    expect(totals).toBe("Of the 6 totals that can be checked, 5 agree and 1 does not.");
  });

  it("of a sound form is that no check found anything and that all totals agree", () => {
    expect(written(project(SOUND))).toEqual(["48 项检查均未发现问题。", "可核对的 14 个合计全部相符。"]);
  });

  it("says nothing of totals where the form has none", () => {
    expect(written(project(), "en")).toEqual(["None of the 48 checks found anything."]);
  });

  it("names a shortfall as one", () => {
    const short = project({ funds: { executed: "50" }, lines: [{ budget: "100", actual: "20", reason: "项目取消" }] });
    expect(written(short)[1]).toBe("合计中差额最大的一处：分项执行数合计 20.00 比全年执行数 50.00 少 30.00（万元）。");
  });

  it("leaves out the kinds of findings there are none of", () => {
    const [found] = written(
      project({
        totalWeight: "100",
        items: [{ name: "满意度", weight: "90", target: "满意", actual: "满意", score: "90" }],
      }),
      "en",
    );
    expect(found).toMatch(/^The audit found 1 contradiction\.$/);
  });
});
