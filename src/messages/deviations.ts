import type { Text } from "./text.ts";

/** Words of the analysis of deviations. */
export const deviations = {
  // The finding, one complete sentence each.
  noneReadable: {
    zh: "没有一个分项的预算与支出都可读取，无法分析偏差。",
    en: "No line has both a readable budget and a readable actual, so deviations cannot be analysed.",
  },
  nothingUnspent: { zh: "没有未支出的金额。", en: "Nothing was left unspent." },
  fundsOnly: {
    zh: "此表没有分项，以下按项目资金总额分析：未支出 {amount} {unit}。",
    en: "This form has no cost lines, so the total of its funds is analysed: {amount} ({unit}) was left unspent.",
  },
  oneLine: {
    zh: "未支出的 {amount} {unit}全部在一个分项：{names}。",
    en: "All of the {amount} ({unit}) left unspent is in one line: {names}.",
  },
  spread: {
    zh: "未支出 {amount} {unit}，涉及 {count} 个分项。",
    en: "{amount} ({unit}) was left unspent on {count} lines.",
  },
  topNamed: {
    zh: "其中 {top} 个分项就占 {share}：{names}。",
    en: "{top} {top|line holds|lines hold} {share} of it: {names}.",
  },
  topCounted: {
    zh: "其中金额最大的 {top} 个分项占 {share}。",
    en: "The {top} largest of them hold {share} of it.",
  },
  onlyReason: {
    zh: "全部属于同一类别：{categories}。",
    en: "All of it falls under one category: {categories}.",
  },
  topReason: {
    zh: "金额最大的类别是{categories}（{amount}，占 {share}，{count} 个分项）。",
    en: "The largest category is {categories} ({amount}, {share}, {count} {count|line|lines}).",
  },
  topReasonTied: {
    zh: "金额最大的类别并列为{categories}，各 {amount}（各占 {share}）。",
    en: "The largest categories are {categories}, with {amount} ({share}) each.",
  },
  lowAll: {
    zh: "这些分项的执行率都低于 {limit}。",
    en: "{count|Its rate is|Their rates are all} below {limit}.",
  },
  low: {
    zh: "执行率低于 {limit} 的 {count} 个分项占未支出的 {share}（{amount}）。",
    en: "The {count} {count|line|lines} with a rate below {limit} {count|holds|hold} {share} of it ({amount}).",
  },
  over: { zh: "另有 {count} 个分项超支，共 {amount}。", en: "{count} {count|line|lines} overspent, by {amount}." },
  unreadable: {
    zh: "{count} 个分项的金额无法读取，未计入。",
    en: "{count} {count|line has|lines have} an unreadable amount and {count|is|are} left out.",
  },

  // Filters.
  filters: { zh: "筛选", en: "Filters" },
  search: { zh: "查找分项或原因", en: "Search lines and reasons" },
  searchKeys: { zh: "按 / 查找，Esc 清除", en: "/ to search, Esc to clear" },
  facetReason: { zh: "原因类别", en: "Category of cause" },
  facetStatus: { zh: "状态", en: "Status" },
  facetBand: { zh: "执行率", en: "Rate" },
  facetColumns: { zh: "未支出 · 分项", en: "unspent · lines" },
  silentSwitch: { zh: "只看未说明原因的分项", en: "Only lines with no stated reason" },
  lineCount: { zh: "{count} 个分项", en: "{count} {count|line|lines}" },
  nothingLeft: {
    zh: "{count} 个分项没有未支出，不属任何类别。",
    en: "{count} {count|line leaves|lines leave} nothing unspent and {count|falls|fall} under no category.",
  },
  amountsUnknown: {
    zh: "{count} 个分项金额无法读取，不能归类。",
    en: "{count} {count|line has|lines have} an unreadable amount and cannot be put under a category.",
  },
  shownUnknown: {
    zh: "显示 {shown} 个分项（共 {all} 个），金额都无法读取。",
    en: "{shown} of {all} {all|line|lines} shown; none has readable amounts.",
  },
  bandNone: { zh: "0%", en: "0%" },
  bandRed: { zh: "低于 {red}", en: "below {red}" },
  bandAmber: { zh: "{red} 至 {amber}", en: "{red} to {amber}" },
  bandHigh: { zh: "{amber} 至 100%", en: "{amber} to 100%" },
  bandFull: { zh: "100%", en: "100%" },
  bandOver: { zh: "超过 100%", en: "over 100%" },
  bandUnknown: { zh: "无法计算", en: "not computable" },
  "status-completed": { zh: "已完工", en: "Completed" },
  "status-in-progress": { zh: "进行中", en: "In progress" },
  "status-not-started": { zh: "未启动", en: "Not started" },
  "status-cancelled": { zh: "已取消", en: "Cancelled" },
  "status-deferred": { zh: "已暂缓", en: "Deferred" },
  "status-unstated": { zh: "未注明", en: "Not stated" },

  // Charts.
  categoryTitle: { zh: "每类未支出由哪些分项构成", en: "Which lines make up each category" },
  categoryHint: { zh: "一格＝一个分项；点击筛选", en: "one block = one line; click to filter" },
  categoryName: { zh: "按类别与分项的未支出", en: "Unspent by category and line" },
  categorySummary: {
    zh: "未支出 {total}，{category}最多，为 {amount}。",
    en: "{total} unspent; {category} is the largest with {amount}.",
  },
  categoryEmpty: { zh: "所选分项没有未支出的金额。", en: "The chosen lines leave nothing unspent." },
  columnCategory: { zh: "类别", en: "Category" },
  columnLine: { zh: "分项", en: "Line" },
  columnUnspent: { zh: "未支出（{unit}）", en: "Unspent ({unit})" },
  columnBudget: { zh: "预算（{unit}）", en: "Budget ({unit})" },
  columnRate: { zh: "执行率", en: "Rate" },
  segment: { zh: "{line}\n{category} {amount}，占本类 {share}", en: "{line}\n{category} {amount}, {share} of it" },
  scatterTitle: { zh: "预算越大、执行率越低，越要先问", en: "Large budget, low rate: ask there first" },
  scatterHint: {
    zh: "点＝分项，越大未支出越多；点击看来源",
    en: "a dot is a line, larger with more unspent; click for its source",
  },
  scatterName: { zh: "预算与执行率", en: "Budget against rate" },
  scatterSummary: {
    zh: "{count} 个分项中有 {below} 个执行率低于 {limit}。",
    en: "{below} of {count} {count|line has|lines have} a rate below {limit}.",
  },
  scatterSummaryUndrawn: {
    zh: "{count} 个分项中有 {below} 个执行率低于 {limit}；另有 {undrawn} 个没有执行率，图中没有。",
    en: "{below} of {count} {count|line has|lines have} a rate below {limit}; {undrawn} more {undrawn|has|have} no rate and {undrawn|is|are} not drawn.",
  },
  scatterEmpty: {
    zh: "所选分项没有可计算的执行率。",
    en: "The chosen lines have no rate that can be computed.",
  },
  dot: {
    zh: "{line}\n预算 {budget}，执行率 {rate}，未支出 {unspent}",
    en: "{line}\nbudget {budget}, rate {rate}, unspent {unspent}",
  },
  familyMarks: { zh: "点的形状表示原因类别", en: "A dot's shape tells its family of causes" },
  axisBudget: { zh: "预算，{unit}（平方根刻度）", en: "Budget, {unit}, square-root scale" },
  atLeast: { zh: "≥{rate}", en: "≥{rate}" },

  // Table.
  tableTitle: { zh: "分项明细", en: "Lines" },
  tableHint: { zh: "点击表头排序，点击名称看来源", en: "click a header to sort, a name for its source" },
  columns: { zh: "显示的列", en: "Columns" },
  status: { zh: "状态", en: "Status" },
  unspent: { zh: "未支出", en: "Unspent" },

  // The queue of lines with no stated reason.
  queueTitle: { zh: "待补原因", en: "Reasons still owed" },
  queueHint: {
    zh: "全部分项中未说明原因的 {count} 个，未支出 {amount}，金额大的在前；不受筛选影响。",
    en: "{count} of all lines {count|gives|give} no reason for {amount} unspent, most money first; filters do not change this list.",
  },
  queueNone: {
    zh: "凡有未支出的分项都说明了原因。",
    en: "Every line with unspent money states a reason.",
  },
  queueNothing: { zh: "没有未支出的金额，无需说明原因。", en: "Nothing is unspent, so no reason is owed." },
  queueUnknown: {
    zh: "没有一个分项的金额可读，无从判断是否需要说明原因。",
    en: "No line has readable amounts, so it cannot be told whether a reason is owed.",
  },
  queueFigures: {
    zh: "未支出 {unspent}，执行率 {rate}",
    en: "{unspent} unspent, rate {rate}",
  },
  cellSays: { zh: "原因栏写的是“{text}”", en: "the reason cell reads “{text}”" },
  "ask-completed-unpaid": {
    zh: "标为已完工，却没有支付：款项由谁、何时支付？",
    en: "Marked as completed, yet nothing was paid: who pays, and when?",
  },
  "ask-completed": {
    zh: "已完工而有结余：节约从何而来（中标价、数量还是标准），能否收回？",
    en: "Completed with money left: where does the saving come from (price, quantity or standard), and can it be returned?",
  },
  "ask-stopped": {
    zh: "标为{status}，却没有写明：由谁、因何决定，资金如何处置？",
    en: "Marked as {status} without saying why: who decided, on what ground, and what becomes of the money?",
  },
  "ask-unspent": {
    zh: "全年没有支出：是否已启动，何时支付，还是应当收回？",
    en: "Nothing was spent all year: has it started, when will it be paid, or should it be returned?",
  },
  "ask-partly": {
    zh: "余款为何没有支出：何时支付，还是应当收回？",
    en: "Why was the rest not spent: when will it be paid, or should it be returned?",
  },
} as const satisfies Record<string, Text>;
