import type { Text } from "./text.ts";

/** Words of the figures over many lines: names, one-sentence summaries, heads of their tables. */
export const lineFigures = {
  lines: { zh: "分项数", en: "Lines" },
  unspentIn: { zh: "未支出（{unit}）", en: "Unspent ({unit})" },
  budgetIn: { zh: "预算（{unit}）", en: "Budget ({unit})" },
  actualIn: { zh: "实际（{unit}）", en: "Actual ({unit})" },
  rate: { zh: "执行率", en: "Rate" },
  category: { zh: "类别", en: "Category" },
  total: { zh: "合计", en: "Total" },
  share: { zh: "占比", en: "Share" },
  cumulative: { zh: "累计占比", en: "Running share" },
  markAmount: {
    zh: "{name}：未支出 {amount}，{count} 个分项",
    en: "{name}: {amount} unspent, {count} {count|line|lines}",
  },

  // Rates.
  histogramName: { zh: "执行率分布", en: "Lines by rate" },
  histogramSummary: {
    zh: "{count} 个分项中有 {none} 个分文未支，{full} 个恰好 100%。",
    en: "Of {count} {count|line|lines}, {none} spent nothing and {full} exactly 100%.",
  },
  histogramUnknown: {
    zh: "{count} 个分项中有 {none} 个分文未支，{full} 个恰好 100%；另有 {unknown} 个无法计算执行率。",
    en: "Of {count} {count|line|lines}, {none} spent nothing and {full} exactly 100%; {unknown} more {unknown|has|have} no rate.",
  },
  histogramEmpty: { zh: "没有可计算执行率的分项。", en: "No line has a rate that can be computed." },
  binNone: { zh: "0%", en: "0%" },
  binFirst: { zh: "0% 以上、{to} 以下", en: "above 0%, below {to}" },
  binStep: { zh: "{from} 至 {to}（不含）", en: "{from} to below {to}" },
  binFull: { zh: "100%", en: "100%" },
  binOver: { zh: "超过 100%", en: "over 100%" },
  binUnknown: { zh: "无法计算", en: "not computable" },
  binMark: { zh: "{bin}：{count} 个分项", en: "{bin}: {count} {count|line|lines}" },
  brushFrom: { zh: "执行率自", en: "Rates from" },
  brushTo: { zh: "至", en: "to" },
  percent: { zh: "%", en: "%" },
  brushClear: { zh: "全部", en: "All" },
  brushBad: { zh: "请填写百分数，起点不大于终点。", en: "Give percentages, the first not above the second." },
  handleFrom: { zh: "执行率下限", en: "Lower end of the rates" },
  handleTo: { zh: "执行率上限", en: "Upper end of the rates" },
  noLimit: { zh: "不限", en: "no limit" },
  rangeIncluded: { zh: "{from} ≤ 执行率 ≤ {to}", en: "{from} ≤ rate ≤ {to}" },
  rangeBelow: { zh: "{from} ≤ 执行率 < {to}", en: "{from} ≤ rate < {to}" },
  rangeAbove: { zh: "{from} < 执行率 ≤ {to}", en: "{from} < rate ≤ {to}" },
  rangeBetween: { zh: "{from} < 执行率 < {to}", en: "{from} < rate < {to}" },

  // Units and categories.
  mapName: { zh: "单位 × 类别的未支出", en: "Unspent by organisation and category" },
  mapSummary: {
    zh: "未支出最多的是{unit}（{amount}）；单格最多的是{cellUnit}的“{category}”（{cell}）。",
    en: "{unit} left most unspent ({amount}); the largest single cell is {cellUnit}, {category} ({cell}).",
  },
  mapEmpty: { zh: "所选分项没有未支出的金额。", en: "The chosen lines leave nothing unspent." },
  mapUnit: { zh: "填报单位", en: "Organisation" },
  mapRest: { zh: "其余 {count} 个单位", en: "{count} more {count|organisation|organisations}" },
  mapCell: { zh: "{unit}，{category}", en: "{unit}, {category}" },

  // Pareto.
  paretoName: { zh: "未支出集中在哪里", en: "Where the unspent money is" },
  paretoSummary: {
    zh: "{all} 项中金额最大的 {top} 项占未支出的 {share}。",
    en: "The {top} largest of {all} hold {share} of what is unspent.",
  },
  paretoRest: { zh: "其余 {count} 项", en: "{count} more" },
  paretoItem: { zh: "项目", en: "Item" },

  // Budget against rate.
  densityName: { zh: "预算与执行率", en: "Budget against rate" },
  densitySummary: {
    zh: "{count} 个分项中有 {below} 个执行率低于 {limit}；圆点是未支出最多的 {points} 个。",
    en: "{below} of {count} {count|line has|lines have} a rate below {limit}; dots are the {points} with most unspent.",
  },
  densityEmpty: { zh: "所选分项没有可计算的执行率。", en: "No chosen line has a rate that can be computed." },
  densityBudget: { zh: "预算，{unit}（每格约三倍）", en: "Budget, {unit}; each step is about threefold" },
  densityClass: { zh: "预算 {from}–{to}", en: "budget {from}–{to}" },
  densityBelow: { zh: "预算低于 {to}", en: "budget below {to}" },
  densityAbove: { zh: "预算 {from} 及以上", en: "budget {from} and more" },
  densityCell: { zh: "{budget}，执行率 {rate}", en: "{budget}, rate {rate}" },
  densityPoint: {
    zh: "{name}：预算 {budget}，执行率 {rate}，未支出 {unspent}",
    en: "{name}: budget {budget}, rate {rate}, unspent {unspent}",
  },
  over: { zh: ">100%", en: ">100%" },

  // Years.
  yearsName: { zh: "各年度预算与实际", en: "Budget and actual by year" },
  yearsSummary: {
    zh: "{first} 至 {last} 年度，未支出最多的是 {year} 年度（{amount}，执行率 {rate}）。",
    en: "From {first} to {last}, {year} left most unspent ({amount}, rate {rate}).",
  },
  yearsOne: {
    zh: "只有 {year} 一个年度，没有走势可比：预算 {budget}，实际 {actual}，未支出 {unspent}。",
    en: "There is one year only, {year}, and no trend to compare: budget {budget}, actual {actual}, unspent {unspent}.",
  },
  yearsEmpty: { zh: "所选分项没有年度。", en: "The chosen lines carry no year." },
  year: { zh: "年度", en: "Year" },
  noYear: { zh: "未注明年度", en: "no year stated" },
  yearMark: {
    zh: "{year}：预算 {budget}，实际 {actual}，未支出 {unspent}，执行率 {rate}",
    en: "{year}: budget {budget}, actual {actual}, unspent {unspent}, rate {rate}",
  },
} as const satisfies Record<string, Text>;
