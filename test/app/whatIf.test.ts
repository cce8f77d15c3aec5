import { describe, expect, it } from "vitest";
import { compareWhatIf } from "../../src/app/compareWhatIf.ts";
import { changeText, quickChanges } from "../../src/app/whatIfOptions.ts";
import { deriveProject } from "../../src/domain/outturn/deriveProject.ts";
import { whatIf } from "../../src/domain/outturn/whatIf.ts";
import { decodeWhatIf, EXECUTED, type WhatIfChange } from "../../src/domain/outturn/whatIfChange.ts";
import { project, type RawProject } from "../builders/project.ts";
import { seed } from "../builders/seed.ts";

const shaoyang = deriveProject(seed());
const derived = (raw: RawProject) => deriveProject(project(raw));
const compared = (changes: readonly WhatIfChange[], of = shaoyang) =>
  compareWhatIf(of, whatIf(of, changes).outturn, "万元").map(({ label, before, after }) => [
    label.zh,
    before.zh,
    after.zh,
  ]);

describe("had Shaoyang's 25.37 due next year been paid", () => {
  it("the rate, its points and the total would move, and 25.37 less be still to be spent", () => {
    expect(compared([{ kind: "pay-later", category: "paid-next-year" }])).toEqual([
      ["执行率", "26.16%", "32.95%"],
      ["执行率得分（按规则）", "2.62", "3.29"],
      ["总分（按规则）", "72.62", "73.29"],
      ["等级（按规则）", "中", "中"],
      ["分项合计执行率", "47.11%", "50.93%"],
      ["预计以后支付", "75.37", "50.00"],
    ]);
  });

  it("the chip says so in both languages", () => {
    const [change] = decodeWhatIf("p*paid-next-year");
    expect(changeText(shaoyang, change!, "zh", "万元")).toBe("跨年支付 25.37 计入执行");
    expect(changeText(shaoyang, change!, "en", "元")).toBe("Paid next year: 253,700.00 had been paid");
  });
});

describe("a comparison", () => {
  it("keeps unmoved figures of the score, and says a change of cause by what becomes of the money", () => {
    const id = shaoyang.lines.find(({ deviation }) => deviation?.primary === "cancelled")?.line.id ?? "";
    const rows = compared([{ kind: "category", lineId: id, category: "paid-next-year" }]);
    expect(rows.slice(0, 4).every(([, before, after]) => before === after)).toBe(true);
    expect(rows.slice(4).map(([label]) => label)).toEqual(["预计以后支付", "不再需要"]);
  });

  it("leaves out what a form has not: points without weights, a rate without funds", () => {
    const bare = derived({ lines: [{ budget: "10", actual: "4", reason: "尾款待支付" }] });
    expect(compared([{ kind: "pay-later", category: null }], bare)).toEqual([
      ["分项合计执行率", "40.00%", "100.00%"],
      ["预计以后支付", "6.00", "0.00"],
    ]);
  });

  it("shows a figure that only the supposition gives", () => {
    const unread = derived({ funds: { revised: "10", executed: "不详", weight: "10" } });
    expect(compared([{ kind: "actual", lineId: EXECUTED, fen: 9_000_000 }], unread).slice(0, 2)).toEqual([
      ["执行率", "—", "90.00%"],
      ["执行率得分（按规则）", "—", "9.00"],
    ]);
  });
});

describe("what is offered at one press", () => {
  it("is everything still to be spent, then each category with money", () => {
    expect(quickChanges(shaoyang).map(({ change, unspentFen }) => [change, unspentFen])[0]).toEqual([
      { kind: "pay-later", category: null },
      75_370_000,
    ]);
    expect(quickChanges(shaoyang).length).toBe(
      1 + shaoyang.byCategory.filter(({ unspentFen }) => unspentFen > 0).length,
    );
  });

  it("does not say the same twice, and is nothing where all was spent", () => {
    expect(quickChanges(derived({ lines: [{ budget: "10", actual: "4", reason: "尾款待支付" }] }))).toHaveLength(1);
    expect(quickChanges(derived({ lines: [{ budget: "10", actual: "10" }] }))).toEqual([]);
  });
});

describe("a chip", () => {
  it("names the line, the indicator or the funds", () => {
    const form = derived({
      funds: { revised: "10", executed: "1" },
      items: [{ name: "完成率", target: "100%", actual: "90%", weight: "10" }],
      lines: [{ name: "监理费", budget: "10", actual: "4" }],
    });
    const line = form.lines[0]?.line.id ?? "";
    const indicator = form.project.items[0]?.members[0]?.id ?? "";
    const say = (change: WhatIfChange) => changeText(form, change, "zh", "万元");
    expect(say({ kind: "actual", lineId: EXECUTED, fen: 5_000_000 })).toBe("全年执行数为 5.00");
    expect(say({ kind: "actual", lineId: line, fen: 5_000_000 })).toBe("“监理费”支出 5.00");
    expect(say({ kind: "category", lineId: line, category: "savings" })).toBe("“监理费”的原因为完工结余");
    expect(say({ kind: "score-actual", indicatorId: indicator, text: "95%" })).toBe("“完成率”完成 95%");
    expect(say({ kind: "actual", lineId: "gone", fen: 1 })).toBe("此项目中没有“gone”");
  });
});
