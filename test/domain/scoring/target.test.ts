import { describe, expect, it } from "vitest";
import { parseActual, parseTarget, type Target } from "../../../src/domain/scoring/target.ts";

/** A target in short: comparison, printed value in the base unit, unit. */
function short(target: Target): string {
  switch (target.kind) {
    case "number":
      return `${target.comparison} ${target.quantity.value} ${target.quantity.unit}`.trim();
    case "range":
      return `${target.from}…${target.to} ${target.quantity.unit}`;
    case "deadline":
      return `by ${target.deadline.year ?? "?"}-${target.deadline.month}-${target.deadline.day ?? "end"}`;
    default:
      return target.kind;
  }
}

describe("a target cell", () => {
  it.each([
    ["≥10台", "at-least 10 台"],
    ["≤90万元", "at-most 900000 元"],
    ["＝100％", "equal 100 %"],
    ["11台", "plain 11 台"],
    ["95%以上", "at-least 95 %"],
    ["不低于90%", "at-least 90 %"],
    ["不超过5次", "at-most 5 次"],
    ["控制在90万元以内", "at-most 900000 元"],
    ["≧80%", "at-least 80 %"],
    ["═100%", "equal 100 %"],
    ["＞＝6架", "at-least 6 架"],
    ["≥100百分比", "at-least 100 %"],
    ["550万粒", "plain 5500000 粒"],
    ["909.93小时", "plain 909.93 小时"],
    ["1,000户", "plain 1000 户"],
    ["400元/人、天", "plain 400 元/人、天"],
    ["±10%", "-10…10 %"],
    ["90%-95%", "90…95 %"],
    ["11月底前", "by ?-11-end"],
    ["2021年12月", "by 2021-12-end"],
    ["12月底之前完成", "by ?-12-end"],
    ["完成时间为2022年12月30日", "by 2022-12-30"],
    ["2023年底前", "by 2023-12-end"],
    ["2023-06-30", "by 2023-6-30"],
    ["11月底完成100%", "plain 100 %"],
    ["明显改善", "text"],
    ["－", "blank"],
    ["　", "blank"],
  ])("%s reads as %s", (raw, expected) => {
    expect(short(parseTarget(raw))).toBe(expected);
  });

  it.each(["5%左右", "2022年标准", "完成六安市3处", "10或12台"])("says that %s was not understood", (raw) => {
    expect(parseTarget(raw).kind).toBe("unread");
  });

  it("takes operator and unit from columns of their own, but an operator in the cell wins", () => {
    expect(short(parseTarget("100", "＝", "%"))).toBe("equal 100 %");
    expect(short(parseTarget("≤5", "≥", "次"))).toBe("at-most 5 次");
    expect(short(parseTarget("100", "定性", "/"))).toBe("plain 100");
  });

  it("keeps the deadline of a figure that has one", () => {
    expect(parseTarget("11月底完成100%")).toMatchObject({ by: { year: null, month: 11, day: null } });
  });
});

describe("an actual cell", () => {
  it("is read by the same grammar", () => {
    expect(short(parseActual("2021年12月完成"))).toBe("by 2021-12-end");
    expect(short(parseActual("≥90%"))).toBe("at-least 90 %");
    expect(short(parseActual("100", "%"))).toBe("plain 100 %");
  });
});
