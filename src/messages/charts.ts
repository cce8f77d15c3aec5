import type { Text } from "./text.ts";

/** Words of the charts: names, one-sentence summaries, column heads of their tables. */
export const charts = {
  image: { zh: "{name}：{summary}", en: "{name}: {summary}" },
  asTable: { zh: "表格", en: "Table" },
  asChart: { zh: "图形", en: "Chart" },
  step: { zh: "步骤", en: "Step" },
  amount: { zh: "金额（{unit}）", en: "Amount ({unit})" },
  points: { zh: "分", en: "Points" },

  bridgeName: { zh: "从年初预算到实际支出", en: "From the original budget to the outturn" },
  bridgeSummary: {
    zh: "年初预算 {initial}，年中调整 {adjustment} 后为 {revised}，实际执行 {executed}。",
    en: "The original budget of {initial} was changed by {adjustment} to {revised}; {executed} was executed.",
  },
  bridgeSummaryShort: {
    zh: "预算 {budget}，实际执行 {executed}。",
    en: "Budget {budget}, executed {executed}.",
  },
  bridgeSummaryBudget: {
    zh: "预算 {budget}；表中没有可读的执行数。",
    en: "Budget {budget}; the form gives no readable executed amount.",
  },
  bridgeConflict: {
    zh: "分项实际合计 {lines}，与申报的全年执行数 {executed} 相差 {difference}；两者都照原表显示，没有取舍。",
    en: "The line actuals sum to {lines} but the form declares {executed} as executed, a difference of {difference}. Both are shown as they stand; neither is preferred.",
  },
  initial: { zh: "年初预算", en: "Original budget" },
  adjustment: { zh: "年中调整", en: "In-year change" },
  revised: { zh: "全年预算", en: "Revised budget" },
  "not-executed": { zh: "未执行", en: "Not executed" },
  executed: { zh: "全年执行（申报）", en: "Executed (declared)" },
  linesActual: { zh: "分项实际合计", en: "Sum of line actuals" },
} as const satisfies Record<string, Text>;
