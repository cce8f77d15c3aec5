import { Decimal } from "decimal.js";
import { stripInvisible } from "./blanks.ts";
import { halfWidth } from "./halfWidth.ts";
import { readNumeral, tightenNumber } from "./numeral.ts";

const RATE = /^([-+]?)([\d., ]{1,64})(%?)$/;

/** Forms print ratios up to 1, seldom a little above; a bare number beyond this may be a percentage without its sign. */
const MAX_BARE_RATIO = 2;

/**
 * Reads a rate as a ratio: `26.16%` is 0.2616 with 4 decimals, `0.958` is 0.958 with 3, `1` is 1. A bare number
 * up to 2 is a ratio; above that (`98`) it could be 98 % or 98 times, so it stays unknown: null. Blanks, words,
 * `≥90%` and per mille are null too. Over 100 % and negative rates are kept.
 */
export function parseRate(raw: string): { value: Decimal | null; decimals: number } {
  const parts = RATE.exec(tightenNumber(halfWidth(stripInvisible(raw))));
  const numeral = parts ? readNumeral(parts[2]!) : "text";
  if (!parts || typeof numeral === "string") return { value: null, decimals: 0 };
  const percent = parts[3] === "%";
  if (!percent && numeral.value.gt(MAX_BARE_RATIO)) return { value: null, decimals: 0 };
  // Moving the point through the exponent is exact at any length; a division rounds to 20 digits.
  const ratio = percent ? new Decimal(`${numeral.value.toFixed()}e-2`) : numeral.value;
  return { value: parts[1] === "-" ? ratio.negated() : ratio, decimals: numeral.decimals + (percent ? 2 : 0) };
}
