import type { FundColumn } from "../../domain/project/project.ts";
import { differsByOne, type Label, readLabel } from "./label.ts";

/** A name for something a form prints a label for, and the words it prints. */
interface LabelEntry<Id extends string> {
  readonly id: Id;
  /** Whole labels without brackets and blanks. */
  readonly words: readonly string[];
  /** Labels that vary too freely for a list of words. */
  readonly pattern?: RegExp;
}

export type FieldId =
  | "name"
  | "unit"
  | "reporter"
  | "department"
  | "year"
  | "grade"
  | "total-score"
  | "goal-expected"
  | "goal-actual"
  | "remark";

/**
 * Labels with their value beside them. `remark`: known, but without a place of its own in a project; kept
 * among its notes with its label. Words from the national, provincial and departmental forms.
 */
const FIELDS: readonly LabelEntry<FieldId>[] = [
  {
    id: "name",
    words: [
      "项目名称",
      "项目支出名称",
      "支出名称",
      "专项名称",
      "专项资金名称",
      "转移支付名称",
      "转移支付项目名称",
      "政策名称",
      "政策和项目名称",
      "政策项目名称",
      "项目或政策名称",
      "项目政策名称",
      "一级项目名称",
      "二级项目名称",
      "资金名称",
      "预算项目名称",
    ],
  },
  {
    id: "unit",
    words: [
      "实施单位",
      "项目实施单位",
      "项目单位",
      "资金使用单位",
      "使用单位",
      "预算单位",
      "执行单位",
      "承担单位",
      "项目承担单位",
      "实施单位名称",
      "预算单位名称",
    ],
  },
  {
    id: "reporter",
    words: [
      "填报单位",
      "填报部门",
      "部门名称",
      "单位名称",
      "部门单位名称",
      "预算部门名称",
      "部门",
      "评价单位",
      "自评单位",
      "部门预算单位",
      "申报单位",
      "填表单位",
      "编制单位",
      "申报部门",
      "省级预算部门名称",
      "市级预算部门名称",
      "县级预算部门名称",
      "区级预算部门名称",
      "一级预算单位",
    ],
  },
  {
    id: "department",
    words: [
      "主管部门",
      "项目主管部门",
      "地方主管部门",
      "省级主管部门",
      "市级主管部门",
      "县级主管部门",
      "预算主管部门",
      "主管部门名称",
      "主管单位",
      "上级主管部门",
      "主管部门及代码",
      "业务主管部门",
      "预算部门",
      "归口管理部门",
    ],
  },
  { id: "year", words: ["年度", "预算年度", "评价年度", "自评年度", "项目年度", "所属年度", "填报年度"] },
  { id: "grade", words: ["评价等级", "自评等级", "等级", "自评结果", "评价等次", "绩效等级", "自评等次", "评定等级"] },
  {
    id: "total-score",
    words: [
      "自评得分",
      "自评总分",
      "项目总得分",
      "自评分",
      "总得分",
      "自评分数",
      "绩效自评得分",
      "综合得分",
      "评价得分",
    ],
  },
  {
    id: "goal-expected",
    words: [
      "预期目标",
      "年初设定目标",
      "年初目标",
      "年度预期目标",
      "年初绩效目标",
      "年度目标",
      "年初设定绩效目标",
      "项目年度目标",
      "项目总体目标",
      "项目绩效目标",
      "项目年度绩效目标",
      "总体目标",
      "年度总体目标",
      "年度绩效目标",
      "总体绩效目标",
      "年度总体绩效目标",
      "预期绩效目标",
      "当年绩效目标",
      "全年绩效目标",
      "年初设定的绩效目标",
      "项目预期目标",
      "绩效目标设定情况",
    ],
  },
  {
    id: "goal-actual",
    words: [
      "实际完成情况",
      "全年实际完成情况",
      "目标实际完成情况",
      "年度目标完成情况",
      "项目年度目标完成情况",
      "项目目标完成情况",
      "项目总体目标完成情况",
      "项目绩效目标完成情况",
      "年度总体目标完成情况",
      "目标完成情况",
      "年度实际完成情况",
      "全年完成情况",
      "完成情况",
      "具体完成情况",
      "年度总体目标完成情况综述",
      "总体目标完成情况",
      "年度绩效目标完成情况",
    ],
    pattern: /^(?:全年|年度|当年|年末|项目|总体|预期)+(?:绩效)?目标(?:的)?(?:全年|实际)*完成情况(?:综述|说明)?$/,
  },
  {
    id: "remark",
    words: [
      "备注",
      "注",
      "说明",
      "填表说明",
      "填报说明",
      "评价结论",
      "自评结论",
      "存在问题",
      "存在的问题",
      "存在问题及原因",
      "改进措施",
      "改进建议",
      "下一步改进措施",
      "问题与建议",
      "结果应用",
      "改进措施及结果应用方案",
      "改进措施及结果应用方案结果应用建议",
      "偏差大或目标未完成原因分析",
      "偏差原因分析",
      "其他需要说明的问题",
      "其他需说明的问题",
      "其他需要说明的事项",
      "其他需说明的事项",
      "其他说明",
      "评分标准",
      "计分规则",
      "中央主管部门",
      "财政审核",
      "财政审核意见",
      "财政评分",
      "主要成效",
      "填报类型",
      "实施期",
      "实施期限",
      "项目实施期",
      "项目起止时间",
      "项目负责人",
      "负责人",
      "填报人",
      "填表人",
      "经办人",
      "联系人",
      "联系电话",
      "电话",
      "审核人",
      "联系人及电话",
      "项目负责人及电话",
      "项目负责人及联系电话",
      "填报日期",
      "填表日期",
      "填报时间",
      "日期",
      "报表编号",
      "项目编码",
      "项目代码",
      "项目编号",
      "单位代码",
      "项目类别",
      "项目类型",
      "项目属性",
      "项目性质",
      "支出类型",
      "资金类别",
      "资金用途",
      "项目概况",
      "项目基本情况",
      "项目内容",
      "主要内容",
      "立项依据",
      "分管领导",
      "单位负责人",
      "单位公章",
      "盖章",
      "年度主要任务",
      "部门职能",
      "主要职能",
      "人员编制",
      "分配科学性",
      "下达及时性",
      "拨付合规性",
      "使用规范性",
      "执行准确性",
      "预算绩效管理情况",
      "支出责任履行情况",
      "评价工作组",
      "评价时间",
      "评价方式",
      "评价方法",
    ],
    pattern:
      /^(?:(?:项目)?(?:自评|评价)(?:结论|情况|综述)|(?:主要)?(?:经验|问题|原因|措施|建议)[及和与].{1,12}|.{2,10}(?:原因|原因分析|措施|建议|问题|说明))$/,
  },
];

