import { Decimal } from "decimal.js";

/** A number as printed: its value, its decimals, and whether thousands separators were taken out. */
interface Numeral {
  readonly value: Decimal;
  readonly decimals: number;
  readonly grouped: boolean;
}

/** The longest number taken for one; the budget of a country needs 16 digits. */
const MAX_LENGTH = 64;

const PLAIN = /^(?:\d+(?:\.\d+)?|\.\d+)$/;
const GROUPED = /^[1-9]\d{0,2}([, ])\d{3}(?:\1\d{3})*(?:\.\d+)?$/;
const MISGROUPED = /^[\d,]*\d[\d,]*(?:\.[\d,]*)?$/;

/**
 * Reads an unsigned decimal number that stands alone. Thousands may be grouped by commas or single spaces,
 * all alike; a comma anywhere else (`677,00`, `0,5`, `12,34,567`) is "separator", since it could be a decimal
 * comma or a lost digit; everything else, powers of ten (`1.3E+06`) included, is "text".
 */
export function readNumeral(text: string): Numeral | "separator" | "text" {
  if (text.length > MAX_LENGTH) return "text";
  const grouped = GROUPED.test(text);
  if (!grouped && !PLAIN.test(text)) return text.includes(",") && MISGROUPED.test(text) ? "separator" : "text";
  const digits = grouped ? text.replace(/[, ]/g, "") : text;
  const point = digits.indexOf(".");
  return { value: new Decimal(digits), decimals: point < 0 ? 0 : digits.length - point - 1, grouped };
}

/**
 * Drops every blank except a single one between two digits, which is left for `readNumeral` to judge: `1 356 090`
 * is one number, `10` and `20` on two lines of a cell are not.
 */
export function tightenNumber(text: string): string {
  return text
    .replace(/[\r\n\t\u2028\u2029]+/g, "\n")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/[ \n]/g, (blank, at: number, whole: string) =>
      isDigit(whole[at - 1]) && isDigit(whole[at + 1]) ? blank : "",
    );
}

function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= "0" && char <= "9";
}
