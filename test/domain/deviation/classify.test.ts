import { readFileSync } from "node:fs";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { classify } from "../../../src/domain/deviation/classify.ts";

interface Labelled {
  readonly sentence: string;
  readonly category: string;
  readonly secondary: string;
}

const labelled = (name: string): Labelled[] =>
  Papa.parse<Labelled>(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), "utf8"), {
    header: true,
    skipEmptyLines: true,
  }).data;

const byReason = (reason: string) => classify({ reason, status: "unstated", explicit: "" });
const categories = (reason: string) => [byReason(reason).primary, byReason(reason).secondary];

describe("the reason for unspent money", () => {
  for (const [name, least] of [
    ["reasons.csv", 40],
    ["reasons-more.csv", 400],
    ["reasons-further.csv", 200],
  ] as const) {
    it(`is recognised in every labelled sentence of ${name}, the second cause too where one is labelled`, () => {
      const sentences = labelled(name);
      expect(sentences.length).toBeGreaterThanOrEqual(least);
      const wrong = sentences.filter(({ sentence, category, secondary }) => {
        const found = byReason(sentence);
        return found.primary !== category || (secondary !== "" && found.secondary !== secondary);
      });
      expect(wrong).toEqual([]);
    });
  }

  it("may be two causes, the stronger first", () => {
    expect(categories("已完工,剩余3%尾款未付,且最高限价低于预算金额。提高预算准确度。")).toEqual([
      "paid-next-year",
      "savings",
    ]);
    expect(categories("续建项目，部分费用于2024年支付")).toEqual(["paid-next-year", "phased"]);
    expect(categories("政府采购流程耗时较长，年底方签订合同，余款于次年支付。")).toEqual([
      "late-start",
      "paid-next-year",
    ]);
  });

  it("is one cause where the other words only tell what follows from it or how far the work is", () => {
    expect(categories("因存在数据安全隐患，项目取消，资金核减。")).toEqual(["cancelled", null]);
    expect(categories("项目建设中，受全市信息化建设政策调整影响，该项目正在市行政审批局进行项目评估。")).toEqual([
      "policy-review",
      null,
    ]);
    expect(categories("项目已实施，预计2024年上半年完成，费用待支付。")).toEqual(["paid-next-year", null]);
  });

  it("is not seen in a cue word that is negated, promised, or part of another word", () => {
    for (const reason of [
      "该项目无需取消。",
      "项目未暂缓，未受疫情影响。",
      "不存在流标情况。",
      "下一步将加快招标进度，及时支付尾款。",
      "改进措施：加强前期工作，按序时进度支付。",
      "加快项目前期工作",
      "支出进度偏慢",
      "质保金已全部支付。",
    ]) {
      expect([reason, byReason(reason).primary, byReason(reason).matched]).toEqual([reason, "unexplained", []]);
    }
    expect(byReason("招标较晚。改进措施：提前取消不必要的环节").primary).toBe("late-start");
    expect(byReason("待支付初步设计及概算评审费33,000元").primary).toBe("paid-next-year");
    expect(byReason("按政府采购规定执行，中标价低于预算").primary).toBe("savings");
  });

  it("keeps every matched word with its place in the text as given", () => {
    const reason = "因存在数据安全隐患，项目取　消，\n资金核减。";
    expect(byReason(reason).matched).toEqual([
      { ruleId: "work-cancelled", category: "cancelled", text: "取　消", start: 12, end: 15 },
      { ruleId: "budget-cut", category: "budget-cut", text: "资金核减", start: 17, end: 21 },
    ]);
  });

  it("is found however the cell is typed: full-width figures, broken lines, blanks between characters", () => {
    expect(byReason("项目已完成，\r\n于２０２４年\u200b支 付费用").primary).toBe("paid-next-year");
    expect(byReason("　项目建设期\n三年，已完成第一年。").primary).toBe("phased");
  });

  it("is known in plain English too", () => {
    expect(byReason("Cancelled: data security risk").primary).toBe("cancelled");
    expect(byReason("Work done, paid next year").primary).toBe("paid-next-year");
    expect(byReason("deferred pending the city platform").primary).toBe("deferred");
    expect(byReason("Not cancelled").primary).toBe("unexplained");
  });

  it("counts a bare stem only where nothing more is said, and never as a second cause", () => {
    expect(byReason("招标原因")).toMatchObject({ primary: "late-start", secondary: null, basis: "rule" });
    expect(byReason("招标验收").secondary).toBeNull();
    expect(byReason("招标结束，项目取消").matched.map(({ ruleId }) => ruleId)).toEqual(["work-cancelled"]);
  });

  it("is found in a text of 200,000 characters without delay", () => {
    for (const piece of ["因", "未", "项目取消，", "2024年", "正在", "　", "加强", "待", "a ", "无"]) {
      const reason = piece.repeat(200_000 / piece.length);
      const started = performance.now();
      byReason(reason);
      expect([piece, performance.now() - started < 250]).toEqual([piece, true]);
    }
  });

  it("whatever the text, has matches that quote it and a second category unlike the first", () => {
    const text = fc.array(fc.constantFrom(..."取消暂缓支付于次年未到位尾款2024年，。 　\n（施工中节约）疫情不再"), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, (chars) => {
        const reason = chars.join("");
        const { primary, secondary, basis, matched, reasonStated } = byReason(reason);
        expect(secondary).not.toBe(primary);
        expect(basis).toBe(matched.length > 0 ? "rule" : "none");
        if (matched.length > 0) expect([matched[0]?.category, reasonStated]).toEqual([primary, true]);
        for (const { text: words, start, end } of matched) {
          expect(words).not.toBe("");
          expect(reason.slice(start, end)).toBe(words);
        }
      }),
    );
  });
});

