import type { AmountUnit } from "../../domain/money/fen.ts";
import { readLabel } from "./label.ts";

const BRACKETED = /^(?:金额)?(?:单位)?:?(?:人民币)?(万元|亿元|元)(?:[,、].*)?$/;
const STATED = /单位:?(?:人民币)?(万元|亿元|元)/;

/** The unit of amounts a header or caption states: `项目资金（万元）`, `单位：万元`, `万元`; null where none. */
export function unitIn(text: string): AmountUnit | null {
  const { brackets, whole } = readLabel(text);
  const match =
    brackets.map((words) => BRACKETED.exec(words)).find((found) => found !== null) ??
    BRACKETED.exec(whole) ??
    STATED.exec(whole);
  return (match?.[1] as AmountUnit | undefined) ?? null;
}
