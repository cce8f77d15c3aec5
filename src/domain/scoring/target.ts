import type { Decimal } from "decimal.js";
import { stripBlanks } from "../money/blanks.ts";
import { halfWidth } from "../money/halfWidth.ts";
import { type Deadline, readDeadline } from "./deadline.ts";
import { type Quantity, readQuantity } from "./quantity.ts";

/** How an actual is held against a target figure; `plain` is a figure without any operator. */
export type Comparison = "at-least" | "above" | "at-most" | "below" | "equal" | "plain";

/** What a target or an actual cell says. `unread` holds figures in a shape that is not understood: said, not guessed. */
export type Target =
  | {
      readonly kind: "number";
      readonly comparison: Comparison;
      readonly quantity: Quantity;
      readonly by: Deadline | null;
    }
  | { readonly kind: "range"; readonly from: Decimal; readonly to: Decimal; readonly quantity: Quantity }
  | { readonly kind: "deadline"; readonly deadline: Deadline }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "unread"; readonly text: string }
  | { readonly kind: "blank" };

/** Operators in front of a figure, longest first: signs, their OCR and full-width forms, and words. */
const BEFORE: readonly (readonly [RegExp, Comparison])[] = [
  [/^(?:≥|≧|⩾|>=|=>|>═|大于(?:或)?等于|不低于|不少于|不小于|至少|最少)/, "at-least"],
  [/^(?:≤|≦|⩽|<=|=<|<═|小于(?:或)?等于|不超过|不高于|不大于|不多于|至多|最多|控制在)/, "at-most"],
  [/^(?:>|大于|超过|高于|多于)/, "above"],
  [/^(?:<|小于|低于|少于)/, "below"],
  [/^(?:=|═|等于)/, "equal"],
];

/** Operators behind a figure. */
const AFTER: readonly (readonly [RegExp, Comparison])[] = [
  [/(?:\(含\)|及)?以上(?:\(含\))?$/, "at-least"],
  [/(?:\(含\)|及)?(?:以下|以内|之内)(?:\(含\))?$/, "at-most"],
];

/** Words that add nothing to the figure they stand before. */
const FILLER = /^(?:完成率?|达到|达|实现|为|共|约为)(?=[≥≤><=\d])/;
const PLUS_MINUS = /^(?:±|\+\/?-)([\d.]+.*)$/;
const SPAN = /^([\d.]+)(\D{0,4}?)(?:-|~|～|至|到|—)([\d.]+\D{0,8})$/;
const BLANK = /^[-—―─_/\\*]*$/;

const NOTHING = /^(?:无|不适用)$/;

/** `≥90%` as text recognition misreads it: 290%, 290$, ^80%. Not read, since it could also be what it says. */
const MISREAD = /^2[5-9]\d[%$]$|^[\^工]\d/;

/** Reads a cell without blanks that holds one figure, an operator before or behind it. */
function readNumber(text: string, measure: string): { comparison: Comparison; quantity: Quantity } | null {
  const bare = text.replace(FILLER, "");
  const before = BEFORE.find(([pattern]) => pattern.test(bare));
  const afterOperator = before ? bare.replace(before[0], "") : bare;
  const after = AFTER.find(([pattern]) => pattern.test(afterOperator));
  const quantity = readQuantity(after ? afterOperator.replace(after[0], "") : afterOperator, measure);
  return quantity && { comparison: before?.[1] ?? after?.[1] ?? "plain", quantity };
}

function readRange(text: string, measure: string): Target | null {
  const around = PLUS_MINUS.exec(text);
  if (around) {
    const quantity = readQuantity(around[1]!.replace(/以内$/, ""), measure);
    return quantity && { kind: "range", from: quantity.value.negated(), to: quantity.value, quantity };
  }
  const span = SPAN.exec(text);
  const upper = span && readQuantity(span[3]!, measure);
  const lower = span && upper && readQuantity(`${span[1]}${span[3]!.replace(/^[\d.]+/, "")}`, measure);
  return lower && upper && lower.value.lt(upper.value)
    ? { kind: "range", from: lower.value, to: upper.value, quantity: upper }
    : null;
}

/** The comparison a column of operators (指标性质) names; null for 定性 and for what is no operator. */
function operatorOf(text: string): Comparison | null {
  return BEFORE.find(([pattern]) => text.replace(pattern, "") === "" && text !== "")?.[1] ?? null;
}

const tight = (text: string): string => halfWidth(stripBlanks(text)).replace(/％/g, "%");

/**
 * Reads a target cell: `≥10台`, `≤90万元`, `＝100％`, `11台`, `95%以上`, `不低于90%`, `±10%`, `11月底前`,
 * `11月底完成100%`, `明显改善`. `operator` and `measure` are the cells of forms with columns of their own for
 * them; an operator in the target cell wins. Texts holding figures in another shape come back as `unread`.
 */
export function parseTarget(raw: string, operator = "", measure = ""): Target {
  const text = tight(raw);
  if (BLANK.test(text) || NOTHING.test(text)) return { kind: "blank" };
  if (MISREAD.test(text)) return { kind: "unread", text };
  const unit = tight(measure).replace(BLANK, "");
  const sign = tight(operator);
  const date = readDeadline(text);
  if (date) {
    if (/^[^\d]*$/.test(date.rest)) return { kind: "deadline", deadline: date.deadline };
    const by = readNumber(date.rest.replace(/^(?:完成|达到|,)+/, ""), unit);
    if (by) return { kind: "number", ...by, by: date.deadline };
  }
  const number = readNumber(text, unit);
  if (number) {
    const comparison = number.comparison === "plain" ? (operatorOf(sign) ?? "plain") : number.comparison;
    return { kind: "number", comparison, quantity: number.quantity, by: null };
  }
  const range = readRange(text, unit);
  if (range) return range;
  return { kind: /\d/.test(text) ? "unread" : "text", text };
}

/** Reads an actual cell by the same grammar; `≥90%` as an actual is the figure 90 %. */
export function parseActual(raw: string, measure = ""): Target {
  return parseTarget(raw, "", measure);
}