describe("payment in a year that the reason names", () => {
  const inYear = (reason: string, year: number | null) =>
    classify({ reason, status: "unstated", explicit: "", year }).primary;

  it("is payment next year only where that year is later than the form's", () => {
    expect(inYear("续建项目，部分费用于2024年支付", 2023)).toBe("paid-next-year");
    expect(inYear("续建项目，部分费用于2025年支付", 2023)).toBe("paid-next-year");
    expect(inYear("续建项目，部分费用于2024年支付", 2024)).toBe("phased");
    expect(inYear("部分费用于2024年支付", 2024)).toBe("unexplained");
    expect(inYear("费用于2023年支付，项目取消", 2024)).toBe("cancelled");
  });

  it("is payment next year where the form's year is not known", () => {
    expect(inYear("部分费用于2024年支付", null)).toBe("paid-next-year");
  });

  it("is told by the year of the payment, not by one before it", () => {
    expect(inYear("2023年底完成2024年支付", 2023)).toBe("paid-next-year");
    expect(inYear("结转2024年使用", 2023)).toBe("paid-next-year");
    expect(inYear("结转2024年使用", 2024)).not.toBe("paid-next-year");
  });

  it("needs no year where the words say next year", () => {
    expect(inYear("余款次年支付", 2024)).toBe("paid-next-year");
    expect(inYear("2024年已完工，尾款待支付", 2024)).toBe("paid-next-year");
  });
});

describe("where a category comes from", () => {
  const reason = "项目取消，资金核减";

  it("is the data where they name one, in Chinese, in English or by id; the rules still show their words", () => {
    for (const explicit of ["跨年支付", " Paid next year ", "paid-next-year"]) {
      const found = classify({ reason, status: "cancelled", explicit });
      expect(found).toMatchObject({
        primary: "paid-next-year",
        secondary: "cancelled",
        basis: "data",
        reasonStated: true,
      });
      expect(found.matched).toHaveLength(2);
    }
    expect(classify({ reason, status: "unstated", explicit: "取消" })).toMatchObject({
      primary: "cancelled",
      secondary: null,
    });
    expect(classify({ reason, status: "unstated", explicit: "unexplained" })).toMatchObject({
      primary: "unexplained",
      basis: "data",
    });
  });

  it("is the rules where the data name none or an unknown one, whatever the status", () => {
    expect(classify({ reason, status: "completed", explicit: "其他原因" })).toMatchObject({
      primary: "cancelled",
      basis: "rule",
    });
  });

  it("is the status where the reason says nothing", () => {
    const of = (status: Parameters<typeof classify>[0]["status"], text = "") => {
      const { primary, basis, reasonStated } = classify({ reason: text, status, explicit: "" });
      return [primary, basis, reasonStated];
    };
    expect(of("completed")).toEqual(["savings", "status", false]);
    expect(of("cancelled", "无")).toEqual(["cancelled", "status", false]);
    expect(of("deferred", "/")).toEqual(["deferred", "status", false]);
    expect(of("in-progress")).toEqual(["unexplained", "none", false]);
    expect(of("not-started")).toEqual(["unexplained", "none", false]);
    expect(of("unstated", "领导更换")).toEqual(["unexplained", "none", true]);
  });
});
