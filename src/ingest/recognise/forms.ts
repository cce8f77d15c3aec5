import { halfWidth } from "../../domain/money/halfWidth.ts";

/** Words that make a text the title of a self-evaluation form. */
const TITLE = /(?:自评|绩效目标|绩效评价|绩效指标|绩效运行).{0,12}(?:表|报告)|绩效(?:目标)?自评|自评表/;

/** Hints a form prints where an answer is due; a cell that still holds one is unanswered. */
const HINT = /[(（]\s*\d+\s*字(?:以内|左右)\s*[)）]|^(?:请|此处)填|^请(?:在此处|简要)/;

/** Rules and instructions printed on a form. */
const RULE = /需(?:单独)?说明(?:原因|理由)|计分原则|记分|计分|得分=|执行率\s*[=＝]|口径|填报要求|填表说明|其他资金包括/;

const TOTAL_ROW = /总额|^(?:资金)?(?:合计|总计)$|^资金总[额计数]$|合计$|^总[额计量]$/;

const FUND_ROW =
  /资金|拨款|补助|收入|总额|合计|总计|结转|结余|专户|预算|财政|中央|省|市|县|区|旗|其他|自筹|支出|贷款|配套|债券|经费/;

/** Layers of government whose money a form lists apart. */
export const LAYER = /中央|自治区|省级?|市级?|盟市|县|旗|区级|地方/;

const COST = /成本/;

const PLACEHOLDER = /^(?:(?:指标)?\d*[:：]?(?:[…。.·]+|[-—/\\]|无)?|指标[\dLlI一二三][:：]?|[…。.·]+|[-—/\\]|无|……)$/;

/** Whether a text is the title of a self-evaluation form; a longer one only speaks of such a form. */
export function isTitle(text: string): boolean {
  return text.length < 120 && TITLE.test(text.replace(/\s/g, ""));
}

/** Whether a cell still holds the form's printed hint instead of an answer. */
export function isHint(text: string): boolean {
  return text.length < 200 && HINT.test(text) && !RULE.test(text);
}

/** Whether a text is a rule printed on the form rather than something the unit says. */
export function isRule(text: string): boolean {
  return RULE.test(text);
}

/** Whether a row of the funds block is the sum of the others, by its label without blanks. */
export function isTotalRow(label: string): boolean {
  return TOTAL_ROW.test(label);
}

/** Whether a label can be that of a row of the funds block. */
export function isFundRow(label: string): boolean {
  return label.length <= 40 && FUND_ROW.test(label);
}

const OWN_FIGURE = /[:：]\s*[-+]?[\d０-９][\d０-９.,，]*\s*(?:万元|元|亿元)?$/;

/** Whether a label has its figure in the same cell: `其中：基本支出：800`. */
export function hasOwnFigure(label: string): boolean {
  return label.length <= 40 && OWN_FIGURE.test(label.trim());
}

/** Whether a heading of indicators is that of cost (成本指标), where forms list their cost lines. */
export function isCostLevel(text: string): boolean {
  return COST.test(text);
}

/** Whether an indicator's name is only the template's empty slot (`指标2`, `……`). */
export function isPlaceholder(name: string): boolean {
  return PLACEHOLDER.test(name.replace(/\s/g, ""));
}

const YEAR = /(20\d{2})\s*年(?:度)?/;
const BUDGET_YEAR = /(20\d{2})\s*年度/g;

/** The budget year a title or file name states. */
export function titleYear(text: string): number | null {
  const plain = halfWidth(text);
  const match = /(20\d{2})\s*年度/.exec(plain) ?? YEAR.exec(plain);
  return match ? Number(match[1]) : null;
}

/** The budget year running text speaks of (`2021年度`), where it speaks of one only. */
export function textYear(text: string): number | null {
  const years = new Set([...text.matchAll(BUDGET_YEAR)].map((match) => match[1]));
  return years.size === 1 ? Number([...years][0]) : null;
}
