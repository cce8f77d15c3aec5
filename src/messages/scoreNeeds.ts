import type { Text } from "./text.ts";

/** What a score is made of, said where the data give none. */
export const scoreNeedWords = {
  title: { zh: "要得出得分，还缺什么", en: "What a score would need" },
  need: { zh: "需要", en: "Needed" },
  purpose: { zh: "用来", en: "For" },
  state: { zh: "本数据", en: "These data" },
  given: { zh: "有", en: "given" },
  lacking: { zh: "缺", en: "lacking" },
  funds: {
    zh: "项目资金总额行：全年预算数、全年执行数",
    en: "The total row of the funds: revised budget and amount executed",
  },
  fundsFor: { zh: "计算预算执行率，以及按规则应得的执行率得分", en: "the execution rate, and its points by the rules" },
  indicators: {
    zh: "绩效指标：年度指标值、实际完成值",
    en: "Performance indicators: annual target and actual value",
  },
  indicatorsFor: { zh: "判断各项指标完成多少", en: "how far each indicator was reached" },
  weights: { zh: "各项的分值", en: "Full marks of every row" },
  weightsFor: { zh: "说明每项在 100 分中占多少", en: "how much of 100 each row is worth" },
  points: { zh: "各项的得分", en: "Points of every row" },
  pointsFor: { zh: "看分扣在哪里，并与规则对照", en: "where points were lost, and whether the rules agree" },
  total: { zh: "总分", en: "The total" },
  totalFor: { zh: "评定等级，核对各项之和", en: "the grade, and the sum of the rows" },
  open: { zh: "打开整张自评表", en: "Open the whole form" },
  advice: {
    zh: "这些都在项目支出绩效自评表中；分项清单只有预算、执行和原因。",
    en: "All of this stands in the self-evaluation form; a list of lines has budgets, spending and reasons alone.",
  },
  adviceForm: {
    zh: "有的自评表（如转移支付绩效自评表）本来就不打分，没有得分不算错误。",
    en: "Some forms, such as those for transfer payments, award no points at all; to have none is no fault.",
  },
} as const satisfies Record<string, Text>;
