/**
 * The header a JSON field would stand under on the printed form, so that a source address reads like the form.
 * The same field name means different columns in different parts.
 */
export const FIELD_HEADERS = {
  project: {
    name: "项目名称",
    unit: "实施单位",
    department: "主管部门",
    year: "年度",
    totalWeight: "分值",
    totalScore: "得分",
    grade: "等级",
    notes: "备注",
  },
  funds: {
    label: "资金来源",
    initial: "年初预算数",
    revised: "全年预算数",
    arrived: "到位数",
    due: "应到位数",
    executed: "全年执行数",
    rate: "执行率",
    weight: "分值",
    score: "得分",
    reason: "原因",
  },
  goal: { expected: "预期目标", actual: "实际完成情况" },
  item: {
    level1: "一级指标",
    level2: "二级指标",
    name: "三级指标",
    operator: "指标性质",
    target: "年度指标值",
    measure: "度量单位",
    actual: "实际完成值",
    weight: "分值",
    score: "得分",
    reason: "偏差原因分析及改进措施",
    revised: "调整预算数",
    status: "状态",
    category: "偏差类别",
  },
  line: {
    name: "分项名称",
    budget: "预算数",
    revised: "调整预算数",
    actual: "执行数",
    status: "状态",
    reason: "偏差原因",
    category: "偏差类别",
  },
} as const;
