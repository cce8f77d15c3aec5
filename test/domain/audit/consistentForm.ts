import fc from "fast-check";
import type { RawItem, RawLine, RawProject } from "../../builders/project.ts";

/** Indicators that were reached, in every shape that cells are read in; none is far above its target. */
const REACHED: readonly RawItem[] = [
  { name: "设备更新数量", target: "≥60台", actual: "60台" },
  { name: "群众满意度", target: "≥90%", actual: "95%" },
  { name: "培训人次", target: "120人次", actual: "125人次" },
  { name: "合同履约率", target: "＝100％", actual: "100%" },
  { name: "人均成本", level2: "成本指标", target: "≤400元", actual: "380元" },
  { name: "成本偏差", level2: "成本指标", target: "±10%", actual: "-3%" },
  { name: "故障次数", target: "不超过5次", actual: "2次" },
  { name: "验收合格率", target: "95%以上", actual: "96%" },
  { name: "按期完成", level2: "时效指标", target: "2023年11月底前", actual: "2023年10月" },
  { name: "服务水平", level1: "效益指标", level2: "社会效益指标", target: "明显改善", actual: "明显改善" },
  { name: "办事效率", level1: "效益指标", level2: "社会效益指标", target: "有所提升", actual: "逐步提升" },
  { name: "制度执行", target: "严格执行", actual: "达成预期指标" },
  { name: "巡检频次", target: "≥12", actual: "12", operator: "≥", measure: "次" },
];

const ADJUSTED = "年中追加人员经费，调整预算；尾款于次年支付。";
const LATER = "尾款于次年支付";

/** Names of lines of which no two are alike. */
const NAMES = ["购置", "运维", "监理", "培训", "设计", "测评", "网络", "租赁"];

/** Weights of `count` items that add up to `whole`, none of them zero. */
const split = (whole: number, count: number): number[] => {
  const each = Math.floor(whole / count);
  return Array.from({ length: count }, (_, at) => (at === 0 ? whole - each * (count - 1) : each));
};

/** What a form is made of: amounts in hundredths of its unit. */
const parts = fc.record({
  spent: fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 8 }),
  left: fc.integer({ min: 1, max: 100_000 }),
  added: fc.integer({ min: 0, max: 50_000 }),
  unit: fc.constantFrom("元" as const, "万元" as const),
  decimals: fc.constantFrom(2, 4, 6),
  weight: fc.constantFrom(0, 9, 10, 20),
  reached: fc.uniqueArray(fc.constantFrom(...REACHED), { minLength: 1, maxLength: 8 }),
  graded: fc.boolean(),
});

/** Forms whose every figure follows from the others and whose every deviation has its reason. */
export const consistentForm: fc.Arbitrary<RawProject> = parts.map(
  ({ spent, left, added, unit, decimals, weight, reached, graded }): RawProject => {
    const print = (units: number) => (units / 100).toFixed(unit === "元" ? 2 : decimals);
    const executed = spent.reduce((sum, each) => sum + each, 0);
    const budget = executed + left;
    const score = ((executed * weight) / budget).toFixed(2);
    const total = 100 - weight + Number(score);
    const grade = total >= 90 ? "优" : total >= 80 ? "良" : total >= 60 ? "中" : "差";
    const weights = split(100 - weight, reached.length);
    const lines: RawLine[] = spent.map((each, at) => ({
      name: `${NAMES[at]}费`,
      budget: print(each),
      actual: print(each),
      status: "已完工",
    }));
    return {
      unit,
      funds: {
        initial: print(budget - (budget > added ? added : 0)),
        revised: print(budget),
        executed: print(executed),
        rate: `${((executed / budget) * 100).toFixed(2)}%`,
        ...(weight === 0 ? {} : { weight: `${weight}`, score }),
        reason: ADJUSTED,
        sources: [
          { label: "其中：当年财政拨款", revised: print(executed), executed: print(executed) },
          { label: "上年结转资金", revised: print(left), executed: "0" },
        ],
      },
      goals: [{ expected: "保障2023年各项工作按计划开展。", actual: "各项工作均已开展。" }],
      items: reached.map((item, at) => ({ ...item, weight: `${weights[at]}`, score: `${weights[at]}` })),
      lines: [...lines, { name: "其余款项", budget: print(left), actual: "0", reason: LATER }],
      linesTotal: { budget: print(budget), actual: print(executed) },
      totalWeight: "100",
      totalScore: total.toFixed(2),
      ...(graded ? { grade } : {}),
    };
  },
);
