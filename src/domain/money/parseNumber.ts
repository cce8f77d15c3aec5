import type { Decimal } from "decimal.js";
import { stripInvisible } from "./blanks.ts";
import { halfWidth } from "./halfWidth.ts";
import { readNumeral, tightenNumber } from "./numeral.ts";

const NUMBER = /^([-+]?)([\d., ]{1,64})分?$/;
const BRACKETED = /^[([](.{1,64})[)\]]$/;

/**
 * Reads points or a weight: `2.5`, `１０`, `10分`, `（10分）`. Brackets are the form's ornament here, not a minus.
 * `value` is null for a blank cell and for anything but one plain number; `decimals` counts the digits printed
 * after the point, 0 where there is no number.
 */
export function parseNumber(raw: string): { value: Decimal | null; decimals: number } {
  const text = tightenNumber(halfWidth(stripInvisible(raw)));
  const parts = NUMBER.exec(BRACKETED.exec(text)?.[1] ?? text);
  const numeral = parts ? readNumeral(parts[2]!) : "text";
  if (typeof numeral === "string") return { value: null, decimals: 0 };
  return { value: parts?.[1] === "-" ? numeral.value.negated() : numeral.value, decimals: numeral.decimals };
}
