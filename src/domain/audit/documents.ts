import type { Text } from "../../messages/text.ts";

/** The documents and practices checks rest on. */
export const FORM_ARITHMETIC: Text = {
  zh: "自评表自身的勾稽关系",
  en: "The form's own arithmetic",
};
export const RULE_2020: Text = {
  zh: "财预〔2020〕10号《项目支出绩效评价管理办法》",
  en: "Caiyu [2020] No. 10, performance evaluation of project expenditure",
};
export const SICHUAN_2023: Text = {
  zh: "四川省部门预算项目支出绩效自评表（2023年度）填表说明：执行率未达到90%的需说明原因，年中调整应单独说明理由",
  en: "Notes printed on Sichuan's form of 2023: rates below 90 % and in-year adjustments need their reasons",
};
export const RULES_2017: Text = {
  zh: "江西省项目支出绩效自评表（2017年度）、湖北省项目自评表（2020年度）印制的计分说明",
  en: "Scoring rules printed on the forms of Jiangxi (2017) and Hubei (2020)",
};
export const COMMON_PRACTICE: Text = {
  zh: "各地自评复核的通行做法（未见统一文本）",
  en: "Common practice of reviewers; no single text",
};
export const GRADES_RULE: Text = {
  zh: "财政部预算司评级：优≥90、良80-90、中60-80、差<60",
  en: "Grades of the Ministry of Finance's budget department",
};
