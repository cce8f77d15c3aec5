import { stripBlanks } from "../../domain/money/blanks.ts";
import { halfWidth } from "../../domain/money/halfWidth.ts";

/** A label taken apart: the words it is known by, and what stands in its brackets. */
export interface Label {
  /** Half-width, without blanks, brackets, numbering, `其中` and the closing colon. */
  readonly base: string;
  /** The contents of its brackets: `万元`, `A`, `B/A`, `50分`. */
  readonly brackets: readonly string[];
  /** Everything without blanks, half-width. */
  readonly whole: string;
  /** How many cells it was joined from. */
  readonly parts: number;
}

/** No label of a form is longer; longer texts are values or notes and are not taken apart. */
const MAX_LABEL = 60;

const BRACKETED = /[([【〔]([^()[\]【】〔〕]*)[)\]】〕]/g;
const NUMBERING = /^(?:[一二三四五六七八九十]{1,3}[、.]|\d{1,2}[、.](?!\d)|\(?[一二三四五六七八九十]\)|[*※★])+/;

/** Characters that text recognition mistakes for others in the fixed words of a form. */
const MISREAD: readonly (readonly [RegExp, string])[] = [
  [/万兀/g, "万元"],
  [/项[Ff][Il1]/g, "项目"],
];

/** Takes a label apart, so that `项目支\n出名称：`, `全年预算数（Ａ）` and `其中:本年财政拨款` compare by their words. */
export function readLabel(text: string): Label {
  if (text.length > 4 * MAX_LABEL) return { base: "", brackets: [], whole: "", parts: 1 };
  let whole = halfWidth(stripBlanks(text));
  for (const [misread, meant] of MISREAD) whole = whole.replace(misread, meant);
  const brackets: string[] = [];
  const base = whole
    .replace(BRACKETED, (_, inner: string) => {
      brackets.push(inner);
      return "";
    })
    .replace(NUMBERING, "")
    .replace(/^其中[:,，、]?/, "")
    .replace(/[:;,。、]+$/, "")
    .replace(/["'“”]/g, "");
  return base.length > MAX_LABEL ? { base: "", brackets, whole, parts: 1 } : { base, brackets, whole, parts: 1 };
}

/** A label's text on one line, as it is shown in addresses: `项目支\n出名称` → `项目支出名称`. */
export function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, "").trim();
}

/** Whether two words differ in a single character: text recognition's commonest fault in a fixed label. */
export function differsByOne(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let differences = 0;
  for (let i = 0; i < one.length && differences < 2; i++) if (one[i] !== other[i]) differences++;
  return differences === 1;
}
