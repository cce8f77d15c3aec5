import type { Text } from "./text.ts";

/** Words of the panel that follows one organisation from year to year. */
export const years = {
  title: { zh: "跨年对照：{unit}，{years}", en: "From year to year: {unit}, {years}" },
  yearJoin: { zh: "、", en: ", " },

  // The finding, one complete sentence each.
  debts: {
    zh: "写明次年支付的 {count} 项（共 {amount} {unit}）在次年表中查找：{list}。",
    en: "{count} {count|line|lines} to be paid next year, {amount} ({unit}) in all, looked for in that year: {list}.",
  },
  debtsUnsummed: {
    zh: "写明次年支付的 {count} 项在次年表中查找：{list}。",
    en: "{count} {count|line|lines} to be paid next year, looked for in that year: {list}.",
  },
  noDebts: {
    zh: "没有写明次年支付、且次年的表也已载入的分项。",
    en: "No line was to be paid in a year whose form is loaded.",
  },
  open: {
    zh: "另有 {count} 项应于其后支付，那一年的表没有载入。",
    en: "{count} more {count|is|are} due in a year whose form is not loaded.",
  },
  listed: { zh: "{outcome} {count} 项", en: "{outcome} {count}" },
  recurringSentence: {
    zh: "{count} 个分项连续低执行。",
    en: "{count} {count|line was|lines were} low year after year.",
  },

  // What was to be paid next year.
  debtsTitle: { zh: "次年支付的款项付了没有", en: "Was it paid the year after?" },
  line: { zh: "分项", en: "Line" },
  due: { zh: "应付", en: "Due" },
  paid: { zh: "次年支出", en: "Spent next year" },
  outcome: { zh: "结果", en: "Outcome" },
  found: { zh: "次年的分项", en: "Line of the next year" },
  year: { zh: "{year} 年", en: "{year}" },
  "by-name": { zh: "名称相同", en: "same name" },
  "by-similar-name": { zh: "名称相近", en: "similar name" },
  "by-name-and-amount": { zh: "名称与金额都对应", en: "name and amount agree" },
  holdsOther: {
    zh: "该分项的预算大于应付数，支出中可能有别的款项",
    en: "its budget is larger than what was due: the payment may be for other things",
  },
  foundBy: { zh: "依据", en: "Found by" },
  defOutcome: {
    zh: "按名称（去掉年份与标记）在次年表中查找；名称不足以认定时还要金额相符。未付：该分项在次年有列，支出为 0。",
    en: "Looked for in the next year's form by name without years and markers, and by amount where a name is not enough. Unpaid: the line is there and nothing was spent.",
  },
  dueIn: { zh: "应付（{unit}）", en: "Due ({unit})" },
  paidIn: { zh: "次年支出（{unit}）", en: "Spent next year ({unit})" },
  candidates: { zh: "可能是其中之一", en: "may be one of these" },

  // Lines that stay low.
  recurringTitle: { zh: "连续低执行的分项", en: "Low year after year" },
  recurringNone: { zh: "没有分项连续两年低执行。", en: "No line was low two years on end." },
  yearRate: { zh: "{year} 年 {rate}", en: "{year}: {rate}" },

  // How far budgets were changed.
  adjustmentsTitle: { zh: "各年预算调整率", en: "Budgets changed, by year" },
  adjustmentsHint: {
    zh: "（全年预算 − 年初预算）÷ 年初预算",
    en: "(revised − original budget) ÷ original budget",
  },
  yearColumn: { zh: "年度", en: "Year" },
  initial: { zh: "年初预算", en: "Original" },
  revised: { zh: "全年预算", en: "Revised" },
  rate: { zh: "调整率", en: "Changed by" },
  projects: { zh: "项目数", en: "Projects" },
  initialIn: { zh: "年初预算（{unit}）", en: "Original ({unit})" },
  unknownProjects: { zh: "另有不明", en: "Projects unknown" },
  number: { zh: "序号", en: "No." },
  withUnknown: { zh: "{projects}（另 {unknown} 个不明）", en: "{projects} ({unknown} more unknown)" },

  more: { zh: "显示其余 {count} 个", en: "Show {count} more" },
} as const satisfies Record<string, Text>;

/** What became of money due, as the table says it. */
export const OUTCOMES = {
  paid: { zh: "已付清", en: "paid" },
  "partly-paid": { zh: "部分支付", en: "partly paid" },
  unpaid: { zh: "未付", en: "unpaid" },
  unknown: { zh: "金额不明", en: "amount unknown" },
  "not-found": { zh: "次年未列", en: "not found" },
  ambiguous: { zh: "无法认定", en: "ambiguous" },
  "no-next-year": { zh: "次年未载入", en: "next year not loaded" },
} as const satisfies Record<string, Text>;
