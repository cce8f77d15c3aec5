import type { Text } from "./text.ts";

/** Words of the score view and of its waterfall. */
export const score = {
  execution: { zh: "预算执行率", en: "Budget execution rate" },

  // The finding, one complete sentence each.
  graded: {
    zh: "得分 {total} / {full}，等级为{grade}，区间 {band}。",
    en: "The score is {total} of {full}, graded {grade}, the band {band}.",
  },
  ungraded: { zh: "得分 {total} / {full}。", en: "The score is {total} of {full}." },
  declaredGraded: {
    zh: "表中总分 {total}，等级为{grade}，区间 {band}。",
    en: "The form declares a total of {total}, graded {grade}, the band {band}.",
  },
  declaredOnly: { zh: "表中总分 {total}。", en: "The form declares a total of {total}." },
  nothing: {
    zh: "表中没有分值，也没有得分。",
    en: "The form gives neither full marks nor points.",
  },
  unfilled: {
    zh: "满分 {full}，表中没有填写得分。",
    en: "Full marks are {full}; no points are filled in.",
  },
  unfilledBare: { zh: "表中没有填写得分。", en: "No points are filled in." },
  noLoss: { zh: "各项都得满分，没有失分。", en: "Every row has full marks; no points were lost." },
  lostOne: {
    zh: "失去的 {lost} 分只有一处：{places}。",
    en: "The {lost} points lost went in one place only: {places}.",
  },
  lostTwo: {
    zh: "失去的 {lost} 分只有两处：{places}。",
    en: "The {lost} points lost went in two places only: {places}.",
  },
  lostThree: {
    zh: "失去的 {lost} 分共有三处：{places}。",
    en: "The {lost} points lost went in three places: {places}.",
  },
  lostMany: {
    zh: "失去的 {lost} 分分在 {count} 处，最多的三处是：{places}。",
    en: "The {lost} points lost went in {count} places, most of all: {places}.",
  },
  lostKnown: {
    zh: "已填得分的各项共失 {lost} 分：{places}。",
    en: "The rows that have points lost {lost}: {places}.",
  },
  lostKnownMany: {
    zh: "已填得分的各项共失 {lost} 分，有 {count} 处，最多的三处是：{places}。",
    en: "The rows that have points lost {lost} in {count} places, most of all: {places}.",
  },
  place: { zh: "{name} {points} 分", en: "{name} {points}" },
  placeShared: {
    zh: "{name} {points} 分（{count} 个分项共用一格）",
    en: "{name} {points} ({count} lines share one score)",
  },
  restFull: {
    zh: "其余 {rest} 项全部满分。",
    en: "All other rows ({rest}) have full marks.",
  },
  restFullChecked: {
    zh: "其余 {rest} 项全部满分，其中 {checked} 项值得核对。",
    en: "All other rows ({rest}) have full marks; {checked} of them {checked|is|are} worth a second look.",
  },
  above: {
    zh: "有 {count} 项得分高于分值，共高出 {points} 分。",
    en: "{count} {count|row has|rows have} more than full marks, by {points} together.",
  },
  unscored: {
    zh: "有 {count} 项没有得分或分值，无法合计。",
    en: "{count} {count|row lacks|rows lack} points or full marks, so there is no sum.",
  },
  derived: {
    zh: "“{name}”的得分一格空缺，由总分推得 {points} 分。",
    en: "The empty score of “{name}” follows from the declared total: {points}.",
  },
  totalAbove: {
    zh: "表中总分 {claimed} 比各项得分之和 {sum} 多 {difference} 分。",
    en: "The declared total of {claimed} is {difference} above the sum of the rows, {sum}.",
  },
  totalBelow: {
    zh: "表中总分 {claimed} 比各项得分之和 {sum} 少 {difference} 分。",
    en: "The declared total of {claimed} is {difference} below the sum of the rows, {sum}.",
  },
  executionUnscored: { zh: "预算执行率不计分。", en: "Budget execution is not scored." },

  // Grade scale.
  gradeTitle: { zh: "等级", en: "Grade" },
  gradeBand: { zh: "{interval} {grade}", en: "{interval} {grade}" },
  gradeMark: { zh: "{total} {grade}", en: "{total} {grade}" },
  gradeNone: {
    zh: "没有百分制的总分，不定等级。",
    en: "There is no total in points of 100, so no grade.",
  },
  gradePrinted: { zh: "表中写明的等级：{grade}", en: "Grade printed on the form: {grade}" },
  gradeScale: {
    zh: "等级区间，得分 {total}，等级{grade}",
    en: "Grade bands, score {total}, grade {grade}",
  },

  // Waterfall.
  waterfallTitle: { zh: "从满分到得分", en: "From full marks to the score" },
  waterfallHint: { zh: "框＝满分，斜纹＝失分，实心＝得分", en: "outline = full marks, hatched = lost, solid = score" },
  waterfallSummary: {
    zh: "满分 {full}，失 {lost}，得 {total}。",
    en: "Full marks {full}, lost {lost}, score {total}.",
  },
  waterfallSummaryKnown: {
    zh: "满分 {full}，已知失 {lost}，已填得分合计 {total}。",
    en: "Full marks {full}, known to be lost {lost}, filled-in points {total}.",
  },
  step: { zh: "步骤", en: "Step" },
  points: { zh: "分", en: "Points" },
  level: { zh: "累计", en: "Level" },
  "step-full": { zh: "满分", en: "Full marks" },
  "step-total": { zh: "得分", en: "Score" },
  "step-known": { zh: "已填得分合计", en: "Points filled in" },
  "step-claimed": { zh: "表中总分", en: "Declared total" },
  "step-rest": { zh: "其余 {count} 项失分", en: "Lost by {count} other {count|row|rows}" },
  "step-execution": { zh: "支出 · 预算执行率", en: "Spending · execution rate" },
  "step-cost": { zh: "支出 · 成本指标", en: "Spending · cost" },
  "step-results": { zh: "结果 · 其余指标", en: "Results · all other indicators" },
  lossBy: { zh: "失分按", en: "Points lost by" },
  byIndicator: { zh: "指标", en: "indicator" },
  byCause: { zh: "支出与结果", en: "spending and results" },
  "step-gain": { zh: "{count} 项高于分值", en: "{count} {count|row|rows} above full marks" },
  "step-unscored": { zh: "{count} 项未填得分", en: "{count} {count|row|rows} without points" },

  // Indicator tree.
  treeTitle: { zh: "指标得分", en: "Score by indicator" },
  treeTitleUnscored: { zh: "指标", en: "Indicators" },
  treeHint: { zh: "框＝满分，实心＝得分，斜纹＝失分", en: "outline = full marks, solid = score, hatched = lost" },
  indicator: { zh: "指标", en: "Indicator" },
  bar: { zh: "满分 / 得分", en: "Full marks / score" },
  weight: { zh: "满分", en: "Full marks" },
  got: { zh: "得分", en: "Score" },
  lost: { zh: "失分", en: "Lost" },
  byRule: { zh: "按规则", en: "By rule" },
  overRule: { zh: "所报高出 {points}", en: "claimed {points} more" },
  underRule: { zh: "所报低出 {points}", en: "claimed {points} less" },
  asRule: { zh: "与所报一致", en: "as claimed" },
  allowed: { zh: "可在 {from}–{to} 之间评定", en: "anything from {from} to {to}" },
  allowedBelow: { zh: "可在 {from} 至不足 {to} 之间评定", en: "anything from {from} to below {to}" },
  ruleTotalGraded: { zh: "按规则合计 {total}（{grade}）", en: "By the rules {total} ({grade})" },
  ruleTotal: { zh: "按规则合计 {total}", en: "By the rules {total}" },
  ruleTotalHint: {
    zh: "{count} 项由规则给分，规则不给数的各项照所报计入",
    en: "rules give points for {count} {count|row|rows}; where they leave points to judgement, the claim counts",
  },
  claimedGraded: { zh: "表中总分 {total}（{grade}）", en: "Declared {total} ({grade})" },
  claimedTotal: { zh: "表中总分 {total}", en: "Declared {total}" },
  targetActual: { zh: "目标 → 实际", en: "Target → actual" },
  remarks: { zh: "原因与核对", en: "Reason and audit" },
  target: { zh: "目标", en: "Target" },
  actual: { zh: "实际", en: "Actual" },
  reason: { zh: "原因", en: "Reason" },
  reached: { zh: "{target} → {actual}", en: "{target} → {actual}" },
  rateFormula: { zh: "{executed} ÷ {base} = {rate}", en: "{executed} ÷ {base} = {rate}" },
  rateBase: { zh: "全年执行 ÷ {denominator}", en: "executed ÷ {denominator}" },
  unfilledCell: { zh: "未填", en: "empty" },
  barLabel: { zh: "满分 {weight}，得分 {score}", en: "full marks {weight}, score {score}" },
  barUnknown: { zh: "得分或分值不明", en: "points or full marks unknown" },
  noHeading: { zh: "未列一级指标", en: "No level-1 heading" },
  shared: { zh: "{count} 个分项共用一格", en: "{count} lines share one score" },
  sharedBlock: {
    zh: "{count} 个分项共用 {weight} 分，得 {score} 分；表中没有写明如何扣分，不分摊到分项。",
    en: "{count} lines share {weight} points and got {score}; the form does not say how they were lost, so they are not split.",
  },
  showMembers: { zh: "展开各分项", en: "Show the lines" },
  hideMembers: { zh: "收起各分项", en: "Hide the lines" },
  derivedMark: { zh: "推", en: "derived" },
  derivedLegend: {
    zh: "表中此格为空，得分由总分减去其余各项推得",
    en: "the cell is empty; the score is the declared total less all other rows",
  },
  derivedExplained: {
    zh: "推：表中此格为空；总分减去其余各项，此格应为 {points} 分。数据没有改动。",
    en: "Derived: the cell is empty; the declared total less all other rows leaves {points}. The data are not changed.",
  },
  total: { zh: "合计", en: "Total" },
  agrees: { zh: "与表中总分一致", en: "agrees with the declared total" },
  undeclared: { zh: "表中没有总分", en: "the form declares no total" },
  unknownTotal: {
    zh: "有得分未填，无法合计；表中总分 {claimed}",
    en: "some points are missing, so there is no sum; the declared total is {claimed}",
  },
  severityError: { zh: "不符", en: "Conflict" },
  severityWarning: { zh: "待说明", en: "To explain" },
  severityNote: { zh: "提示", en: "Note" },

  // Source panel.
  howTitle: { zh: "按规则怎么算", en: "What the rule gives" },
  howScore: { zh: "{rule}：{points} 分。", en: "{rule}: {points} points." },
  howNone: { zh: "没有按规则的分数：{reason}。", en: "The rules give no number: {reason}." },
  profile: { zh: "评分规则：{title}（{source}）", en: "Scoring rules: {title} ({source})" },
  memberTarget: { zh: "{name}：目标", en: "{name}: target" },
  memberActual: { zh: "{name}：实际", en: "{name}: actual" },
  memberReason: { zh: "{name}：原因", en: "{name}: reason" },
  operator: { zh: "指标性质", en: "Operator" },
  measure: { zh: "度量单位", en: "Unit of measure" },
  executed: { zh: "全年执行数", en: "Executed" },
  rate: { zh: "执行率（表中）", en: "Rate as printed" },
} as const satisfies Record<string, Text>;
