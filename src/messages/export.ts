import type { Text } from "./text.ts";

/** Words of exported files and of the menu that makes them. Headers are those the reader of lists knows. */
export const exporting = {
  // The menu.
  export: { zh: "导出", en: "Export" },
  exportOf: { zh: "导出：{what}", en: "Export: {what}" },
  scope: { zh: "范围", en: "Scope" },
  selection: { zh: "筛选出的 {count} 行", en: "the {count} filtered {count|row|rows}" },
  all: { zh: "全部 {count} 行", en: "all {count} {count|row|rows}" },
  xlsx: { zh: "Excel 工作簿（.xlsx）", en: "Excel workbook (.xlsx)" },
  csv: { zh: "CSV 文本（.csv）", en: "CSV text (.csv)" },
  copy: { zh: "复制为表格文本", en: "Copy as table text" },
  svg: { zh: "矢量图（.svg）", en: "Vector image (.svg)" },
  png: { zh: "图片（.png，2 倍）", en: "Image (.png, 2×)" },
  saved: { zh: "已导出 {file}，{count} 行。", en: "{file} exported, {count} {count|row|rows}." },
  savedImage: { zh: "已导出 {file}。", en: "{file} exported." },
  copied: {
    zh: "已复制 {count} 行，可粘贴到表格中。",
    en: "{count} {count|row|rows} copied, ready to paste into a sheet.",
  },
  copyFailed: {
    zh: "浏览器没有允许复制。请改为导出 CSV。",
    en: "The browser did not allow copying. Export CSV instead.",
  },
  failed: { zh: "没有导出：{message}。", en: "Nothing was exported: {message}." },

  // Facts about the data.
  notesSheet: { zh: "说明", en: "Notes" },
  aboutProject: { zh: "项目", en: "Project" },
  aboutOrganisation: { zh: "填报单位", en: "Organisation" },
  aboutUnit: { zh: "金额单位", en: "Amounts in" },
  aboutFilter: { zh: "筛选条件", en: "Filter" },
  aboutNoFilter: { zh: "无，全部数据", en: "none, all data" },
  aboutRows: { zh: "行数", en: "Rows" },
  aboutRowsOf: { zh: "{shown}（共 {all}）", en: "{shown} of {all}" },
  aboutData: { zh: "数据来源", en: "Source" },
  aboutVersion: { zh: "数据版本（SHA-256）", en: "Data version (SHA-256)" },
  aboutYear: { zh: "数据年度", en: "Year of the data" },
  aboutDate: { zh: "导出日期", en: "Exported on" },
  aboutProgram: { zh: "导出程序", en: "Exported by" },
  notStated: { zh: "未写明", en: "not stated" },
  pictureTitle: { zh: "{chart}（{project}）", en: "{chart} ({project})" },
  chartUnit: { zh: "单位：{unit}", en: "Amounts in {unit}" },
  chartSource: { zh: "来源：{file}（{year}）", en: "Source: {file} ({year})" },
  chartFilter: { zh: "筛选：{filter}", en: "Filter: {filter}" },
  chartDate: { zh: "导出日期：{date}", en: "Exported on {date}" },
  filterJoin: { zh: "；", en: "; " },

  // Lines.
  linesTitle: { zh: "分项明细", en: "Cost lines" },
  year: { zh: "年度", en: "Year" },
  unit: { zh: "单位", en: "Unit" },
  project: { zh: "项目名称", en: "Project" },
  line: { zh: "分项名称", en: "Line" },
  budget: { zh: "预算数（{unit}）", en: "Budget ({unit})" },
  revised: { zh: "调整预算数（{unit}）", en: "Revised budget ({unit})" },
  actual: { zh: "执行数（{unit}）", en: "Actual ({unit})" },
  unspent: { zh: "未支出（{unit}）", en: "Unspent ({unit})" },
  overspent: { zh: "超支（{unit}）", en: "Overspent ({unit})" },
  rate: { zh: "执行率", en: "Execution rate" },
  status: { zh: "状态", en: "Status" },
  reason: { zh: "偏差原因", en: "Reason" },
  classified: { zh: "归类", en: "Classified as" },
  category: { zh: "偏差类别", en: "Category" },
  total: { zh: "合计", en: "Total" },
  defBudget: {
    zh: "表中分项的预算数；没有调整预算时，未支出和执行率按它计算。",
    en: "The line's budget in the form; unspent and rate are reckoned from it where there is no revised budget.",
  },
  defRevised: {
    zh: "表中分项的调整预算数；有此数时，未支出和执行率按它计算。",
    en: "The line's revised budget in the form; where there is one, unspent and rate are reckoned from it.",
  },
  defActual: { zh: "截至 12 月 31 日实际支付的金额。", en: "Money actually paid by 31 December." },
  defUnspent: {
    zh: "预算减执行，不小于 0；超支单列。任一金额读不出时留空，合计不含这些行。",
    en: "Budget less actual, never below 0; overspending stands in a column of its own. Blank where an amount cannot be read; totals leave such rows out.",
  },
  defOverspent: { zh: "执行减预算，不小于 0。", en: "Actual less budget, never below 0." },
  defRate: {
    zh: "执行数 ÷ 预算数，不封顶；预算为 0 时留空。合计为执行合计 ÷ 预算合计，不是各行平均。",
    en: "Actual ÷ budget, not capped; blank where the budget is 0. The total is the sum of actuals ÷ the sum of budgets, never a mean.",
  },
  defReason: { zh: "表中原文，未作改动。", en: "The form's own text, unchanged." },
  defClassified: {
    zh: "按规则从原因、状态得出的类别；数据自带类别时以数据为准。",
    en: "The category read from reason and status by rules; a category given in the data wins.",
  },
  sourceFile: { zh: "来源文件", en: "Source file" },
  sourceRow: { zh: "来源行", en: "Source row" },

  // Sums by dimension.
  groupsTitle: { zh: "分项汇总", en: "Sums of cost lines" },
  shareOfUnspent: { zh: "占未支出", en: "Share of unspent" },
  aboutSample: { zh: "性质", en: "Nature" },
  aboutSampleIs: { zh: "示例数据，非真实数字", en: "generated sample data, no real figures" },

  // Indicators.
  indicatorsTitle: { zh: "绩效指标", en: "Indicators" },
  level1: { zh: "一级指标", en: "Level 1" },
  level2: { zh: "二级指标", en: "Level 2" },
  indicator: { zh: "三级指标", en: "Indicator" },
  target: { zh: "年度指标值", en: "Target" },
  achieved: { zh: "实际完成值", en: "Achieved" },
  weight: { zh: "分值", en: "Points available" },
  score: { zh: "得分", en: "Points awarded" },
  derived: { zh: "得分来源", en: "Where the points come from" },
  derivedYes: { zh: "由总分推出", en: "derived from the total" },
  derivedNo: { zh: "表中填报", en: "claimed on the form" },
  lost: { zh: "失分", en: "Points lost" },
  byRule: { zh: "按规则得分", en: "Points by the rule" },
  deviation: { zh: "偏差原因及改进措施", en: "Reason and measures" },
  defShared: {
    zh: "几个指标共用一个分值和得分时，只写在第一行。",
    en: "Where several indicators share points, these stand in the first of their rows.",
  },
  defByRule: {
    zh: "按评分规则重算的得分，仅供对照，不改动填报的得分。",
    en: "Points recomputed by the scoring rule, to be held beside the claim; the claim is never changed.",
  },

  // Findings.
  findingsTitle: { zh: "核对发现", en: "Findings" },
  severity: { zh: "程度", en: "Severity" },
  check: { zh: "核对项", en: "Check" },
  finding: { zh: "发现", en: "Finding" },
  formula: { zh: "算式", en: "Arithmetic" },
  ask: { zh: "要问的问题", en: "What to ask" },
  cells: { zh: "出处", en: "Cells" },
  raw: { zh: "原文", en: "As found" },
  defSeverity: {
    zh: "矛盾：数字互相矛盾或不可能成立；待说明：需要单位说明；提示：值得知道。",
    en: "Error: figures that contradict each other or cannot be; warning: the unit must explain; note: worth knowing.",
  },

  // Totals beside what their parts give.
  reckonedFigure: { zh: "按各项计算的数", en: "Figure from the parts" },
  statedFigure: { zh: "表中所填的数", en: "Figure as stated" },
  measure: { zh: "计量", en: "In" },
  points: { zh: "分", en: "points" },
  remark: { zh: "说明", en: "Remark" },
  defDifference: {
    zh: "按各项计算的数减表中所填的数；不能对照时留空。",
    en: "The figure from the parts less the one stated; blank where the two cannot be held against each other.",
  },

  // Projects.
  projectsTitle: { zh: "项目一览", en: "Projects" },
  lineCount: { zh: "分项数", en: "Lines" },
  unexplained: { zh: "未说明原因（{unit}）", en: "No reason stated ({unit})" },
  totalScore: { zh: "总分", en: "Score" },
} as const satisfies Record<string, Text>;
