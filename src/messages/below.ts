import type { Text } from "./text.ts";

/** Words of what stands below the lines of the overview: rates, bridge, sources, goals. */
export const below = {
  ratesTitle: { zh: "同一项目的几种执行率", en: "Several rates of one project" },
  ratesHint: { zh: "分母不同，不可混用", en: "different denominators, never to be mixed" },
  rateDeclared: { zh: "申报：执行数 ÷ {denominator}", en: "Declared: executed ÷ {denominator}" },
  rateExecutedOfInitial: { zh: "执行数 ÷ 年初预算", en: "Executed ÷ original budget" },
  rateExecutedOfRevised: { zh: "执行数 ÷ 全年预算", en: "Executed ÷ revised budget" },
  rateLines: { zh: "分项实际合计 ÷ 分项预算合计", en: "Line actuals ÷ line budgets" },
  rateLinesOfRevised: { zh: "分项实际合计 ÷ 全年预算", en: "Line actuals ÷ revised budget" },
  initial: { zh: "年初预算", en: "original budget" },
  revised: { zh: "全年预算", en: "revised budget" },
  arrived: { zh: "到位资金", en: "funds arrived" },
  due: { zh: "应到资金", en: "funds due" },
  bridgeTitle: { zh: "从年初预算到实际支出", en: "From the original budget to the outturn" },
  sourcesTitle: { zh: "资金来源", en: "Sources of funds" },
  goalTitle: { zh: "年度总体目标", en: "Goal of the year" },
  goalExpected: { zh: "预期目标", en: "Expected" },
  goalActual: { zh: "实际完成情况", en: "Achieved" },
} as const satisfies Record<string, Text>;
