import type { Text } from "./text.ts";

/** Words of the audit view. */
export const audit = {
  // The finding, one complete sentence each.
  found: { zh: "核对发现 {list}。", en: "The audit found {list}." },
  contradictions: { zh: "{count} 处矛盾", en: "{count} {count|contradiction|contradictions}" },
  questions: { zh: "{count} 处待说明", en: "{count} {count|point|points} to be explained" },
  notes: { zh: "{count} 处提示", en: "{count} {count|note|notes}" },
  nothingFound: {
    zh: "{checks} 项检查均未发现问题。",
    en: "None of the {checks} checks found anything.",
  },
  gapMore: {
    zh: "合计中差额最大的一处：{reckoned} {more} 比{stated} {less} 多 {gap}（{unit}）。",
    en: "The largest gap among the totals: {reckoned} {more} against {stated} {less}, {gap} more ({unit}).",
  },
  gapLess: {
    zh: "合计中差额最大的一处：{reckoned} {less} 比{stated} {more} 少 {gap}（{unit}）。",
    en: "The largest gap among the totals: {reckoned} {less} against {stated} {more}, {gap} less ({unit}).",
  },
  totalsAgree: {
    zh: "可核对的 {count} 个合计全部相符。",
    en: "{count} {count|total|totals} can be checked, and {count|it agrees|all agree}.",
  },
  totalsSome: {
    zh: "可核对的 {count} 个合计中，{agreeing} 个相符，{differing} 个不符。",
    en: "Of the {count} {count|total|totals} that can be checked, {agreeing} {agreeing|agrees|agree} and {differing} {differing|does|do} not.",
  },

  // Findings.
  error: { zh: "矛盾", en: "Contradictions" },
  warning: { zh: "待说明", en: "To be explained" },
  note: { zh: "提示", en: "Notes" },
  errorHint: { zh: "数字相互矛盾，或不可能如此", en: "figures that contradict each other or cannot be so" },
  warningHint: { zh: "请单位说明", en: "the unit should explain" },
  noteHint: { zh: "供了解", en: "worth knowing" },
  severity: { zh: "程度", en: "Severity" },
  check: { zh: "检查项", en: "Check" },
  allChecks: { zh: "全部检查项", en: "All checks" },
  countOf: { zh: "{title}（{count}）", en: "{title} ({count})" },
  shown: {
    zh: "显示 {all} 项中的 {shown} 项",
    en: "{shown} of {all} {all|finding|findings} shown",
  },
  showAll: { zh: "全部显示", en: "Show all" },
  noneShown: { zh: "没有符合筛选条件的发现。", en: "No finding passes the filter." },
  ask: { zh: "问单位：{ask}", en: "Ask the unit: {ask}" },
  basis: { zh: "依据：{source}", en: "Source: {source}" },
  formula: { zh: "算式（{unit}）", en: "Arithmetic (in {unit})" },
  formulaPlain: { zh: "算式", en: "Arithmetic" },
  cells: { zh: "单元格（{count}）", en: "{count|Cell|Cells} ({count})" },
  cellsCaption: { zh: "{file} 中的单元格", en: "Cells of {file}" },
  figure: { zh: "数字", en: "Figure" },
  row: { zh: "行", en: "Row" },
  column: { zh: "列", en: "Column" },
  place: { zh: "表中位置", en: "Place in the form" },
  raw: { zh: "原文", en: "As found" },
  lineSource: { zh: "此分项的来源", en: "Source of this line" },
  lineDeviations: { zh: "在偏差分析中查看", en: "See it under Deviations" },
  itemScore: { zh: "在得分中查看", en: "See it under Score" },
  permalink: { zh: "此条链接", en: "Link to this finding" },

  // Totals.
  totalsTitle: { zh: "合计核对", en: "Totals checked" },
  totalsHint: {
    zh: "表中每个合计与其各项相加的结果；算式用表中单位",
    en: "every total of the form beside what its parts give; arithmetic in the form's own unit",
  },
  noTotals: { zh: "表中没有可以相互核对的合计。", en: "The form has no totals that could be checked." },
  state: { zh: "结果", en: "Result" },
  reckoned: { zh: "按各项计算", en: "From the parts" },
  stated: { zh: "表中所填", en: "As stated" },
  difference: { zh: "差额", en: "Difference" },
  agrees: { zh: "相符", en: "agrees" },
  differs: { zh: "不符", en: "differs" },
  open: { zh: "未判", en: "open" },

  // Checks that found nothing.
  passedTitle: { zh: "查过而未发现的情况", en: "Looked for and not found" },
  passedHint: {
    zh: "{count} 项检查没有发现；表中没有相应内容的也在内",
    en: "{count} {count|check|checks} found nothing, forms without the matter included",
  },
} as const satisfies Record<string, Text>;
