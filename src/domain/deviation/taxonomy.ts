import type { Text } from "../../messages/text.ts";

export type FamilyId = "decision" | "timing" | "funding" | "estimate" | "external" | "unexplained";

export type CategoryId =
  | "cancelled"
  | "deferred"
  | "policy-review"
  | "budget-cut"
  | "paid-next-year"
  | "phased"
  | "in-progress"
  | "late-start"
  | "funding-late"
  | "other-funds"
  | "payment-failed"
  | "over-budgeted"
  | "demand-lower"
  | "savings"
  | "external"
  | "unexplained";

/** What becomes of money that was not spent: 结转, 结余, waiting for a decision, or nobody said. */
export type FateId = "later" | "released" | "undecided" | "unexplained";

export interface Category {
  readonly id: CategoryId;
  readonly family: FamilyId;
  readonly fate: FateId;
  readonly title: Text;
}

export interface Family {
  readonly id: FamilyId;
  readonly title: Text;
}

export const FAMILIES: readonly Family[] = [
  { id: "decision", title: { zh: "决策性", en: "Decision" } },
  { id: "timing", title: { zh: "时间性", en: "Timing" } },
  { id: "funding", title: { zh: "资金性", en: "Funding" } },
  { id: "estimate", title: { zh: "估算性", en: "Estimate" } },
  { id: "external", title: { zh: "客观因素", en: "External" } },
  { id: "unexplained", title: { zh: "未说明", en: "Unexplained" } },
];

/**
 * The taxonomy of unspent money, in the order every list shows it. Fates follow 财预[2010]7号: unfinished
 * work carries its money over (结转), finished, cut or cancelled work releases it (结余); what waits for a
 * decision is neither yet. An external cause says nothing of whether the money will still be spent, so it
 * counts as undecided.
 */
export const CATEGORIES: readonly Category[] = [
  { id: "cancelled", family: "decision", fate: "released", title: { zh: "取消", en: "Cancelled" } },
  { id: "deferred", family: "decision", fate: "undecided", title: { zh: "暂缓", en: "Deferred" } },
  { id: "policy-review", family: "decision", fate: "undecided", title: { zh: "政策评估", en: "Under policy review" } },
  { id: "budget-cut", family: "decision", fate: "released", title: { zh: "预算调减", en: "Budget cut in year" } },
  { id: "paid-next-year", family: "timing", fate: "later", title: { zh: "跨年支付", en: "Paid next year" } },
  { id: "phased", family: "timing", fate: "later", title: { zh: "分年实施", en: "Phased over years" } },
  { id: "in-progress", family: "timing", fate: "later", title: { zh: "建设中", en: "In progress" } },
  { id: "late-start", family: "timing", fate: "later", title: { zh: "启动较晚", en: "Late start" } },
  { id: "funding-late", family: "funding", fate: "later", title: { zh: "资金未到位", en: "Funds not arrived" } },
  { id: "other-funds", family: "funding", fate: "later", title: { zh: "使用其他资金", en: "Paid from other funds" } },
  { id: "payment-failed", family: "funding", fate: "later", title: { zh: "支付受阻", en: "Payment failed" } },
  { id: "over-budgeted", family: "estimate", fate: "released", title: { zh: "预算偏高", en: "Over-budgeted" } },
  {
    id: "demand-lower",
    family: "estimate",
    fate: "released",
    title: { zh: "需求减少", en: "Demand lower than planned" },
  },
  { id: "savings", family: "estimate", fate: "released", title: { zh: "完工结余", en: "Completed below budget" } },
  { id: "external", family: "external", fate: "undecided", title: { zh: "客观因素", en: "External cause" } },
  {
    id: "unexplained",
    family: "unexplained",
    fate: "unexplained",
    title: { zh: "未说明原因", en: "No reason stated" },
  },
];

const byId = new Map(CATEGORIES.map((category) => [category.id, category]));

/** The category's entry. */
export function category(id: CategoryId): Category {
  return byId.get(id) as Category;
}

/** Whether a text is one of the stable category ids. */
export function isCategoryId(text: string): text is CategoryId {
  return byId.has(text as CategoryId);
}