export type IndicatorColumn =
  | "level1"
  | "level2"
  | "name"
  | "operator"
  | "target"
  | "measure"
  | "actual"
  | "weight"
  | "score"
  | "reason"
  | "index"
  | "block"
  | "extra";

const INDICATOR_COLUMNS: readonly LabelEntry<IndicatorColumn>[] = [
  { id: "level1", words: ["一级指标", "一级", "一级指标名称", "指标类型", "一级目标"] },
  { id: "level2", words: ["二级指标", "二级", "二级指标名称", "指标类别"] },
  {
    id: "name",
    words: ["三级指标", "三级", "指标名称", "指标", "三级指标名称", "指标内容", "具体指标", "绩效指标名称", "四级指标"],
  },
  { id: "operator", words: ["指标性质", "性质", "指标符号", "运算符号", "计算符号", "符号", "指标方向"] },
  {
    id: "target",
    words: [
      "年度指标值",
      "指标值",
      "年初指标值",
      "年初目标值",
      "目标值",
      "年度目标值",
      "计划指标值",
      "预期指标值",
      "绩效指标值",
      "计划值",
      "预期值",
      "年初设定目标值",
      "年初设定指标值",
      "绩效目标值",
      "预期目标值",
      "年度预期指标值",
      "年度计划指标值",
      "全年指标值",
      "年度绩效指标值",
      "指标目标值",
      "年度绩效目标值",
      "指标年度目标值",
      "指标值标准",
    ],
  },
  { id: "measure", words: ["度量单位", "计量单位", "指标单位", "单位", "指标值单位", "指标度量单位"] },
  {
    id: "actual",
    words: [
      "实际完成值",
      "全年实际完成值",
      "实际完成",
      "实际值",
      "实现值",
      "实际完成数值",
      "达成值",
      "完成值",
      "全年实际值",
      "年度实际完成值",
      "全年完成值",
      "实际完成指标值",
      "完成指标值",
      "实际完成情况",
      "完成情况",
      "全年实际完成情况",
      "年度完成值",
      "实际完成数",
      "实际",
      "全年执行值",
      "指标完成值",
      "自评完成值",
      "实际完成指标",
      "指标完成情况",
      "实际执行值",
      "年度完成情况",
      "实际达成值",
      "情况说明",
    ],
  },
  {
    id: "weight",
    words: [
      "分值",
      "权重",
      "参考分值",
      "标准分值",
      "指标分值",
      "分值权重",
      "权重分值",
      "指标权重",
      "标准分",
      "满分",
      "满分值",
      "权值",
      "基准分",
      "分值设定",
      "总分值",
      "权重分",
    ],
  },
  {
    id: "score",
    words: [
      "得分",
      "自评得分",
      "自评分",
      "单位自评得分",
      "实际得分",
      "评价得分",
      "指标得分",
      "得分情况",
      "自评分值",
      "自评得分值",
      "自评分数",
    ],
  },
  {
    id: "reason",
    words: [
      "偏差原因分析及改进措施",
      "未完成原因和改进措施",
      "未完成原因及改进措施",
      "未完成原因分析",
      "偏差原因分析",
      "偏差原因",
      "偏差原因及改进措施",
      "偏差原因分析和改进措施",
      "偏差原因分析与改进措施",
      "未完成原因",
      "未完成原因和改进措施及相关说明",
      "未完成原因分析及改进措施",
      "未完成原因分析与改进措施",
      "未完成原因分析与改进建议",
      "未完成或偏离原因分析",
      "原因",
      "原因分析",
      "原因分析及改进措施",
      "扣分原因",
      "扣分原因及改进措施",
      "扣分原因分析",
      "扣分原因分析及改进措施",
      "偏离原因分析及改进措施",
      "差异原因",
      "备注",
      "说明",
      "偏差说明",
      "未达标原因分析及改进措施",
      "存在问题和改进措施",
      "存在问题及改进措施",
    ],
    pattern: /^(?:偏差|偏离|未完成|未达|扣分|差异|失分).{0,12}(?:原因|说明).{0,16}$/,
  },
  { id: "index", words: ["序号", "编号", "行次", "指标序号", "指标编号", "指标代码"] },
  {
    id: "block",
    words: [
      "绩效指标",
      "年度绩效指标",
      "绩效指标完成情况",
      "年度绩效指标完成情况",
      "指标完成情况",
      "自评指标",
      "绩效自评指标",
      "绩效目标",
      "评价指标",
      "年度绩效目标",
      "资金管理情况",
    ],
    pattern: /^(?:年度)?(?:绩效)?(?:指标|目标)(?:体系|情况|\d+)$/,
  },
  {
    id: "extra",
    words: [
      "评分标准",
      "评分细则",
      "评分依据",
      "计分标准",
      "计分规则",
      "评价标准",
      "扣分标准",
      "指标解释",
      "指标说明",
      "得分系数",
      "完成率",
      "指标完成率",
      "完成比例",
      "改进措施",
      "整改措施",
      "是否核心指标",
      "核心指标",
    ],
  },
];

