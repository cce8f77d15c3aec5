import type { Text } from "./text.ts";

/** Words of the data view. */
export const data = {
  title: { zh: "数据", en: "Data" },

  // The finding, one complete sentence each.
  holds: {
    zh: "{file} 有 {projects} 个项目、{lines} 个分项、{indicators} 个指标，共读取 {cells} 个单元格。",
    en: "{file} holds {projects} {projects|project|projects} with {lines} cost {lines|line|lines} and {indicators} {indicators|indicator|indicators}; {cells} {cells|cell was|cells were} read.",
  },
  holdsNothing: { zh: "{file} 中没有读到项目。", en: "No project could be read from {file}." },
  cleanedSome: {
    zh: "其中 {cleaned} 个经清理后读取，原文都保留。",
    en: "{cleaned} of them {cleaned|was|were} cleaned to be read; every original text is kept.",
  },
  cleanedNone: { zh: "都照原文读取，没有清理。", en: "All were read as they stand; none was cleaned." },
  issuesNone: { zh: "没有发现读取问题。", en: "Nothing was wrong with reading it." },
  issuesSome: { zh: "发现 {list}。", en: "There {first|is|are} {list}." },
  errors: { zh: "{count} 处无法使用", en: "{count} {count|place|places} that cannot be used" },
  warnings: { zh: "{count} 处需要留意", en: "{count} {count|place|places} to look at" },

  // The file on show.
  fileTitle: { zh: "正在显示的文件", en: "The file on show" },
  dataset: { zh: "数据集", en: "Data set" },
  file: { zh: "文件", en: "File" },
  kind: { zh: "类型", en: "Kind" },
  unit: { zh: "单位", en: "Organisation" },
  year: { zh: "年度", en: "Year" },
  checksum: { zh: "校验值（SHA-256）", en: "Checksum (SHA-256)" },
  notStated: { zh: "目录未写明", en: "not stated in the catalog" },
  verifying: { zh: "正在校验", en: "being verified" },
  matches: { zh: "✓ 与服务器上的文件一致", en: "✓ matches the file on the server" },
  differs: {
    zh: "✗ 与服务器上的文件不一致，文件的校验值为 {actual}。文件可能改过或传输不全：请核对文件；如文件无误，把目录中的 sha256 改为此值。",
    en: "✗ does not match the file on the server, whose checksum is {actual}. The file may have been changed or cut: check it; if the file is right, put this value into the catalog.",
  },
  unavailable: {
    zh: "未校验：文件较大，浏览器只在 https 或本机地址下校验这样的文件",
    en: "not verified: browsers check a file this large only over https or on this machine",
  },
  unread: { zh: "未校验：文件读取失败", en: "not verified: the file could not be fetched" },
  downloadJson: { zh: "下载数据集（JSON）", en: "Download the data set (JSON)" },
  downloadCsv: { zh: "下载分项（CSV）", en: "Download the lines (CSV)" },
  downloadHint: {
    zh: "JSON 保留原文，可再次载入；CSV 为清理后的金额（万元）",
    en: "JSON keeps the original texts and can be loaded again; CSV holds the cleaned amounts (万元)",
  },

  // Problems.
  issuesTitle: { zh: "读取时发现的问题", en: "What was wrong with reading it" },
  issueHint: {
    zh: "每处写明位置、原文、问题与办法",
    en: "each with its place, its text, what is wrong and what to do",
  },
  severity: { zh: "程度", en: "Severity" },
  error: { zh: "无法使用", en: "Cannot be used" },
  warning: { zh: "需要留意", en: "Look at it" },
  defSeverity: {
    zh: "无法使用：此处的值没有读入；需要留意：已读入，请核对。",
    en: "Cannot be used: the value was not read; look at it: it was read and should be checked.",
  },
  all: { zh: "全部", en: "All" },
  countOf: { zh: "{title} {count}", en: "{title} {count}" },
  shown: { zh: "显示 {all} 处中的 {shown} 处", en: "{shown} of {all} {all|place|places} shown" },
  noneShown: { zh: "没有这一类问题。", en: "There is no problem of this kind." },
  what: { zh: "问题与办法", en: "What is wrong and what to do" },
  catalogIssues: { zh: "目录中的问题", en: "Problems of the catalog" },

  // Cells.
  row: { zh: "行", en: "Row" },
  column: { zh: "列", en: "Column" },
  table: { zh: "工作表", en: "Sheet" },
  place: { zh: "表中位置", en: "Place in the form" },
  raw: { zh: "原文", en: "As found" },
  value: { zh: "读作", en: "Read as" },

  // Cleaning.
  cleanedTitle: { zh: "清理了什么", en: "What was cleaned" },
  cleanedHint: {
    zh: "原文 → 读作；· 空格，□ 全角空格，→ 制表符，↵ 换行",
    en: "as found → read as; · blank, □ full-width blank, → tab, ↵ line break",
  },
  cleanedNothing: { zh: "每个单元格都照原文读取。", en: "Every cell was read as it stands." },
  kindOfCleaning: { zh: "处理", en: "Cleaning" },
  kindCount: { zh: "{title}（{count}）", en: "{title} ({count})" },
  "percent-zero": { zh: "金额栏的 0% 按未支出读取", en: "0 % in an amount cell, read as nothing spent" },
  "unit-in-cell": { zh: "单元格内写有单位，按该单位换算", en: "a unit in the cell, which decides the amount" },
  thousands: { zh: "去掉千分位", en: "thousands separators removed" },
  currency: { zh: "去掉货币符号", en: "a currency mark removed" },
  "full-width": { zh: "全角字符改为半角", en: "full-width characters made plain" },
  blanks: { zh: "去掉空白", en: "blanks removed" },
  empty: { zh: "只有空白，按空读取", en: "nothing but blanks, read as empty" },
  readEmpty: { zh: "空", en: "empty" },
  amountIn: { zh: "{amount} {unit}", en: "{amount} ({unit})" },

  // The form as found.
  formTitle: { zh: "来源：表中原文", en: "Source: the form as found" },
  formHint: {
    zh: "照文件逐格显示，未作清理，可与原表对照；行号为文件中的行",
    en: "every cell as in the file, nothing cleaned, to be held against the paper; rows are those of the file",
  },
  head: { zh: "基本情况", en: "Head" },
  name: { zh: "项目名称", en: "Project" },
  department: { zh: "主管部门", en: "Department" },
  fundsTitle: { zh: "项目资金", en: "Funds" },
  source: { zh: "资金来源", en: "Source of funds" },
  initial: { zh: "年初预算数", en: "Original budget" },
  revised: { zh: "全年预算数", en: "Revised budget" },
  arrived: { zh: "到位数", en: "Arrived" },
  due: { zh: "应到位数", en: "Due" },
  executed: { zh: "全年执行数", en: "Executed" },
  weight: { zh: "分值", en: "Points" },
  rate: { zh: "执行率", en: "Rate" },
  score: { zh: "得分", en: "Score" },
  reason: { zh: "偏差原因", en: "Reason" },
  goalsTitle: { zh: "年度总体目标", en: "Goal of the year" },
  expected: { zh: "预期目标", en: "Expected" },
  achieved: { zh: "实际完成情况", en: "Achieved" },
  indicatorsTitle: { zh: "绩效指标", en: "Indicators" },
  level1: { zh: "一级指标", en: "Level 1" },
  level2: { zh: "二级指标", en: "Level 2" },
  indicator: { zh: "三级指标", en: "Indicator" },
  operator: { zh: "指标性质", en: "Operator" },
  target: { zh: "年度指标值", en: "Target" },
  measure: { zh: "度量单位", en: "Unit" },
  actual: { zh: "实际完成值", en: "Actual" },
  linesTitle: { zh: "分项", en: "Cost lines" },
  line: { zh: "分项名称", en: "Line" },
  budget: { zh: "预算数", en: "Budget" },
  revisedLine: { zh: "调整预算数", en: "Revised budget" },
  spent: { zh: "执行数", en: "Spent" },
  status: { zh: "状态", en: "Status" },
  category: { zh: "偏差类别", en: "Category" },
  total: { zh: "总分", en: "Total" },
  moreRows: { zh: "显示其余 {count} 行", en: "Show {count} more {count|row|rows}" },

  // Catalog.
  catalogTitle: { zh: "全部数据集", en: "All data sets" },
  catalogHint: { zh: "来自 {file}，共 {count} 个", en: "{count} from {file}" },
  noCatalog: { zh: "目录 {file} 没有可用的数据集。", en: "The catalog {file} lists no usable data set." },
  onShow: { zh: "正在显示", en: "on show" },

  // Help.
  helpTitle: { zh: "如何增加一个数据集", en: "How to add a data set" },
  help1: {
    zh: "把 JSON 或 CSV 文件放到服务器上目录文件 {file} 所在的文件夹。",
    en: "Put the JSON or CSV file on the server, into the folder of the catalog {file}.",
  },
  help2: {
    zh: "在目录的 datasets 中加一项，写明 id、title、file、kind、unit 和 year；sha256 可以不写；要写，用 certutil -hashfile 文件 SHA256（Windows）或 sha256sum 算出。",
    en: "Add an entry to the catalog's datasets with id, title, file, kind, unit and year; sha256 may be left out, or is what certutil -hashfile FILE SHA256 (Windows) or sha256sum prints.",
  },
  help3: {
    zh: "重新载入页面，新数据集就在上面的列表和页首的选择框里；不需要重新构建。",
    en: "Load the page again: the new data set stands in the list above and in the picker at the top; nothing has to be built.",
  },
} as const satisfies Record<string, Text>;
