import { stripBlanks } from "../money/blanks.ts";

/**
 * How an actual in words stands to its target in words. `met`: the same words, at least as strong ones, or a
 * statement that the target was reached; `unknown`: no common scale.
 */
export type TextRelation = "met" | "weaker" | "unknown";

/** A scale of words, strongest first; a text's place is the first entry that matches. */
type Scale = readonly RegExp[];

/** 达成预期指标 > 基本达成 > 部分达成 > 未达成, and the same of 完成, 达标, 是/否. Weaker words stand first in a text. */
const ACHIEVEMENT: Scale = [
  /^(?:(?:已|全部|全面|按时|按质|按量|按期|如期|圆满|均)*(?:达成|完成|达到|实现|达标|合格|符合|通过)(?:预期|年度|全部|既定)?(?:指标|目标|要求|标准|任务|值)*|是|有|100%)[。.]?$/,
  /^(?:基本|大致|大体)/,
  /部分/,
  /^(?:未|没有|没|不|否$)/,
];

/**
 * How much better. 明显/显著 > 改善, 逐年提高 > 逐步提升 > 有所提升 > no change > worse. 逐年 (every year) stands
 * above 逐步 (step by step): a rise each year can be seen from this year's figures, a gradual one commits to no
 * date, so an actual of 逐步提升 does not show that a target of 逐年提高 was met.
 */
const IMPROVEMENT: Scale = [
  /(?:明显|显著|大幅|极大|较大|有效|全面|切实|大大)(?:地|度)?(?:改善|提升|提高|增强|增加|好转|改进|促进|降低|减少)|(?:改善|提升|提高|增强)(?:效果|程度)?(?:明显|显著)/,
  /(?:逐年|持续|不断)(?:改善|提升|提高|增强|增加|好转|改进)/,
  /(?:逐步|逐渐|稳步)(?:改善|提升|提高|增强|增加|好转|改进)/,
  /(?:有所|略有|一定(?:程度)?(?:的)?)(?:改善|提升|提高|增强|增加|好转|改进)/,
  /(?:没有|未见|无|未|不明显|不显著).{0,2}(?:改善|提升|提高|变化|效果)|保持不变|持平/,
  /下降|恶化|变差|倒退/,
  /改善|提升|提高|增强|好转|改进/,
];

/** Rank of each entry of IMPROVEMENT, 0 strongest: the bare verb (last, so that qualified ones are seen first) ranks with 逐年. */
const IMPROVEMENT_RANK: readonly number[] = [0, 1, 2, 3, 4, 5, 1];

/** How strong an effect: 效果明显 > 较明显 > 一般 > 不明显. */
const EFFECT: Scale = [
  /(?:不|未|无)(?:明显|显著|好|高|大|满意)|较差|差$/,
  /一般|尚可|有限|较低/,
  /较(?:为)?(?:明显|显著|好|高|大|满意)|比较(?:明显|显著|好|高|满意)|良好/,
  /明显|显著|突出|优秀|很好|非常(?:好|高|满意)|十分(?:好|高|满意)/,
];
const EFFECT_RANK: readonly number[] = [3, 2, 1, 0];

const rankOn = (scale: Scale, text: string, ranks?: readonly number[]): number | null => {
  const at = scale.findIndex((pattern) => pattern.test(text));
  return at < 0 ? null : ranks ? (ranks[at] ?? null) : at;
};

const tidy = (text: string): string => stripBlanks(text).replace(/[。.；;，,]+$/, "");

/**
 * Whether an actual in words is weaker than its target in words. 达成预期指标 meets any target; 基本, 部分 and 未
 * fall short of any target that does not itself say so; otherwise both must stand on one scale.
 */
export function compareTexts(target: string, actual: string): TextRelation {
  const [wanted, got] = [tidy(target), tidy(actual)];
  if (wanted === "" || got === "") return "unknown";
  if (wanted === got) return "met";
  const improvement = [
    rankOn(IMPROVEMENT, wanted, IMPROVEMENT_RANK),
    rankOn(IMPROVEMENT, got, IMPROVEMENT_RANK),
  ] as const;
  if (improvement[0] !== null && improvement[1] !== null) return improvement[1] > improvement[0] ? "weaker" : "met";
  const effect = [rankOn(EFFECT, wanted, EFFECT_RANK), rankOn(EFFECT, got, EFFECT_RANK)] as const;
  if (effect[0] !== null && effect[1] !== null) return effect[1] > effect[0] ? "weaker" : "met";
  const achieved = rankOn(ACHIEVEMENT, got);
  if (achieved === null) return "unknown";
  return achieved > (rankOn(ACHIEVEMENT, wanted) ?? 0) ? "weaker" : "met";
}