/** Columns of the funds block: the amounts, and how execution is rated. `extra` is known but has no place. */
export type FundsColumn = FundColumn | "rate" | "weight" | "score" | "reason" | "source" | "index" | "extra";

const FUNDS_COLUMNS: readonly LabelEntry<FundsColumn>[] = [
  {
    id: "initial",
    words: [
      "年初预算数",
      "年初预算",
      "年初预算金额",
      "年初批复预算数",
      "年初批复数",
      "年初预算批复数",
      "预算批复数",
      "期初预算数",
      "年初部门预算数",
      "年初安排预算数",
      "批复预算数",
      "年初数",
      "年初",
      "初始预算数",
      "年初预算安排数",
      "年初安排数",
      "部门预算数",
    ],
  },
  {
    id: "revised",
    words: [
      "全年预算数",
      "全年预算",
      "调整后预算数",
      "调整预算数",
      "调整后预算",
      "调整预算",
      "预算数",
      "预算",
      "年度预算数",
      "预算金额",
      "预算调整数",
      "调整后数",
      "调整后",
      "全年预算金额",
      "预算安排数",
      "预算资金",
      "年度预算",
      "计划安排",
      "全年调整后预算数",
      "预算安排",
      "计划数",
      "调整后全年预算数",
      "预算总额",
      "本年预算数",
      "指标数",
    ],
  },
  {
    id: "due",
    words: [
      "应到位数",
      "应到位资金",
      "应到位资金数",
      "应到位",
      "应拨付数",
      "应拨数",
      "应下达数",
      "下达数",
      "下达资金",
      "下达资金数",
      "实际下达数",
      "下达金额",
      "资金下达数",
      "应到位金额",
      "全年应到位数",
    ],
  },
  {
    id: "arrived",
    words: [
      "到位数",
      "到位资金",
      "实际到位数",
      "资金到位数",
      "实际到位资金",
      "到位金额",
      "全年到位数",
      "实际到位",
      "到位",
      "实际拨付数",
      "拨付数",
      "实际到位资金数",
      "资金到位",
      "到位资金数",
      "已到位资金",
      "实际到位金额",
      "资金到位情况",
    ],
  },
  {
    id: "executed",
    words: [
      "全年执行数",
      "执行数",
      "预算执行数",
      "实际执行数",
      "全年执行",
      "执行",
      "实际支出数",
      "实际支出资金",
      "实际使用资金",
      "已支出资金",
      "累计支出",
      "支出资金",
      "支出数",
      "实际支出",
      "执行金额",
      "全年支出数",
      "决算数",
      "实际使用数",
      "全年实际支出数",
      "执行情况",
      "年度执行数",
      "实际执行",
      "实际执行金额",
      "支付数",
      "实际支付数",
      "支出金额",
      "资金执行数",
      "全年实际执行数",
      "预算执行金额",
      "资金支出数",
      "实际支出金额",
      "全年执行金额",
      "使用数",
    ],
  },
  {
    id: "rate",
    words: [
      "执行率",
      "资金支出率",
      "实际支出率",
      "资金执行进度",
      "预算资金执行率",
      "预算执行率",
      "支出率",
      "资金执行率",
      "支付率",
      "支付进度",
      "支出进度",
      "执行进度",
      "资金使用率",
      "预算完成率",
      "使用率",
    ],
  },
  {
    id: "weight",
    words: [
      "分值",
      "权重",
      "参考分值",
      "标准分值",
      "指标分值",
      "分值权重",
      "权重分值",
      "标准分",
      "满分",
      "权值",
      "执行率权重",
      "执行率分值",
      "预算执行率权重",
      "预算执行率分值",
    ],
  },
  {
    id: "score",
    words: ["得分", "自评得分", "自评分", "实际得分", "执行得分", "执行率得分", "预算执行率得分", "预算执行得分"],
  },
  { id: "index", words: ["序号", "编号", "行次"] },
  {
    id: "reason",
    words: [
      "原因",
      "偏差原因",
      "未完成原因",
      "原因分析",
      "偏差原因分析及改进措施",
      "备注",
      "说明",
      "未执行原因",
      "未完成原因分析",
      "预算调整原因",
      "原因说明",
    ],
    pattern: /^(?:执行|偏差|未完成|未达|调整|未执行).{0,16}原因.{0,12}$/,
  },
  { id: "source", words: ["资金来源", "来源", "资金性质", "项目", "资金类型", "资金构成", "科目", "年度资金"] },
  {
    id: "extra",
    words: [
      "到位率",
      "资金到位率",
      "调整率",
      "预算调整率",
      "结转结余",
      "结余数",
      "结转数",
      "结余结转数",
      "调整数",
      "调减数",
      "追加数",
      "结转结余数",
    ],
  },
];

