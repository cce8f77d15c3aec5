import type { Text } from "./text.ts";

/** Words of the page on several projects. */
export const portfolio = {
  // The finding, one complete sentence each.
  spent: {
    zh: "{count} 个项目预算 {budget} {unit}，支出 {actual}（{rate}），未支出 {unspent}。",
    en: "{count} projects were given {budget} ({unit}) and spent {actual} ({rate}), leaving {unspent} unspent.",
  },
  spentAll: {
    zh: "{count} 个项目的预算 {budget} {unit} 全部支出（{rate}）。",
    en: "The whole budget of {count} projects, {budget} ({unit}), was spent ({rate}).",
  },
  spentNoBudget: {
    zh: "{count} 个项目没有预算，支出 {actual} {unit}。",
    en: "{count} projects had no budget; {actual} ({unit}) was spent.",
  },
  nothing: {
    zh: "{count} 个项目都不能同时读出预算与支出。",
    en: "None of the {count} projects gives both a readable budget and readable spending.",
  },
  largest: {
    zh: "未支出最多的是“{name}”：{amount}，占 {share}。",
    en: "The largest part, {amount} ({share}), is that of “{name}”.",
  },
  over: {
    zh: "{count} 个项目有超支，共 {amount}。",
    en: "{count} {count|project|projects} overspent by {amount} in all.",
  },
  unreadable: {
    zh: "{count} 个项目有无法读取的金额，未计入合计。",
    en: "{count} {count|project has|projects have} unreadable amounts, which are left out of the sums.",
  },

  // Paragraphs for a report on several projects.
  named: { zh: "“{name}” {amount}", en: "“{name}” {amount}" },
  namedRate: { zh: "“{name}” {amount}（支出 {rate}）", en: "“{name}” {amount} ({rate} spent)" },
  namedScore: { zh: "“{name}” {points}", en: "“{name}” {points}" },
  namedScoreGrade: { zh: "“{name}” {points}（{grade}）", en: "“{name}” {points} ({grade})" },
  namedCount: { zh: "“{name}” {count} 处", en: "“{name}” {count}" },
  unspentBy: { zh: "未支出的金额按项目为：{list}。", en: "By project, unspent is: {list}." },
  unspentMost: {
    zh: "未支出最多的是{list}；其余 {count} 个项目共 {amount}。",
    en: "Most is unspent on {list}; {amount} on {count} {count|other project|other projects}.",
  },
  silentBy: { zh: "没有说明原因的共 {amount}：{list}。", en: "No reason is given for {amount}: {list}." },
  silentMost: {
    zh: "没有说明原因的共 {amount}，涉及 {count} 个项目，最多的是{list}。",
    en: "No reason is given for {amount} on {count} {count|project|projects}, most of all {list}.",
  },
  errorsBy: { zh: "数字相互矛盾的有：{list}。", en: "Figures contradict each other in {list}." },
  errorsMost: {
    zh: "{count} 个项目的数字相互矛盾，最多的是{list}。",
    en: "Figures contradict each other in {count} {count|project|projects}, most of all {list}.",
  },
  scoredBy: { zh: "各项目得分：{list}。", en: "Scores by project: {list}." },
  scoredLowest: {
    zh: "{count} 个项目填写了得分，最低的是{list}。",
    en: "{count} {count|project gives|projects give} a score, the lowest {list}.",
  },
  unscored: {
    zh: "{count} 个项目没有填写得分。",
    en: "{count} {count|project gives|projects give} no score.",
  },

  // The list of projects.
  listTitle: { zh: "各项目预算与实际", en: "Budget and actual by project" },
  listHint: {
    zh: "框＝预算，实心＝实际，色块＝未支出的原因；点项目名看明细",
    en: "outline = budget, solid = actual, colour = cause of what is unspent; press a name for its detail",
  },
  project: { zh: "项目", en: "Project" },
  cause: { zh: "主要原因", en: "Main cause" },
  share: { zh: "占未支出", en: "Share" },
  noneShown: { zh: "没有项目符合筛选。", en: "No project matches the filter." },
  shown: {
    zh: "显示 {all} 个项目中的 {shown} 个",
    en: "{shown} of {all} projects shown",
  },
  moreProjects: { zh: "显示其余 {count} 个项目", en: "Show {count} more {count|project|projects}" },
  barLabel: {
    zh: "预算 {budget}，实际 {actual}，未支出 {unspent}",
    en: "budget {budget}, actual {actual}, unspent {unspent}",
  },

  // Units that owe reasons.
  unitsTitle: { zh: "未说明原因的金额，按单位", en: "Money without a stated reason, by organisation" },
  unitsHint: { zh: "需要补充说明的单位", en: "who should be asked" },
  unitName: { zh: "单位", en: "Organisation" },
  unitless: { zh: "（未填写单位）", en: "(no organisation given)" },
  unexplained: { zh: "未说明", en: "Unexplained" },
  projectCount: { zh: "项目数", en: "Projects" },
} as const satisfies Record<string, Text>;
