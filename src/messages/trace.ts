import type { Text } from "./text.ts";

/** Words of the source panel. */
export const trace = {
  title: { zh: "来源：{name}", en: "Source: {name}" },
  figure: { zh: "内容", en: "Item" },
  place: { zh: "表中位置", en: "Place in the form" },
  where: { zh: "文件与位置", en: "File and position" },
  raw: { zh: "原文", en: "As found" },
  cleaned: { zh: "读取时的处理", en: "How it was read" },
  status: { zh: "状态", en: "Status" },
  at: { zh: "{file}，第 {row} 行，{column}", en: "{file}, row {row}, {column}" },
  atTable: { zh: "{file}，{table}，第 {row} 行，{column}", en: "{file}, {table}, row {row}, {column}" },
  issue: { zh: "{where}：{what}", en: "{where}: {what}" },
  atRow: { zh: "{file}，第 {row} 行", en: "{file}, row {row}" },
  atFile: { zh: "{file}", en: "{file}" },
  blank: { zh: "（空）", en: "(empty)" },
  asFound: { zh: "照原样", en: "as it stands" },
  blanks: { zh: "去掉空白", en: "blanks removed" },
  "full-width": { zh: "全角改半角", en: "full-width characters made plain" },
  thousands: { zh: "去掉千分位", en: "thousands separators removed" },
  unit: { zh: "按单元格内的单位换算", en: "converted by the unit in the cell" },
  currency: { zh: "去掉货币符号", en: "currency mark removed" },
  "percent-zero": { zh: "0% 按未支出读取", en: "0 % read as nothing spent" },
  ruleTitle: { zh: "类别怎么来的", en: "How the category came about" },
  basisData: { zh: "数据中直接给出的类别。", en: "The category is given in the data." },
  basisRule: {
    zh: "按原因中的“{words}”归为“{category}”。规则：{title}（{rule}；措辞见于{source}）。",
    en: "“{words}” in the reason puts it under {category}. Rule: {title} ({rule}; wording from {source}).",
  },
  basisStatus: {
    zh: "没有填写原因；按状态“{status}”归为“{category}”。",
    en: "No reason is given; the status “{status}” puts it under {category}.",
  },
  basisNone: {
    zh: "没有填写原因，或没有写出原因，归为“{category}”。",
    en: "No reason, or no cause, is stated: {category}.",
  },
  noDeviation: { zh: "没有未支出的金额，不需要类别。", en: "Nothing is unspent, so there is no category." },
  baseBudget: {
    zh: "未支出＝预算 − 实际；执行率＝实际 ÷ 预算。",
    en: "unspent = budget − actual; rate = actual ÷ budget.",
  },
  baseRevised: {
    zh: "未支出＝调整后预算 − 实际；执行率＝实际 ÷ 调整后预算。",
    en: "unspent = revised budget − actual; rate = actual ÷ revised budget.",
  },
  copyLink: { zh: "复制此处链接", en: "Copy a link to this" },
  copied: { zh: "已复制", en: "Copied" },
} as const satisfies Record<string, Text>;
