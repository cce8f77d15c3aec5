import type { Text } from "../../messages/text.ts";

/** Every rule, and every reason why no rule gives a number, in words. */
const RULE_TEXTS: Readonly<Record<string, Text>> = {
  "execution-rate": { zh: "执行率 × 分值，封顶", en: "execution rate × weight, at most the weight" },
  "execution-rate-by-profile": {
    zh: "执行率 × 分值，封顶；表内分母缺失，按评分规则的分母",
    en: "execution rate × weight, at most the weight; by the rules' denominator, since the form's own is missing",
  },
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
  "steps-by-band": { zh: "按偏离幅度分档给分", en: "points by bands of the deviation" },
  "steps-down": { zh: "达到起点得满分，以下每降一档扣分", en: "full marks from a level on, less for every step below" },
  "not-applicable": {
    zh: "指标不适用，其余指标折算为满分",
    en: "does not apply; the other rows are scaled up to full marks",
  },
  "range-missed": { zh: "超出范围，没有按比例的规则", en: "outside the range; no rule says how much is lost" },
  "deadline-missed": { zh: "晚于期限，没有按比例的规则", en: "late; no rule says how much is lost" },
  "text-by-judgement": { zh: "文字指标，由评价人定档", en: "in words; the reviewer decides the tier" },
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

/** Marks the id of a rule that the form itself prints. */
export const PRINTED_PREFIX = "printed-";

/** What a rule, or the reason for having none, says, and whether the form prints it. */
export function ruleText(rule: string): Text {
  const isPrinted = rule.startsWith(PRINTED_PREFIX);
  const text = RULE_TEXTS[isPrinted ? rule.slice(PRINTED_PREFIX.length) : rule] ?? UNNAMED;
  return isPrinted ? { zh: `按表内印制的规则：${text.zh}`, en: `by the rule printed on the form: ${text.en}` } : text;
}

/** Ids of all rules and reasons that have words. */
export const RULE_IDS: readonly string[] = Object.keys(RULE_TEXTS);
