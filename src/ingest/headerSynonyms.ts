import { stripBlanks } from "../domain/money/blanks.ts";
import type { AmountUnit } from "../domain/money/fen.ts";
import { halfWidth } from "../domain/money/halfWidth.ts";

/** What a column of a list of cost lines holds. `ignored` columns are known but follow from the others. */
export type ListRole =
  | "year"
  | "unit"
  | "department"
  | "project"
  | "line"
  | "budget"
  | "revised"
  | "actual"
  | "status"
  | "reason"
  | "category"
  | "ignored";

/**
 * Headers by role, blanks, brackets and case taken out. The first of each is the one the data set format
 * names; the others were seen on published forms and lists.
 */
const HEADER_SYNONYMS: Readonly<Record<ListRole, readonly string[]>> = {
  year: ["年度", "年份", "年", "预算年度", "会计年度", "year", "fiscalyear", "budgetyear"],
  unit: [
    ...["单位", "单位名称", "实施单位", "预算单位", "填报单位", "项目单位", "资金使用单位", "承担单位"],
    ...["项目实施单位", "使用单位", "执行单位", "责任单位", "基层单位", "二级单位", "二级预算单位", "预算单位名称"],
    ...["unit", "unitname", "organisation", "organization", "agency", "entity", "spendingunit", "budgetunit"],
  ],
  department: [
    ...[
      "主管部门",
      "主管单位",
      "部门",
      "部门名称",
      "一级预算单位",
      "预算主管部门",
      "归口管理部门",
      "department",
      "ministry",
    ],
  ],
  project: [
    ...["项目名称", "项目", "项目支出名称", "预算项目", "预算项目名称", "一级项目", "一级项目名称"],
    ...["project", "projectname", "programme", "program"],
  ],
  line: [
    ...["分项名称", "分项", "分项目", "子项目", "子项目名称", "子项名称", "明细", "明细项目", "支出明细", "支出内容"],
    ...["费用名称", "费用项目", "建设内容", "待支付项", "二级项目", "二级项目名称", "三级项目", "具体项目", "分项内容"],
    ...["支出项目", "任务名称", "工作任务", "支出事项", "支出用途", "资金用途"],
    ...["line", "linename", "item", "itemname", "lineitem", "costline", "costitem"],
  ],
  budget: [
    ...[
      "预算数",
      "年初预算数",
      "年初预算",
      "预算",
      "预算金额",
      "预算额",
      "批复预算",
      "批复预算数",
      "年度预算",
      "年度预算数",
    ],
    ...[
      "指标数",
      "指标金额",
      "预算指标",
      "可用指标",
      "下达指标",
      "下达资金",
      "下达数",
      "下达金额",
      "批复数",
      "预算批复数",
    ],
    ...["年初批复数", "年初数", "预算安排", "预算安排数", "安排资金", "安排金额", "资金安排", "计划金额", "计划数"],
    ...["当年预算", "当年预算数", "本年预算", "本年预算数", "部门预算数", "年初部门预算", "预算总额", "预算资金"],
    ...["budget", "budgetamount", "initialbudget", "originalbudget", "approvedbudget", "initial", "allocation"],
    ...["appropriation", "budgetallocation", "planned", "plannedamount"],
  ],
  revised: [
    ...["调整预算数", "调整后预算数", "调整后预算", "调整预算", "全年预算数", "全年预算", "最终预算数", "调整后金额"],
    ...["变更后预算", "变更后预算数", "revised", "revisedbudget", "adjustedbudget", "finalbudget", "currentbudget"],
  ],
  actual: [
    ...["执行数", "全年执行数", "预算执行数", "实际执行数", "执行金额", "实际支出", "实际支出数", "支出数", "支出金额"],
    ...["实际支付", "实际支付数", "已支付", "支付金额", "决算数", "支付数", "已支付数", "已支付金额", "支付资金"],
    ...[
      "累计支出",
      "累计支出数",
      "累计支付",
      "累计支付数",
      "累计执行",
      "累计执行数",
      "已支出",
      "已支出数",
      "已支出资金",
    ],
    ...["支出资金", "支出", "全年支出", "全年支出数", "全年执行", "本年支出", "本年支出数", "实际执行", "实际金额"],
    ...["实际支出金额", "实际支付金额", "使用金额", "实际使用"],
    ...["actual", "actualamount", "actualspending", "spent", "spending", "executed", "expenditure", "outturn", "paid"],
    ...[
      "actuals",
      "actualexpenditure",
      "expenditures",
      "amountspent",
      "amountpaid",
      "disbursed",
      "disbursement",
      "payments",
    ],
  ],
  status: ["状态", "项目状态", "完成状态", "项目进展", "进展情况", "完成情况", "status", "state", "progress"],
  reason: [
    ...["偏差原因", "原因", "偏差原因分析", "偏差原因分析及改进措施", "未完成原因", "未完成原因分析", "未执行原因"],
    ...["未支出原因", "原因分析", "原因说明", "情况说明", "reason", "deviationreason", "explanation"],
  ],
  category: ["偏差类别", "原因类别", "偏差原因类别", "类别", "category", "deviationcategory", "reasoncategory"],
  ignored: [
    "序号",
    "编号",
    "no",
    "no.",
    "id",
    "#",
    "执行率",
    "预算执行率",
    "rate",
    "executionrate",
    ...["未支出", "超支", "归类", "unspent", "overspent", "classifiedas"],
    ...["差异", "差额", "结余", "结转", "结转结余", "balance", "variance", "%executed", "executed%", "%spent"],
  ],
};

