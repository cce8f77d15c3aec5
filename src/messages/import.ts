import type { Text } from "./text.ts";

/** Words of opening files from the reader's own computer. */
export const importText = {
  // The panel that opens files.
  title: { zh: "打开文件", en: "Open files" },
  intro: {
    zh: "把自评表或清单拖到页面任何位置，或在这里选择。文件只在这台电脑上读取，不会上传。",
    en: "Drop forms or lists anywhere on the page, or choose them here. Files are read on this computer and never sent anywhere.",
  },
  formats: {
    zh: "可读：Excel（xlsx、xls、ods）、Word（docx）、CSV / TSV、JSON、网页、纯文本。可一次选多个，合成一个数据集。",
    en: "Readable: Excel (xlsx, xls, ods), Word (docx), CSV / TSV, JSON, web pages, plain text. Several at once make one data set.",
  },
  chooseFiles: { zh: "选择文件", en: "Choose files" },
  chooseFolder: { zh: "选择文件夹", en: "Choose a folder" },
  pasteLabel: { zh: "粘贴表格", en: "Paste a table" },
  pasteHint: {
    zh: "在 Word、WPS、Excel 或网页中复制表格，在此按 Ctrl+V",
    en: "copy a table in Word, WPS, Excel or a web page and press Ctrl+V here",
  },
  dropHere: { zh: "松开即可打开", en: "Let go to open" },
  dropHint: { zh: "文件只在这台电脑上读取，不会上传", en: "read on this computer, sent nowhere" },
  pastedName: { zh: "粘贴的表格.{ending}", en: "pasted table.{ending}" },

  // Progress and outcome.
  progress: { zh: "读取进度", en: "Reading progress" },
  readingBytes: { zh: "正在读取 {file}：{done} / {all} MB", en: "Reading {file}: {done} of {all} MB" },
  readingRows: { zh: "正在读取 {file}：第 {done} 行，共 {all} 行", en: "Reading {file}: row {done} of {all}" },
  readingOf: { zh: "第 {number} 个文件，共 {count} 个", en: "file {number} of {count}" },
  reading: { zh: "正在读取", en: "Reading" },
  cancel: { zh: "取消", en: "Cancel" },
  cancelled: { zh: "已取消读取，原来的数据未变。", en: "Reading was cancelled; the former data stand." },
  done: {
    zh: "已打开 {files} 个文件：{projects} 个项目，{lines} 个分项，{issues} 个问题。",
    en: "{files} {files|file|files} opened: {projects} {projects|project|projects}, {lines} cost {lines|line|lines}, {issues} {issues|problem|problems}.",
  },
  doneNothing: {
    zh: "打开的 {files} 个文件中没有读到项目，原因见下。",
    en: "No project could be read from the {files} {files|file|files} opened; the reasons are below.",
  },
  doneUndated: {
    zh: "已打开 {files} 个文件：{projects} 个项目，{lines} 个分项，{issues} 个问题。{undated} 个项目没有年度，可在“数据”中填写。",
    en: "{files} {files|file|files} opened: {projects} {projects|project|projects}, {lines} cost {lines|line|lines}, {issues} {issues|problem|problems}. {undated} {undated|project states|projects state} no year; it can be entered under “Data”.",
  },
  noTable: { zh: "剪贴板中没有表格。", en: "The clipboard holds no table." },
  noFiles: {
    zh: "没有可读的文件。文件夹中只读取 xlsx、docx、csv、tsv、json 和 html。",
    en: "There is no readable file. Of folders, only xlsx, docx, csv, tsv, json and html are read.",
  },
  tooMany: {
    zh: "一次最多打开 {most} 个文件，得到 {count} 个；请分批打开。",
    en: "At most {most} files can be opened at once, but {count} were given; open them in batches.",
  },
  broke: {
    zh: "读取中断（{reason}），原来的数据未变；请重新打开文件，或分批打开。",
    en: "Reading broke off ({reason}) and the former data stand; open the files again, or in batches.",
  },

  // The data set on show.
  localTitle: { zh: "本地预览：{name}", en: "Local preview: {name}" },
  localFiles: { zh: "{count} 个文件", en: "{count} files" },
  gone: {
    zh: "本地预览不会保留：重新载入后需要再次打开文件。",
    en: "Local previews are not kept: after a reload the files have to be opened again.",
  },
  goneOther: { zh: "或查看已发布的数据", en: "or see the published data" },

  // How the files were read.
  reportTitle: { zh: "本地文件", en: "Local files" },
  reportIntro: {
    zh: "本地预览，未发布；只在这台电脑上，关闭或重新载入页面后不保留。",
    en: "Local preview, not published; on this computer alone, and gone once the page is closed or loaded again.",
  },
  filesTitle: { zh: "读取情况", en: "How the files were read" },
  file: { zh: "文件", en: "File" },
  readAs: { zh: "识别为", en: "Read as" },
  sure: { zh: "把握", en: "Sureness" },
  content: { zh: "读到", en: "Content" },
  encoding: { zh: "编码", en: "Encoding" },
  problems: { zh: "问题", en: "Problems" },
  actions: { zh: "操作", en: "Actions" },
  asDataset: { zh: "标准数据集（JSON）", en: "canonical data set (JSON)" },
  asList: { zh: "分项清单", en: "list of cost lines" },
  asMapped: { zh: "分项清单（手工指定列）", en: "list of cost lines (columns mapped by hand)" },
  asRecalled: {
    zh: "分项清单（沿用上次指定的列）",
    en: "list of cost lines (columns as mapped before)",
  },
  asOtherForm: { zh: "自评表（非已知样式）", en: "self-evaluation form (no known template)" },
  asNothing: { zh: "未能读取", en: "could not be read" },
  sureness: { zh: "{words}（{percent}%）", en: "{words} ({percent} %)" },
  unplaced: { zh: "{count} 格未能归位", en: "{count} {count|cell|cells} not placed" },
  allPlaced: { zh: "各格都已归位", en: "every cell placed" },
  counts: {
    zh: "{projects} 个项目，{lines} 个分项",
    en: "{projects} {projects|project|projects}, {lines} {lines|line|lines}",
  },
  year: { zh: "年度", en: "Year" },
  yearOf: { zh: "{file} 的年度", en: "Year of {file}" },
  setYear: { zh: "填写", en: "Set" },
  yearHint: {
    zh: "{count} 个项目没有年度",
    en: "{count} {count|project states|projects state} no year",
  },
  problemErrors: { zh: "{count} 处无法使用", en: "{count} not usable" },
  problemWarnings: { zh: "{count} 处需留意", en: "{count} to look at" },
  problemNone: { zh: "无", en: "none" },
  mapColumns: { zh: "指定列…", en: "Map columns…" },
  mapColumnsOf: { zh: "指定列…（{file}）", en: "Map columns… ({file})" },
  encodingOf: { zh: "{file} 的编码", en: "Encoding of {file}" },
  sizeKb: { zh: "{size} KB", en: "{size} KB" },

  // Problems.
  problemsTitle: { zh: "读取中的问题", en: "Problems of reading" },
  problemsNone: { zh: "没有发现问题。", en: "Nothing was wrong." },
  problemsHint: { zh: "点位置可看原表中的这一格", en: "press a place to see the cell in its table" },
  where: { zh: "位置", en: "Place" },
  wholeFile: { zh: "整个文件", en: "the whole file" },
  atRow: { zh: "第 {row} 行", en: "row {row}" },
  atCell: { zh: "第 {row} 行，{column}", en: "row {row}, {column}" },
  raw: { zh: "原文", en: "As found" },
  what: { zh: "问题与办法", en: "What is wrong and what to do" },
  more: { zh: "显示其余 {count} 个问题", en: "Show {count} more {count|problem|problems}" },
  error: { zh: "无法使用", en: "Not usable" },
  warning: { zh: "需留意", en: "Look at it" },
  pictureTitle: { zh: "{file} 原表", en: "{file} as it stands" },
  pictureTable: { zh: "{table}，共 {height} 行", en: "{table}, {height} {height|row|rows} in all" },
  pictureRows: { zh: "共 {height} 行", en: "{height} {height|row|rows} in all" },
  pictureNone: { zh: "原表中找不到这个位置。", en: "This place is not in the table." },
  sought: { zh: "问题所在的格", en: "the cell in question" },
  rowNumber: { zh: "行", en: "Row" },

  // Downloads.
  downloadTitle: { zh: "发布这个数据集", en: "Publish this data set" },
  downloadHint: {
    zh: "把 JSON 放进数据文件夹，并把目录条目加入 catalog.json 的 datasets",
    en: "put the JSON into the data folder and add the entry to “datasets” in catalog.json",
  },
  downloadJson: { zh: "下载 JSON", en: "Download JSON" },
  downloadCsv: { zh: "下载分项 CSV", en: "Download lines as CSV" },
  downloadEntry: { zh: "目录条目", en: "Catalog entry" },
  copyEntry: { zh: "复制条目", en: "Copy entry" },
  copied: { zh: "已复制", en: "Copied" },
  preparing: { zh: "正在准备", en: "Preparing" },

  // Mapping.
  mapTitle: { zh: "指定列：{file}", en: "Map columns: {file}" },
  mapUnsure: {
    zh: "表头不是通常的写法，下面是猜测；请核对后读取。",
    en: "These headers are unusual, and what is filled in below is a guess: check it before reading.",
  },
  mapIntro: {
    zh: "指出表头在哪一行、各列是什么。猜测已填好；结果随改随算。",
    en: "Say which row is the header and what the columns hold. Guesses are filled in; the outcome follows every change.",
  },
  table: { zh: "工作表", en: "Sheet" },
  tableNumber: { zh: "第 {number} 个表", en: "table {number}" },
  headerRow: { zh: "表头行", en: "Header row" },
  headerOption: { zh: "第 {row} 行：{texts}", en: "row {row}: {texts}" },
  amountUnit: { zh: "金额单位", en: "Unit of amounts" },
  unitByFile: { zh: "按表中所写", en: "as the file says" },
  encodingAuto: { zh: "{encoding}（自动）", en: "{encoding} (found)" },
  columnsTitle: { zh: "各列的含义", en: "What the columns hold" },
  noColumn: { zh: "（没有这一列）", en: "(no such column)" },
  columnNumber: { zh: "第 {number} 列", en: "column {number}" },
  "role-line": { zh: "分项名称", en: "Line" },
  "role-budget": { zh: "预算数", en: "Budget" },
  "role-actual": { zh: "执行数", en: "Actual" },
  "role-revised": { zh: "调整预算数", en: "Revised budget" },
  "role-reason": { zh: "偏差原因", en: "Reason" },
  "role-status": { zh: "状态", en: "Status" },
  "role-category": { zh: "偏差类别", en: "Category" },
  "role-project": { zh: "项目名称", en: "Project" },
  "role-unit": { zh: "单位", en: "Organisation" },
  "role-department": { zh: "主管部门", en: "Department" },
  "role-year": { zh: "年度", en: "Year" },
  previewTitle: { zh: "前几行", en: "First rows" },
  outcome: {
    zh: "{projects} 个项目，{lines} 个分项；预算 {budget}，执行 {actual}（{unit}）",
    en: "{projects} {projects|project|projects}, {lines} {lines|line|lines}; budget {budget}, actual {actual} ({unit})",
  },
  outcomeUnknown: {
    zh: "{count} 行金额未知，未计入",
    en: "{count} {count|line|lines} with an unknown amount left out",
  },
  "declared-budget-agrees": {
    zh: "合计行的预算 {declared} 与各行之和相符。",
    en: "The total row's budget of {declared} agrees with the lines.",
  },
  "declared-actual-agrees": {
    zh: "合计行的执行 {declared} 与各行之和相符。",
    en: "The total row's spending of {declared} agrees with the lines.",
  },
  "declared-budget-differs": {
    zh: "合计行的预算为 {declared}，各行之和为 {lines}，相差 {gap}：可能有行没有读到，列或单位指错，或合计行本身有误。",
    en: "The total row has a budget of {declared}, the lines add up to {lines}, {gap} apart: a row may not have been read, a column or unit may be wrong, or the total row itself.",
  },
  "declared-actual-differs": {
    zh: "合计行的执行为 {declared}，各行之和为 {lines}，相差 {gap}：可能有行没有读到，列或单位指错，或合计行本身有误。",
    en: "The total row has {declared} spent, the lines add up to {lines}, {gap} apart: a row may not have been read, a column or unit may be wrong, or the total row itself.",
  },
  outcomeNone: { zh: "这样还读不出分项。", en: "No line can be read this way." },
  outcomeIssues: { zh: "{count} 个问题", en: "{count} {count|problem|problems}" },
  issueAtRow: { zh: "第 {row} 行：{what}", en: "Row {row}: {what}" },
  remember: { zh: "记住，下次表头相同时沿用", en: "Remember it for files with the same header" },
  notKept: { zh: "浏览器不允许保存，只用于这一次。", en: "The browser keeps nothing, so it holds for this time only." },
  apply: { zh: "按此读取", en: "Read this way" },
} as const satisfies Record<string, Text>;
