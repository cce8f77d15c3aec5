import type { AmountCell, AmountFault, Cleaning } from "../project/cells.ts";
import { stripBlanks, stripInvisible } from "./blanks.ts";
import { type AmountUnit, FEN_PER_UNIT, type Fen } from "./fen.ts";
import { halfWidth } from "./halfWidth.ts";
import { readNumeral, tightenNumber } from "./numeral.ts";
import { plainFen, plainQuantum, UNCLEANED } from "./plainAmount.ts";

/** An amount cell before its source is attached. */
export type ParsedAmount = Omit<AmountCell, "source">;

/** The longest text an amount can be, blanks taken out: a number, a currency, a unit. */
const MAX_LENGTH = 100;

const UNITS: Readonly<Record<string, AmountUnit>> = {
  元: "元",
  万: "万元",
  万元: "万元",
  亿: "亿元",
  亿元: "亿元",
};

/** Digits after the point that are still whole fen. */
const FEN_PLACES: Readonly<Record<AmountUnit, number>> = { 元: 2, 万元: 6, 亿元: 10 };

const NONE = /^(?:[-—―─_]+|[/\\]+|\*+|暂?无|N\/?A)$/i;
const PERCENT = /^[-+]?\d{1,20}(?:\.\d{1,20})?%$/;
const ZERO_PERCENT = /^[-+]?0+(?:\.0+)?%$/;
const BRACKETED = /^\((.{1,98})\)(万元|亿元|元|万|亿)?$/;
const AMOUNT = /^([-+负]?)((?:人民币|RMB|CNY)?:?¥?)([-+负]?)([\d., ]{1,98})(万元|亿元|元|万|亿)?$/i;

/**
 * Reads a money cell as forms hold it: `1,356,090.00元`, `　97.73万元　`, `（12.5）` (negative), `０%`.
 * A unit in the cell wins over `fallback`, the unit of the column's header or of the form. Exact to the fen;
 * whatever is not an amount comes back as `fen: null` with its fault, never as a guess. `0%` alone is read as
 * nothing spent. `quantum` is one whole unit where no figure is printed.
 */
export function parseAmount(
  raw: string,
  fallback: { readonly unit: AmountUnit; readonly from: "header" | "form" },
): ParsedAmount {
  const plain = plainFen(raw, fallback.unit);
  if (plain !== null) {
    const quantum = plainQuantum(raw, fallback.unit);
    return { fen: plain, fault: null, cleaned: UNCLEANED, unit: fallback.unit, unitFrom: fallback.from, quantum };
  }
  const bare = stripBlanks(raw);
  const text = halfWidth(bare);
  const unknown = (fault: AmountFault, unit = fallback.unit, unitFrom: AmountCell["unitFrom"] = fallback.from) =>
    ({ fen: null, fault, cleaned: [], unit, unitFrom, quantum: FEN_PER_UNIT[unit] }) satisfies ParsedAmount;

  if (text === "") return unknown("blank");
  if (text.length > MAX_LENGTH) return unknown("text");
  if (NONE.test(text)) return unknown("none");
  if (PERCENT.test(text)) {
    return ZERO_PERCENT.test(text)
      ? { ...unknown("percent"), fen: 0 as Fen, cleaned: ["percent-zero"] }
      : unknown("percent");
  }

  const tight = tightenNumber(halfWidth(stripInvisible(raw)));
  const bracketed = BRACKETED.exec(tight);
  const parts = AMOUNT.exec(bracketed ? bracketed[1]! : tight);
  if (!parts) return unknown("text");
  const [, sign, currency, innerSign, digits, innerUnit] = parts as unknown as [
    string,
    string,
    string,
    string,
    string,
    string?,
  ];
  const outerUnit = bracketed?.[2];
  const signs = [bracketed ? "-" : "", sign, innerSign].filter((mark) => mark !== "");
  if (signs.length > 1 || (outerUnit && innerUnit)) return unknown("text");

  const unitText = outerUnit ?? innerUnit;
  const unit = unitText === undefined ? fallback.unit : UNITS[unitText]!;
  const unitFrom = unitText === undefined ? fallback.from : "cell";
  const numeral = readNumeral(digits);
  if (typeof numeral === "string") return unknown(numeral, unit, unitFrom);

  const { value, decimals, grouped } = numeral;
  const inFen = value.times(FEN_PER_UNIT[unit]);
  if (value.decimalPlaces() > FEN_PLACES[unit] || inFen.gt(Number.MAX_SAFE_INTEGER))
    return unknown("range", unit, unitFrom);

  const magnitude = inFen.toNumber();
  const negative = signs[0] === "-" || signs[0] === "负";
  const steps: readonly [Cleaning, boolean][] = [
    ["blanks", bare !== raw],
    ["full-width", text !== bare],
    ["thousands", grouped],
    ["unit", unitText !== undefined],
    ["currency", currency !== ""],
  ];
  return {
    fen: (negative && magnitude !== 0 ? -magnitude : magnitude) as Fen,
    fault: null,
    cleaned: steps.filter(([, taken]) => taken).map(([step]) => step),
    unit,
    unitFrom,
    quantum: Math.max(1, 10 ** (FEN_PLACES[unit] - decimals)),
  };
}
