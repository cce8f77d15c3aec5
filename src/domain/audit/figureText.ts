import { Decimal } from "decimal.js";
import { formatRate } from "../money/format.ts";
import type { Figure } from "./finding.ts";

/** Points, a rate or a count of a finding in digits: rates as percentages, points with two decimals at most. */
export function figureText({ kind, decimal }: Extract<Figure["value"], { readonly decimal: string }>): string {
  const value = new Decimal(decimal);
  if (kind === "ratio") return formatRate(value);
  return value.toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toFixed();
}
