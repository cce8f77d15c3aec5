import type { Text } from "./text.ts";

/** Words of the presentation. */
export const present = {
  title: { zh: "演示", en: "Presentation" },
  start: { zh: "逐页演示", en: "Present page by page" },
  page: { zh: "第 {number} 页，共 {count} 页", en: "Page {number} of {count}" },
  previous: { zh: "上一页", en: "Previous" },
  next: { zh: "下一页", en: "Next" },
  leave: { zh: "退出演示", en: "Leave" },
  keys: { zh: "← → 翻页 · Home End 首末页 · Esc 退出", en: "← → turn pages · Home End first and last · Esc leave" },
  where: { zh: "未支出的 {amount} {unit}后续如何", en: "What becomes of the {amount} ({unit}) unspent" },
  lineNothing: {
    zh: "{name}：预算 {budget} {unit}，没有支出。",
    en: "{name}: nothing of the {budget} ({unit}) was spent.",
  },
  linePart: {
    zh: "{name}：预算 {budget} {unit} 支出了 {rate}，{unspent} 没有支出。",
    en: "{name}: {rate} of {budget} ({unit}) was spent; {unspent} was not.",
  },
  lineOver: {
    zh: "{name}：超出预算 {over} {unit}。",
    en: "{name}: over its budget by {over} ({unit}).",
  },
  lineUnknown: { zh: "{name}：金额无法读取。", en: "{name}: its amounts cannot be read." },
  reason: { zh: "填报原因", en: "Stated reason" },
  findings: { zh: "核对提示", en: "What the audit says" },
  contradiction: { zh: "数字相互矛盾", en: "Figures that contradict each other" },
  ask: { zh: "要问：{ask}", en: "Ask: {ask}" },
} as const satisfies Record<string, Text>;
