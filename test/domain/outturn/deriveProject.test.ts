import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deriveProject } from "../../../src/domain/outturn/deriveProject.ts";
import { PROFILES } from "../../../src/domain/scoring/profiles.ts";
import { project, type RawProject } from "../../builders/project.ts";
import { seed } from "../../builders/seed.ts";

const REASON = "已完工,剩余3%尾款未付,且最高限价低于预算金额。提高预算准确度。";

/** Langfang 2019: no cost lines, the reason stands beside an indicator that repeats the two amounts. */
const langfang: RawProject = {
  name: "办公宿舍楼、食堂及餐厅暖通改造经费",
  funds: { initial: "43.2", revised: "43.2", executed: "37.24", weight: "10", rate: "86%", score: "9" },
  items: [
    { name: "指标2工程完工率", target: "100", actual: "100", weight: "10", score: "10", reason: "0" },
    { name: "指标1工程资金金额", target: "43.2", actual: "37.24", weight: "10", score: "9", reason: REASON },
  ],
};

describe("a project with cost lines", () => {
  test("keeps them in form order, those of one name apart", () => {
    const outturn = deriveProject(seed());
    expect(outturn.fromFunds).toBe(false);
    expect(outturn.lines).toHaveLength(15);
    expect(outturn.lines.filter(({ line }) => line.name.text.startsWith("中心数据机房三级等保测评"))).toMatchObject([
      { unspentFen: 4_520_000 },
      { unspentFen: 10_000_000 },
    ]);
  });

  test("comes with its score: 72.62, the missing 15 derived", () => {
    const { score } = deriveProject(seed());
    expect(score.total?.toFixed(2)).toBe("72.62");
    expect(score.items.filter((item) => item.derived).map((item) => item.score?.toFixed(2))).toEqual(["15.00"]);
    expect(score.grade?.title.zh).toBe("中");
  });

  test("is judged by the thresholds it is given", () => {
    const low = (amber: string) =>
      deriveProject(seed(), { thresholds: { red: "0.1", amber } }).lines.filter((line) => line.low === "amber").length;
    expect(low("0.5")).toBe(2);
    expect(low("0.1")).toBe(0);
  });

  test("is scored by the profiles it is given", () => {
    const [first] = PROFILES;
    const strict = { ...first!, grades: [{ id: "fail", title: { zh: "不合格", en: "Fail" }, from: "0", to: "100" }] };
    expect(deriveProject(seed(), { profiles: [strict] }).score.grade?.title.en).toBe("Fail");
  });
});

describe("a project without cost lines", () => {
  test("gets one line from its funds, with the reason of the indicator that repeats their amounts", () => {
    const outturn = deriveProject(project(langfang));
    expect(outturn.fromFunds).toBe(true);
    expect(outturn.lines).toHaveLength(1);
    expect(outturn.lines[0]).toMatchObject({ base: "revised", baseFen: 43_200_000, unspentFen: 5_960_000 });
    expect(outturn.lines[0]?.line.reason.text).toBe(REASON);
    expect(outturn.lines[0]?.deviation).toMatchObject({ primary: "paid-next-year", secondary: "savings" });
  });

  test("keeps the cells the line was made from", () => {
    const line = deriveProject(project(langfang)).lines[0]?.line;
    expect(line?.name.text).toBe("办公宿舍楼、食堂及餐厅暖通改造经费");
    expect([line?.budget, line?.revised, line?.actual].map((cell) => cell?.source.raw)).toEqual([
      "43.2",
      "43.2",
      "37.24",
    ]);
  });

  test("takes the funds' own reason first", () => {
    const raw = { ...langfang, funds: { ...langfang.funds, reason: "尾款待支付" } };
    expect(deriveProject(project(raw)).lines[0]?.line.reason.text).toBe("尾款待支付");
  });

  test("has no reason where no indicator repeats both amounts", () => {
    const raw = { ...langfang, items: [{ target: "43.2", actual: "43.2", reason: REASON }] };
    const [line] = deriveProject(project(raw)).lines;
    expect(line?.line.reason.text).toBe("");
    expect(line?.deviation).toMatchObject({ primary: "unexplained", reasonStated: false });
  });

  test("uses the only budget there is, as on a transfer form", () => {
    const [line] = deriveProject(project({ funds: { revised: "7165.32", executed: "6992.95" } })).lines;
    expect(line).toMatchObject({ base: "revised", baseFen: 7_165_320_000, unspentFen: 172_370_000 });
    expect(line?.line.budget.fen).toBe(7_165_320_000);
    const [arrived] = deriveProject(project({ funds: { arrived: "5", executed: "4", denominator: "arrived" } })).lines;
    expect(arrived).toMatchObject({ base: "budget", baseFen: 5_000_000, unspentFen: 1_000_000 });
  });

  test("adds up the sources where the total row is all zero and names their cells", () => {
    const [line] = deriveProject(
      project({
        funds: {
          initial: "0",
          revised: "0",
          executed: "0",
          sources: [
            { label: "本年财政拨款", initial: "90", revised: "89.974", executed: "80" },
            { label: "其他资金", initial: "10", revised: "", executed: "5.5" },
          ],
        },
      }),
    ).lines;
    expect(line).toMatchObject({ baseFen: 89_974_000, actualFen: 85_500_000 });
    expect(line?.line.budget).toMatchObject({ fen: 100_000_000, source: { raw: "90 + 10" } });
  });

  test("whose spending is blank has one unknown line", () => {
    const outturn = deriveProject(project({ funds: { initial: "238.93", revised: "251.89", executed: "" } }));
    expect(outturn.lines).toMatchObject([{ state: "unknown", baseFen: 251_890_000, actualFen: null }]);
    expect(outturn.totals).toMatchObject({ count: 1, unknown: 1, budgetFen: 0 });
  });

  test("and without usable funds has no line at all", () => {
    for (const raw of [{}, { funds: { initial: "", executed: "-" } }]) {
      const outturn = deriveProject(project(raw));
      expect(outturn).toMatchObject({ lines: [], fromFunds: false, byCategory: [], rates: [] });
    }
  });
});

describe("whatever a form holds", () => {
  const cell = fc.constantFrom(
    ...["", "0", "-", "abc", "0%", "26%", "12.5", "-3", "90071992547409.91元", "-90071992547409.91元", "100", "≥10台"],
  );
  const row = fc.record(
    { initial: cell, revised: cell, arrived: cell, executed: cell, rate: cell, weight: cell, score: cell },
    { requiredKeys: [] },
  );
  const raw = fc.record(
    {
      funds: fc.record({ initial: cell, revised: cell, executed: cell, sources: fc.array(row, { maxLength: 3 }) }),
      items: fc.array(fc.record({ target: cell, actual: cell, weight: cell, score: cell, reason: cell }), {
        maxLength: 4,
      }),
      lines: fc.array(fc.record({ budget: cell, revised: cell, actual: cell, reason: cell, category: cell }), {
        maxLength: 6,
      }),
      totalScore: cell,
    },
    { requiredKeys: [] },
  );

  test("a project is derived without an error, its unspent money divided in full", () => {
    fc.assert(
      fc.property(raw, (each) => {
        const { totals, byCategory } = deriveProject(project(each));
        expect(byCategory.reduce((sum, entry) => sum + entry.unspentFen, 0)).toBe(totals.unspentFen);
      }),
    );
  });
});
