import type { Decimal } from "decimal.js";
import { readNumeral } from "../money/numeral.ts";

/** What a unit measures; figures of different dimensions are never compared. `none` is a bare number. */
export type Dimension = "none" | "percent" | "money" | "other";

/** A figure with its unit. `value` is in the base unit: `550万粒` is 5,500,000 粒, `90万元` 900,000 元, `95%` is 95 %. */
export interface Quantity {
  readonly value: Decimal;
  readonly unit: string;
  readonly dimension: Dimension;
  /** What the printed figure was multiplied by: 10,000 for `90万元`, 1 without 万 or 亿. */
  readonly scale: number;
  /** Digits printed after the point. */
  readonly decimals: number;
}

const QUANTITY = /^([+-]?)([\d.,]{1,40})([^\d，。；,;:：]{0,16})$/;
/** Words that make a figure more or less than a figure with a unit: it is not read then. */
const NO_UNIT = /左右|上下|标准|完成|[前底$]|^[年月日号]|多|余|约/;
const PERCENT = /^(?:%|百分比|百分点|个百分点)$/;
const MULTIPLES: readonly (readonly [RegExp, number])[] = [
  [/^亿/, 100_000_000],
  [/^万/, 10_000],
];

/**
 * Reads `10台`, `90万元`, `100百分比`, `-3.5%` from a text without blanks; the figure and its unit must be all there
 * is. A bare number takes `measure`, the unit of a column of its own. Null for anything else.
 */
export function readQuantity(text: string, measure = ""): Quantity | null {
  const parts = QUANTITY.exec(text);
  if (!parts || NO_UNIT.test(parts[3]!)) return null;
  const numeral = readNumeral(parts[2]!);
  if (typeof numeral === "string") return null;
  const signed = parts[1] === "-" ? numeral.value.negated() : numeral.value;
  const word = parts[3] === "" ? measure : parts[3]!;
  const [pattern, factor] = MULTIPLES.find(([multiple]) => multiple.test(word)) ?? [null, 1];
  const unit = PERCENT.test(word) ? "%" : pattern ? word.replace(pattern, "") : word;
  return { value: signed.times(factor), unit, dimension: dimensionOf(unit), scale: factor, decimals: numeral.decimals };
}

function dimensionOf(unit: string): Dimension {
  if (unit === "") return "none";
  if (unit === "%") return "percent";
  return unit.startsWith("元") ? "money" : "other";
}

/** Counters of things, which forms mix freely (11台 and 11套). */
const COUNTERS = /^[台套个件项次户人家名批处座架辆份块条部起只场期种张本册篇宗所间栋幢例位组]$/;

/**
 * Whether two figures may be compared: the same unit, one of them a bare number (its unit was left out), or two
 * counters. Money, percentages, lengths and times never mix.
 */
export function comparable(a: Quantity, b: Quantity): boolean {
  if (a.unit === b.unit || a.dimension === "none" || b.dimension === "none") return true;
  return COUNTERS.test(a.unit) && COUNTERS.test(b.unit);
}

/** A bare number read in the unit of the figure it stands beside: `90` beside `≤90万元` is 90万元. */
export function inUnitOf(quantity: Quantity, other: Quantity): Quantity {
  if (quantity.dimension !== "none" || other.dimension === "none") return quantity;
  return { ...other, value: quantity.value.times(other.scale), decimals: quantity.decimals };
}