/** Headers that vary too freely for a list of words; tried after the words. */
const HEADER_PATTERNS: readonly (readonly [RegExp, ListRole])[] = [
  [/^(?!.*(?:类别|归类|类型)).{1,12}原因(?:分析|说明|及说明)?(?:[及和与](?:改进|整改|下一步)?措施)?$/, "reason"],
  [/^(?:reason|explanation|justification)for/, "reason"],
  [
    /^(?:执行|支付|支出|预算|资金|完成|使用|拨付|结余|预算执行|预算支出|资金支付|资金使用|预算完成)(?:进度|率)%?$/,
    "ignored",
  ],
  [/^(?:结转|结余|结转结余|未支付|未支出|未执行|剩余)(?:资金|金额|数|额)$/, "ignored"],
];

/** Headers of remarks; where a list has no column of reasons, the reasons stand there. */
const REMARKS = new Set(["备注", "说明", "备注说明", "remark", "remarks", "comment", "comments", "note", "notes"]);

const UNIT_WORDS: Readonly<Record<string, AmountUnit>> = {
  元: "元",
  人民币元: "元",
  yuan: "元",
  cny: "元",
  rmb: "元",
  万元: "万元",
  万: "万元",
  人民币万元: "万元",
  "10kyuan": "万元",
  "10,000yuan": "万元",
  "10000yuan": "万元",
  tenthousandyuan: "万元",
  wanyuan: "万元",
  亿元: "亿元",
  亿: "亿元",
  "100myuan": "亿元",
  "100millionyuan": "亿元",
};

const ROLE_BY_WORD = new Map<string, ListRole>(
  Object.entries(HEADER_SYNONYMS).flatMap(([role, words]) => words.map((word) => [word, role as ListRole] as const)),
);

const BRACKETS = /[([【〔]([^)\]】〕]*)[)\]】〕]/g;
/** A unit glued to the end of a header without brackets: `预算数:万元`, `预算数/元`, `budget_yuan`. */
const GLUED_UNIT = /[/:_,-](?:单位:)?(人民币万元|万元|亿元|人民币元|元|yuan|cny|rmb)$/;

/** What a header means and the unit it states; role null for a header that is not known. */
export function readHeader(header: string): { role: ListRole | null; unit: AmountUnit | null } {
  const text = stripBlanks(halfWidth(header)).toLowerCase();
  let unit: AmountUnit | null = null;
  const bare = text
    .replace(BRACKETS, (_, inner: string) => {
      unit ??= unitOf(inner);
      return "";
    })
    .replace(GLUED_UNIT, (_, inner: string) => {
      unit ??= unitOf(inner);
      return "";
    });
  const joined = bare.replace(/[_\s-]/g, "");
  const role =
    ROLE_BY_WORD.get(bare) ??
    ROLE_BY_WORD.get(joined) ??
    HEADER_PATTERNS.find(([pattern]) => pattern.test(joined))?.[1] ??
    null;
  return { role, unit };
}

/** Whether a header is that of remarks. */
export function isRemarkHeader(header: string): boolean {
  return REMARKS.has(stripBlanks(halfWidth(header)).toLowerCase());
}

function unitOf(words: string): AmountUnit | null {
  return UNIT_WORDS[words.replace(/^(?:金额)?单位:?/, "")] ?? null;
}

const CAPTION_UNIT = /(?:单位|unit)[:;]?(人民币)?(万元|亿元|元|10k ?yuan|100m ?yuan|yuan)/i;

/** The unit a caption states, as in `单位：万元` or `（金额单位：元）`; null where it states none. */
export function captionUnit(text: string): AmountUnit | null {
  const match = CAPTION_UNIT.exec(halfWidth(text).replace(/[\s\u3000]/g, ""));
  return match ? (UNIT_WORDS[match[2]!.toLowerCase()] ?? null) : null;
}