export type ListColumn = "list-name" | "list-key" | "list-status";

/** Headers that make a table a list of lines rather than the funds block of a form. */
const LIST_COLUMNS: readonly LabelEntry<ListColumn>[] = [
  {
    id: "list-name",
    words: [
      "分项名称",
      "分项",
      "任务名称",
      "主要任务",
      "年度主要任务",
      "任务",
      "支出内容",
      "支出明细",
      "费用名称",
      "费用项目",
      "待支付项",
      "明细",
      "明细项目",
      "子项目名称",
      "子项名称",
      "子项目",
      "项目内容",
      "采购内容",
      "支出项目",
      "支出事项",
      "内容",
      "事项",
      "工作任务",
      "任务内容",
      "分项内容",
      "具体内容",
      "主要内容",
    ],
  },
  {
    id: "list-status",
    words: ["完成情况", "任务完成情况", "进展情况", "实施情况", "完成状态", "实施进度", "工作完成情况", "状态"],
  },
  {
    id: "list-key",
    words: ["项目名称", "单位", "单位名称", "年度", "状态", "预算单位", "部门", "项目编码", "项目代码", "偏差类别"],
  },
];

/** Amount columns of lists inside a form which the funds block does not know. */
const LINE_AMOUNTS: readonly LabelEntry<"amount">[] = [
  { id: "amount", words: ["金额", "应付金额", "待支付金额", "应付款", "费用", "费用金额", "合同金额", "资金额"] },
];

