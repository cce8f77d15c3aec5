import type { Text } from "../../messages/text.ts";

/** One trait of a form: a feature seen while reading (`funds:initial`, `source:…`, `field:…`, `label:…`, `title:…`). */
interface Trait {
  readonly feature: RegExp;
  readonly weight: number;
}

/** A published form: how it is told from others. Adding one is one entry. */
export interface Template {
  readonly id: string;
  readonly title: Text;
  /** The document or publisher the form comes from. */
  readonly source: Text;
  readonly traits: readonly Trait[];
  /** Features that rule the template out. */
  readonly never: RegExp | null;
}

const trait = (feature: RegExp, weight = 1): Trait => ({ feature, weight });

/** Known forms. The one with the largest share of its traits is taken; on a tie the earlier one. */
export const TEMPLATES: readonly Template[] = [
  {
    id: "national-project",
    title: { zh: "项目支出绩效自评表（全国通用）", en: "Project expenditure self-evaluation form (national)" },
    source: { zh: "财预〔2020〕10号附表样式", en: "Form annexed to Caiyu [2020] No. 10" },
    traits: [
      trait(/^funds:initial$/),
      trait(/^funds:revised$/),
      trait(/^funds:executed$/),
      trait(/^funds:weight$/),
      trait(/^source:(?:当年|本年)财政拨款$/),
      trait(/^source:上年结转资金$/),
      trait(/^indicators:weight$/),
      trait(/^title:.*项目支出绩效自评/),
    ],
    never: /^title:.*(?:部门|单位)整体/,
  },
  {
    id: "sichuan-project",
    title: { zh: "部门预算项目支出绩效自评表（四川）", en: "Departmental budget project form (Sichuan)" },
    source: { zh: "四川省部门预算项目支出绩效自评表", en: "Form of Sichuan departments" },
    traits: [
      trait(/^label:调整后预算数?$/),
      trait(/^source:财政专户管理资金$/, 2),
      trait(/^source:单位资金$/),
      trait(/^indicators:operator$/, 2),
      trait(/^indicators:measure$/, 2),
      trait(/^title:.*部门预算项目/),
    ],
    never: null,
  },
  {
    id: "hubei-project",
    title: { zh: "项目自评表（湖北）", en: "Project form (Hubei)" },
    source: { zh: "湖北省预算项目自评表", en: "Form of Hubei budget projects" },
    traits: [
      trait(/^label:得分\(\d+分\*执行率\)$/, 3),
      trait(/^label:预算执行情况.*\(\d+分\)/),
      trait(/^label:(?:年初)?目标值\(A\)$/, 2),
      trait(/^source:年度财政资金总额$/),
      trait(/^field:(?:偏差大或目标未完成原因分析|改进措施及结果应用方案)$/),
    ],
    never: null,
  },
  {
    id: "multi-layer-funds",
    title: { zh: "多级财政资金绩效自评表", en: "Form with funds of several government layers" },
    source: {
      zh: "转移支付绩效自评表，资金按中央、省、市、县分列",
      en: "Transfer payment form listing central to county money",
    },
    traits: [trait(/^layers$/, 3), trait(/^label:全年预算数\(A\)$/), trait(/^label:全年执行数\(B\)$/)],
    never: null,
  },
  {
    id: "forestry-arrival",
    title: { zh: "林业资金绩效自评表（含到位）", en: "Forestry funds form (with arrival)" },
    source: {
      zh: "林业草原资金绩效自评表，执行率 E/C、到位率 D/C",
      en: "Forestry and grassland funds, execution E/C, arrival D/C",
    },
    traits: [trait(/^funds:arrived$/), trait(/^funds:due$/), trait(/^label:.*\(?E\/C/, 3), trait(/^label:.*C=A-B/, 2)],
    never: null,
  },
  {
    id: "transfer-payment",
    title: { zh: "转移支付绩效自评表", en: "Transfer payment form" },
    source: {
      zh: "财政部中央对地方转移支付绩效目标自评表",
      en: "Ministry of Finance, central transfers to local governments",
    },
    traits: [
      trait(/^field:(?:中央主管部门|转移支付(?:项目)?名称|专项(?:资金)?名称)$/, 2),
      trait(/^field:(?:地方主管部门|省级主管部门)$/),
      trait(/^source:中央(?:补助|财政资金|资金|转移支付资金)$/, 2),
      trait(/^source:地方(?:资金|财政资金)$/),
      trait(/^label:全年预算数\(A\)$/),
      trait(/^label:未完成原因和改进措施$/),
    ],
    never: /^indicators:weight$/,
  },
  {
    id: "department-wide",
    title: { zh: "部门整体支出绩效自评表", en: "Department-wide expenditure form" },
    source: { zh: "部门（单位）整体支出绩效自评表", en: "Form on a department's whole expenditure" },
    traits: [
      trait(/^title:.*(?:部门|单位)?整体(?:支出)?(?:绩效)?/, 3),
      trait(/^field:(?:部门名称|单位名称|部门单位名称)$/),
      trait(/^source:(?:基本支出|项目支出)$/),
      trait(/^indicators:weight$/),
    ],
    never: null,
  },
  {
    id: "four-part",
    title: { zh: "决策—管理—产出—效益自评表", en: "Decision, management, output, outcome form" },
    source: {
      zh: "按项目决策、项目管理、项目产出、项目效益四部分打分的自评表",
      en: "Form scored in the parts decision, management, output, outcome",
    },
    traits: [
      trait(/^level1:项目决策/, 2),
      trait(/^level1:项目(?:管理|过程)/, 2),
      trait(/^level1:项目产出/),
      trait(/^level1:项目效益/),
    ],
    never: null,
  },
];
