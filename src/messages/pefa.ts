import type { Text } from "./text.ts";

/** Words of the international view. */
export const pefa = {
  title: { zh: "国际口径的两个指标", en: "Two indicators as reckoned internationally" },
  hint: { zh: "PEFA 2016 的算法，按年初预算", en: "after PEFA 2016, from original budgets" },
  year: { zh: "{year} 年度", en: "Year {year}" },
  noYear: { zh: "未写年度", en: "No year given" },
  aggregate: { zh: "总额执行率（PI-1）", en: "Aggregate outturn (PI-1)" },
  aggregateFormula: {
    zh: "实际合计 {actual} ÷ 年初预算合计 {budget}",
    en: "actual {actual} ÷ original budget {budget}",
  },
  composition: { zh: "构成偏离度（PI-2）", en: "Composition variance (PI-2)" },
  compositionFormula: {
    zh: "各分项 |实际 − 年初预算 × {rate}| 之和 {deviations} ÷ 实际合计 {actual}",
    en: "sum of |actual − original budget × {rate}|, {deviations} ÷ actual {actual}",
  },
  compositionMeans: {
    zh: "假如各分项按同一比例支出，偏离度为 0；越大，钱越没有花在预算所列的地方。",
    en: "0 % if every line had been spent in the same proportion; the larger, the less money went where it was budgeted.",
  },
  compositionNone: {
    zh: "不足两个分项，或没有支出，无从计算构成。",
    en: "Fewer than two lines, or nothing spent: there is no composition.",
  },
  noGrade: {
    zh: "仅为参考指标，不是 PEFA 等级：PEFA 评的是一级政府三年的预算科目，分项远比科目细。",
    en: "An indicator only, not a PEFA grade: PEFA grades three years of a government's budget heads, and lines are far finer than heads.",
  },
  counted: {
    zh: "计入 {count} 个分项。",
    en: "{count} {count|line counts|lines count}.",
  },
  countedSome: {
    zh: "计入 {count} 个分项，另有 {unknown} 个年初预算或实际不明，没有计入。",
    en: "{count} {count|line counts|lines count}; {unknown} more {unknown|lacks|lack} an original budget or an actual and {unknown|is|are} left out.",
  },
  export: { zh: "国际口径的两个指标", en: "Two indicators" },
  exportYear: { zh: "国际口径的两个指标（{year}）", en: "Two indicators ({year})" },
  budgetIn: { zh: "年初预算（{unit}）", en: "Original budget ({unit})" },
  adjustedIn: { zh: "按同一比例应为（{unit}）", en: "In proportion ({unit})" },
  actualIn: { zh: "实际（{unit}）", en: "Actual ({unit})" },
  deviationIn: { zh: "偏离（{unit}）", en: "Deviation ({unit})" },
  sum: { zh: "合计", en: "Total" },
  heads: { zh: "偏离最大的分项", en: "Lines that deviate most" },
  line: { zh: "分项", en: "Line" },
  budget: { zh: "年初预算", en: "Original budget" },
  adjusted: { zh: "按同一比例应为", en: "In proportion" },
  actual: { zh: "实际", en: "Actual" },
  deviation: { zh: "偏离", en: "Deviation" },
} as const satisfies Record<string, Text>;
