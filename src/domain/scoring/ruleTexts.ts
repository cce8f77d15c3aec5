import type { Text } from "../../messages/text.ts";

/** Every rule, and every reason why no rule gives a number, in words. */
const RULE_TEXTS: Readonly<Record<string, Text>> = {
  "execution-rate": { zh: "执行率 × 分值，封顶", en: "execution rate × weight, at most the weight" },
  "higher-is-better": { zh: "达到目标得满分，否则按实际 ÷ 目标", en: "full marks if met, else actual ÷ target" },
  "lower-is-better": { zh: "不超过目标得满分，否则按目标 ÷ 实际", en: "full marks if kept, else target ÷ actual" },
  "plain-higher-is-better": {
    zh: "目标没有写明方向，按越高越好：实际 ÷ 目标",
    en: "target without ≥ or ≤, read as higher is better: actual ÷ target",
  },
  "plain-lower-is-better": {
    zh: "成本目标没有写明方向，按越低越好：目标 ÷ 实际",
    en: "cost target without ≥ or ≤, read as lower is better: target ÷ actual",
  },
  equal: { zh: "等于目标得满分，否则按比例", en: "full marks if equal, else in proportion" },
  range: { zh: "在规定范围内，满分", en: "within the range: full marks" },
  deadline: { zh: "按期完成，满分", en: "in time: full marks" },
  "range-missed": { zh: "超出范围，没有按比例的规则", en: "outside the range; no rule says how much is lost" },
  "deadline-missed": { zh: "晚于期限，没有按比例的规则", en: "late; no rule says how much is lost" },
  "text-by-judgement": { zh: "文字指标，由评价人定档", en: "in words; the tier is a judgement" },
  "shared-score": { zh: "多个分项共用一格，不分摊", en: "several lines share one score; it is not split" },
  "no-weight": { zh: "没有分值", en: "no weight" },
  "no-rate": { zh: "执行率无法计算", en: "the rate cannot be formed" },
  "no-target": { zh: "没有填写目标", en: "no target given" },
  "no-actual": { zh: "没有填写实际完成值", en: "no actual value given" },
  "target-unread": { zh: "目标的写法无法读成数值", en: "the target cannot be read as a figure" },
  "actual-unread": { zh: "实际完成值的写法无法读成数值", en: "the actual value cannot be read as a figure" },
  "units-differ": { zh: "目标与实际的单位不同", en: "target and actual have different units" },
  "kinds-differ": { zh: "目标与实际一为数值、一为文字", en: "one of target and actual is a figure, the other is not" },
  "negative-figures": { zh: "数值为负或为零，比例没有意义", en: "negative or zero figures; a ratio means nothing" },
};

const UNNAMED: Text = { zh: "没有可用的规则", en: "no rule applies" };

/** What a rule, or the reason for having none, says. */
export function ruleText(rule: string): Text {
  return RULE_TEXTS[rule] ?? UNNAMED;
}

/** Ids of all rules and reasons that have words. */
export const RULE_IDS: readonly string[] = Object.keys(RULE_TEXTS);
