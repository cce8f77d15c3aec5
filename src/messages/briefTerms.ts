import type { Text } from "./text.ts";

/** A term of the forms or of this program with what it means and how its figure is computed. */
export interface Term {
  readonly id: string;
  readonly name: Text;
  readonly meaning: Text;
}

/** The terms a report uses. Sources: headings of the national form, 财预〔2010〕7号 (carry-over and surplus), 财预〔2020〕10号 (self-evaluation). */
export const TERMS: readonly Term[] = [
  {
    id: "initial",
    name: { zh: "年初预算", en: "Original budget" },
    meaning: { zh: "年初批准的预算数。", en: "The budget approved at the start of the year." },
  },
  {
    id: "revised",
    name: { zh: "全年预算（调整预算）", en: "Revised budget" },
    meaning: {
      zh: "经年中追加、核减并计入上年结转后的预算数。",
      en: "The budget after in-year additions and cuts, money brought forward included.",
    },
  },
  {
    id: "executed",
    name: { zh: "全年执行数", en: "Executed (outturn)" },
    meaning: { zh: "截至 12 月 31 日实际支付的金额。", en: "What was actually paid by 31 December." },
  },
  {
    id: "declared-rate",
    name: { zh: "资金执行率（申报）", en: "Declared execution rate" },
    meaning: {
      zh: "全年执行数 ÷ 表中所用的分母（一般是全年预算）。分母总是与比率一起写出。",
      en: "Executed ÷ the form's own denominator, usually the revised budget. The denominator always stands beside the rate.",
    },
  },
  {
    id: "line-rate",
    name: { zh: "分项支出率", en: "Line execution rate" },
    meaning: {
      zh: "各分项实际之和 ÷ 各分项预算之和；金额无法读取的分项不计入。",
      en: "Σ actual ÷ Σ budget over the lines; lines with an unreadable amount are left out.",
    },
  },
  {
    id: "unspent",
    name: { zh: "未支出", en: "Unspent" },
    meaning: {
      zh: "预算 − 实际，不小于 0。超支单独列示，不作为负的未支出。预算 ＝ 已支出 ＋ 未支出 − 超支。",
      en: "Budget − actual, never below 0. Over-spending is shown by itself. Budget = executed + unspent − overspent.",
    },
  },
  {
    id: "category",
    name: { zh: "偏差类别", en: "Category of cause" },
    meaning: {
      zh: "数据中给出的类别优先；否则按填报原因中的词句归类；已完工而有余额、未填原因的归为完工结余；其余为未说明原因。字母 A–O 依次代表各类别，X 为未说明原因。",
      en: "The category given in the data; else by the words of the stated reason; a completed line below budget without a reason counts as completed below budget; anything else is unexplained. Letters A–O stand for the categories, X for no stated reason.",
    },
  },
  {
    id: "later",
    name: { zh: "预计以后支付（结转）", en: "Still to be spent (carried over)" },
    meaning: {
      zh: "时间性和资金性原因的未支出：工作未完成或款项未付，预计以后年度支付。",
      en: "Unspent money of timing and funding causes: unfinished or unpaid work, expected to be paid in later years.",
    },
  },
  {
    id: "released",
    name: { zh: "不再需要（结余）", en: "Released (surplus)" },
    meaning: {
      zh: "取消、预算调减、预算偏高、需求减少、完工结余的未支出。",
      en: "Unspent money of what was cancelled, cut, over-budgeted, needed less or completed below budget.",
    },
  },
  {
    id: "undecided",
    name: { zh: "尚待决定", en: "Undecided" },
    meaning: {
      zh: "暂缓、政策评估、客观因素的未支出。",
      en: "Unspent money that is deferred, under review or held up by an external cause.",
    },
  },
  {
    id: "score",
    name: { zh: "自评总分", en: "Self-evaluation score" },
    meaning: {
      zh: "表中填写的总分；表中没有时为各项得分之和。唯一缺少的一项得分由总分减去其余各项推得，并加标明。",
      en: "The total the form declares; without one, the sum of its points. A single missing score is derived from the total and marked.",
    },
  },
  {
    id: "grade",
    name: { zh: "等级", en: "Grade" },
    meaning: {
      zh: "优 [90, 100]，良 [80, 90)，中 [60, 80)，差 [0, 60)；以评分规则另有规定者为准。",
      en: "Excellent [90, 100], good [80, 90), fair [60, 80), poor [0, 60), unless the scoring rules say otherwise.",
    },
  },
  {
    id: "lost",
    name: { zh: "失分", en: "Points lost" },
    meaning: {
      zh: "分值 − 得分。一格得分由几个分项共用时，不分摊到分项。",
      en: "Full marks − points. Points shared by several lines are not split among them.",
    },
  },
  {
    id: "finding",
    name: { zh: "核对发现", en: "Audit finding" },
    meaning: {
      zh: "矛盾：数字相互矛盾或不可能如此；待说明：应由单位说明；提示：供了解。核对不改动任何数据。",
      en: "Conflict: figures contradict each other or cannot be so; explain: the unit should explain; note: worth knowing. The audit changes nothing.",
    },
  },
  {
    id: "rounding",
    name: { zh: "取舍", en: "Rounding" },
    meaning: {
      zh: "金额按分计算，比率和得分用精确小数，只在显示时四舍五入一次，所以各部分显示值之和可能与合计相差末位。",
      en: "Money is reckoned in whole fen, rates and points as exact decimals, rounded half up once for display; shown parts may differ from their shown sum in the last place.",
    },
  },
];
