import type { Text } from "../../messages/text.ts";

/** What a reason rule is called and where wording of its kind was read. */
export interface RuleNote {
  readonly title: Text;
  readonly source: Text;
}

const SHAOYANG: Text = { zh: "邵阳市住房公积金管理中心2023年度自评表", en: "Shaoyang housing fund centre, 2023 form" };
const FORMS: Text = { zh: "各地公开的自评表及绩效报告", en: "published self-evaluation forms and reports" };
const AUDIT: Text = { zh: "审计机关公布的审计结果", en: "published audit findings" };
const CARRY: Text = { zh: "财预〔2010〕7号：结转与结余", en: "Cai Yu [2010] No. 7: carry-over and surplus" };
const PRACTICE: Text = { zh: "预算单位的惯用说法", en: "wording common among budget units" };

/**
 * The words of every reason rule, by its id. Apart from the patterns because only the source panel reads them, and
 * classifying is part of the page's first picture.
 */
export const RULE_NOTES: Readonly<Record<string, RuleNote>> = {
  "work-cancelled": { title: { zh: "项目取消或终止", en: "Work cancelled or terminated" }, source: SHAOYANG },
  "work-deferred": { title: { zh: "项目暂缓或推迟实施", en: "Work deferred or put off" }, source: SHAOYANG },
  "budget-cut": { title: { zh: "年中调减预算", en: "Budget cut during the year" }, source: PRACTICE },
  "no-event": { title: { zh: "未发生需支出的事件", en: "The event provided for did not occur" }, source: PRACTICE },
  epidemic: { title: { zh: "疫情影响", en: "Epidemic" }, source: FORMS },
  "weather-disaster": { title: { zh: "天气或灾害", en: "Weather or disaster" }, source: FORMS },
  "land-relocation": { title: { zh: "征地拆迁与用地", en: "Land and relocation" }, source: AUDIT },
  supply: { title: { zh: "供货或外部条件受限", en: "Supply or outside conditions" }, source: PRACTICE },
  "payment-failed": {
    title: { zh: "退票、账户或支付系统问题", en: "Returned payment, account or system trouble" },
    source: FORMS,
  },
  "funds-not-arrived": { title: { zh: "资金未下达或未到位", en: "Funds not released or not arrived" }, source: FORMS },
  "settlement-pending": { title: { zh: "结算或决算未办结", en: "Final settlement pending" }, source: PRACTICE },
  "policy-review": {
    title: { zh: "政策调整、评审或待批复", en: "Policy change, review or approval pending" },
    source: SHAOYANG,
  },
  "started-late": {
    title: { zh: "启动、招标或签约较晚", en: "Started, tendered or contracted late" },
    source: SHAOYANG,
  },
  "paid-next-year": { title: { zh: "跨年支付", en: "Paid next year" }, source: SHAOYANG },
  "final-instalment": { title: { zh: "尾款、质保金未付", en: "Final instalment or retention unpaid" }, source: FORMS },
  "other-funds": { title: { zh: "已使用其他资金", en: "Paid from other funds" }, source: FORMS },
  "over-budgeted": { title: { zh: "预算编制偏高或不准", en: "Estimate too high or inaccurate" }, source: SHAOYANG },
  "demand-lower": { title: { zh: "实际需求少于预计", en: "Less was needed than planned" }, source: PRACTICE },
  savings: { title: { zh: "节约或低价成交", en: "Saved or bought below the budget" }, source: FORMS },
  phased: { title: { zh: "分年实施", en: "Spread over several years" }, source: SHAOYANG },
  preparation: { title: { zh: "前期工作或招标未完成", en: "Preparation or tender unfinished" }, source: AUDIT },
  unpaid: { title: { zh: "已发生未支付", en: "Due but unpaid" }, source: FORMS },
  "carried-over": { title: { zh: "结转下年使用", en: "Carried over to next year" }, source: CARRY },
  "in-progress": { title: { zh: "建设中", en: "Work in progress" }, source: FORMS },
  "funds-returned": { title: { zh: "资金被收回", en: "Funds taken back" }, source: CARRY },
  "cost-lower": { title: { zh: "支出相应减少", en: "Spending fell with need" }, source: PRACTICE },
  "left-over": { title: { zh: "结余", en: "Money left over" }, source: CARRY },
  "hint-external": { title: { zh: "提及客观因素", en: "Mentions an outside factor" }, source: PRACTICE },
  "hint-payment": {
    title: { zh: "提及账户或支付系统", en: "Mentions an account or the payment system" },
    source: PRACTICE,
  },
  "hint-funding": {
    title: { zh: "提及资金下达或配套", en: "Mentions the release or arrival of funds" },
    source: PRACTICE,
  },
  "hint-review": { title: { zh: "提及政策或审批", en: "Mentions a policy or an approval" }, source: PRACTICE },
  "hint-preparation": {
    title: { zh: "提及招标、采购或前期", en: "Mentions tender, purchase or preparation" },
    source: PRACTICE,
  },
  "hint-next-year": { title: { zh: "提及次年", en: "Mentions next year" }, source: PRACTICE },
  "hint-other-funds": { title: { zh: "提及其他资金", en: "Mentions other funds" }, source: PRACTICE },
  "hint-estimate": { title: { zh: "提及预算测算", en: "Mentions the estimate" }, source: PRACTICE },
  "hint-demand": { title: { zh: "提及减少", en: "Mentions a decrease" }, source: PRACTICE },
  "hint-progress": {
    title: { zh: "提及施工、验收或进展", en: "Mentions construction, acceptance or progress" },
    source: PRACTICE,
  },
};
