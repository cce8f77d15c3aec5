import type { Decimal } from "decimal.js";
import type { AmountUnit, Fen } from "../money/fen.ts";
import type { Source } from "./source.ts";

/** A text cell. `text` is trimmed of all blanks, full-width ones too; "" means the cell is empty. */
export interface TextCell {
  readonly text: string;
  readonly source: Source;
}

/** Why an amount cell holds no usable amount, or holds one that needs a second look. */
export type AmountFault =
  /** Nothing in the cell. */
  | "blank"
  /** A dash, slash or 无: the author said there is none. */
  | "none"
  /** A percentage where money belongs; `0%` is read as nothing spent, any other stays unknown. */
  | "percent"
  /** A thousands separator in the wrong place, e.g. `677,00元`. */
  | "separator"
  /** Not an amount at all. */
  | "text"
  /** Finer than one fen or beyond exact range. */
  | "range";

/** One cleaning step that was needed to read a cell; shown, never silent. */
export type Cleaning = "blanks" | "full-width" | "thousands" | "unit" | "currency" | "percent-zero";

/** An amount cell: the money in fen, or null where it is unknown. */
export interface AmountCell {
  readonly fen: Fen | null;
  readonly source: Source;
  readonly fault: AmountFault | null;
  readonly cleaned: readonly Cleaning[];
  /** The unit the figure was read in and where that came from. */
  readonly unit: AmountUnit;
  readonly unitFrom: "cell" | "header" | "form";
  /** One unit of the last printed place, in fen: the amount is known to ± half of this. */
  readonly quantum: number;
}

/** A plain number cell: points, weights. `value` is null where the cell is blank or not a number. */
export interface NumberCell {
  readonly value: Decimal | null;
  /** Digits printed after the point; the tolerance of every comparison comes from it. */
  readonly decimals: number;
  readonly source: Source;
}

/** A rate cell as a ratio: `26.16%`, `0.958` and `1` read as 0.2616, 0.958 and 1. */
export interface RateCell {
  readonly value: Decimal | null;
  /** Digits of the RATIO that were printed: 4 for `26.16%`, 3 for `0.958`. */
  readonly decimals: number;
  readonly source: Source;
}