/** Words of the total row of the indicator table. */
const TOTALS: readonly LabelEntry<"total" | "subtotal">[] = [
  {
    id: "total",
    words: [
      "总分",
      "合计",
      "总计",
      "总得分",
      "总分值",
      "总评分",
      "自评总分",
      "合计得分",
      "自评得分",
      "综合得分",
      "项目总得分",
      "合计分值",
      "自评总得分",
      "总分合计",
    ],
  },
  { id: "subtotal", words: ["小计", "分值小计", "得分小计"] },
];

/** Headings and marks of a form that hold nothing to keep. */
const ORNAMENTS: readonly LabelEntry<"ornament">[] = [
  {
    id: "ornament",
    words: [
      "资金管理情况",
      "情况说明",
      "存在问题和改进措施",
      "附件",
      "附表",
      "单位",
      "金额单位",
      "绩效目标",
      "总体目标完成情况",
      "年度绩效目标完成情况",
      "项目资金",
      "预算执行情况",
      "资金情况",
      "资金投入情况",
      "年度预算数",
      "预算资金情况",
      "年度预算执行情况",
      "资金执行情况",
      "资金来源",
      "项目基本情况",
      "基本情况",
      "基本信息",
      "绩效指标",
      "年度绩效指标",
      "绩效指标完成情况",
      "项目预算",
      "项目资金情况",
      "年度资金",
      "部门预算情况",
      "年度部门预算",
      "部门整体支出情况",
      "绩效目标完成情况",
      "年度主要任务完成情况",
      "目标完成情况",
      "绩效自评",
      "自评情况",
      "绩效目标自评",
      "年度预算",
      "资金",
      "项目支出",
      "整体支出",
      "部门预算",
      "部门资金",
      "评价内容",
      "表",
      "续表",
    ],
    pattern:
      /^(?:附件|附表|表|续表|公开)(?:公开)?[\d一二三四五六七八九十\-—.]+表$|^(?:附件|附表|表|续表)[\d一二三四五六七八九十\-—.]*$|^(?:第\d+页.*|[-—]\d+[-—])$|^(?:金额)?单位:?(?:万元|元|亿元|人民币(?:万)?元)(?:、%|,%)?$|^(?:绩效|年度|自评|总体)+(?:指标|目标)\d*$/,
  },
];

const INDEX = new Map<readonly LabelEntry<string>[], Map<string, string>>();

/**
 * The entry a label is a word of. A word of at least `misread` characters may have one of them misread, if only
 * one entry comes that near; shorter words differ too little from each other (指标符号, 指标序号).
 */
function find<Id extends string>(entries: readonly LabelEntry<Id>[], label: Label, misread = Infinity): Id | null {
  let words = INDEX.get(entries);
  if (words === undefined) {
    words = new Map(entries.flatMap((entry) => entry.words.map((word) => [word, entry.id] as const)));
    INDEX.set(entries, words);
  }
  const { base } = label;
  if (base === "") return null;
  const exact = words.get(base) ?? entries.find((entry) => entry.pattern?.test(base))?.id;
  if (exact !== undefined) return exact as Id;
  if (base.length < misread || label.parts > 1) return null;
  const near = new Set([...words].filter(([word]) => differsByOne(word, base)).map(([, id]) => id));
  return near.size === 1 ? ([...near][0] as Id) : null;
}

/** The field a text is the label of, or null. */
export function fieldOf(text: string): FieldId | null {
  return find(FIELDS, readLabel(text), 4);
}

/** The column of the indicator table a header stands over, or null. */
export function indicatorColumnOf(label: Label): IndicatorColumn | null {
  return find(INDICATOR_COLUMNS, label, 5);
}

/** The column of the funds block a header stands over, or null. */
export function fundsColumnOf(label: Label): FundsColumn | null {
  const letters = label.base.replace(/[,、]?[A-E](?:=[A-E][-+/][A-E])?[,、]?$/, "");
  return find(FUNDS_COLUMNS, letters === label.base ? label : { ...label, base: letters }, 5);
}

/** What makes a header that of a list of lines, or null. */
export function listColumnOf(label: Label): ListColumn | null {
  return find(LIST_COLUMNS, label);
}

/** Whether a header stands over plain amounts of lines. */
export function isLineAmount(label: Label): boolean {
  return find(LINE_AMOUNTS, label) !== null;
}

/** Whether a text opens the total row, or a subtotal row, of the indicator table. */
export function totalOf(text: string): "total" | "subtotal" | null {
  return find(TOTALS, readLabel(text));
}

/** Whether a text is a heading or mark with nothing to keep. */
export function isOrnament(text: string): boolean {
  return find(ORNAMENTS, readLabel(text)) !== null || readLabel(text).whole === "";
}
