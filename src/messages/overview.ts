import type { Text } from "./text.ts";

/** Words of the overview. */
export const overview = {
  // The finding, one complete sentence each.
  spentLines: {
    zh: "{count} 个分项预算 {budget} {unit}，支出 {actual}（{rate}），未支出 {unspent}。",
    en: "{count} cost {count|line was|lines were} given {budget} ({unit}) and spent {actual} ({rate}), leaving {unspent} unspent.",
  },
  spentProject: {
    zh: "项目预算 {budget} {unit}，支出 {actual}（{rate}），未支出 {unspent}。",
    en: "The project was given {budget} ({unit}) and spent {actual} ({rate}), leaving {unspent} unspent.",
  },
  spentAll: {
    zh: "预算 {budget} {unit} 全部支出（{rate}）。",
    en: "The whole budget of {budget} ({unit}) was spent ({rate}).",
  },
  spentNoBudget: {
    zh: "没有预算，支出 {actual} {unit}。",
    en: "There was no budget; {actual} ({unit}) was spent.",
  },
  onlyBudget: {
    zh: "预算 {budget} {unit}；表中没有可读的支出数。",
    en: "The budget is {budget} ({unit}); the form gives no readable spending.",
  },
  nothing: { zh: "表中没有可读的预算与支出金额。", en: "The form gives no readable budget or spending." },
  topFamily: {
    zh: "未支出的钱有 {share}（{amount}）属{family}原因：{categories}。",
    en: "{share} of the unspent money ({amount}) is down to {family} causes: {categories}.",
  },
  topUnexplained: {
    zh: "未支出的钱有 {share}（{amount}）没有说明原因。",
    en: "{share} of the unspent money ({amount}) has no stated reason.",
  },
  allFamily: {
    zh: "未支出的钱全部属{family}原因：{categories}。",
    en: "All of the unspent money is down to {family} causes: {categories}.",
  },
  allUnexplained: {
    zh: "未支出的钱全部没有说明原因。",
    en: "None of the unspent money has a stated reason.",
  },
  later: {
    zh: "{amount} 只是时间差，预计以后年度支付。",
    en: "{amount} is only late and should be paid in later years.",
  },
  silent: {
    zh: "{count} 个分项共 {amount} 未填写原因。",
    en: "{count} {count|line gives|lines give} no reason for {amount}.",
  },
  over: { zh: "另有 {count} 个分项超支 {amount}。", en: "{count} {count|line|lines} overspent by {amount}." },
  unreadable: {
    zh: "{count} 个分项金额无法读取，未计入合计。",
    en: "{count} {count|line has|lines have} an unreadable amount and {count|is|are} left out of the sums.",
  },

  // Figures.
  figures: { zh: "主要数字", en: "Key figures" },
  declaredRate: { zh: "资金执行率（申报）", en: "Declared execution rate" },
  lineRate: { zh: "分项支出率（按明细）", en: "Line execution rate" },
  totalScore: { zh: "自评总分", en: "Self-evaluation score" },
  scoreLost: { zh: "{grade} · 扣 {lost}", en: "{grade} · lost {lost}" },
  scoreLostOnly: { zh: "扣 {lost}", en: "lost {lost}" },
  unscored: { zh: "表中没有给出总分", en: "The form gives no total" },
  findings: { zh: "核对提示", en: "Audit findings" },
  noFindings: { zh: "各项数字相互一致", en: "All figures agree" },
  outOf: { zh: "{numerator} ÷ {denominator}", en: "{numerator} ÷ {denominator}" },
  scored: { zh: "计分", en: "scored" },

  // Where the budget went.
  whereTitle: { zh: "预算去向", en: "Where the budget went" },
  whereSum: {
    zh: "已支出 {actual} ＋ 未支出 {unspent} ＝ 预算 {budget}",
    en: "executed {actual} + unspent {unspent} = budget {budget}",
  },
  whereSumOver: {
    zh: "已支出 {actual} ＋ 未支出 {unspent} − 超支 {over} ＝ 预算 {budget}",
    en: "executed {actual} + unspent {unspent} − overspent {over} = budget {budget}",
  },
  executed: { zh: "已支出", en: "Executed" },
  executedAmount: { zh: "已支出 {amount}", en: "Executed {amount}" },
  unspent: { zh: "未支出", en: "Unspent" },
  fateLater: { zh: "预计以后支付", en: "Still to be spent" },
  fateReleased: { zh: "不再需要", en: "Released" },
  fateUndecided: { zh: "尚待决定", en: "Undecided" },
  fateUnexplained: { zh: "未说明", en: "Unexplained" },
  fateLaterHint: { zh: "结转", en: "carried over" },
  fateReleasedHint: { zh: "结余、取消、核减", en: "saved, cancelled, cut" },
  fateUndecidedHint: { zh: "暂缓、评估中", en: "deferred, under review" },
  fateUnexplainedHint: { zh: "无从判断", en: "cannot be told" },
  adjusted: {
    zh: "若预计以后支付的 {later} 已在当年支付，分项支出率为 {rate}（仅供参考，不是申报值）。",
    en: "Had the {later} still to be spent been paid in the year, the line rate would be {rate} (for orientation, not a declared figure).",
  },
  family: { zh: "原因类别", en: "Family of causes" },
  segment: { zh: "{name} {amount}，占预算 {share}", en: "{name} {amount}, {share} of the budget" },

  // Lines.
  linesTitle: { zh: "预算与实际", en: "Budget and actual" },
  linesHint: { zh: "框＝预算，实心＝实际", en: "outline = budget, solid = actual" },
  sortBy: { zh: "排序", en: "Sort by" },
  sortUnspent: { zh: "未支出", en: "Unspent" },
  sortRate: { zh: "执行率", en: "Rate" },
  sortBudget: { zh: "预算", en: "Budget" },
  sortForm: { zh: "表中顺序", en: "Form order" },
  line: { zh: "分项", en: "Line" },
  bar: { zh: "预算 / 实际", en: "Budget / actual" },
  budget: { zh: "预算", en: "Budget" },
  actual: { zh: "实际", en: "Actual" },
  rate: { zh: "执行率", en: "Rate" },
  category: { zh: "偏差类别", en: "Category" },
  reason: { zh: "填报原因", en: "Stated reason" },
  asFound: { zh: "来源 {raw}", en: "source {raw}" },
  noReason: { zh: "未填写原因", en: "No reason given" },
  reasonNoCause: { zh: "未说明原因", en: "states no cause" },
  overspent: { zh: "超支 {amount}", en: "over by {amount}" },
  noBudget: { zh: "无预算", en: "no budget" },
  byStatus: { zh: "依完工状态推定", en: "inferred from the completed status" },
  and: { zh: "兼有：{category}", en: "also: {category}" },
  lowRed: { zh: "低执行", en: "low execution" },
  lowAmber: { zh: "执行偏低", en: "somewhat low" },
  total: { zh: "合计", en: "Total" },
  moreLines: { zh: "显示其余 {count} 个分项", en: "Show {count} more {count|line|lines}" },
  barLabel: { zh: "预算 {budget}，实际 {actual}", en: "budget {budget}, actual {actual}" },
  barLabelUnknown: { zh: "金额不完整", en: "amounts incomplete" },
  noLines: {
    zh: "此表没有分项，以下按项目资金总额显示。",
    en: "This form has no cost lines; the total of its funds is shown instead.",
  },
  noLineShown: {
    zh: "没有符合条件的分项。",
    en: "No line meets these conditions.",
  },
} as const satisfies Record<string, Text>;
