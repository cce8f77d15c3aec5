import type { AmountUnit } from "../domain/money/fen.ts";
import { parseAmount } from "../domain/money/parseAmount.ts";
import { parseNumber } from "../domain/money/parseNumber.ts";
import { parseRate } from "../domain/money/parseRate.ts";
import { plainFen, plainQuantum, UNCLEANED } from "../domain/money/plainAmount.ts";
import type { AmountCell, NumberCell, RateCell, TextCell } from "../domain/project/cells.ts";
import type { Source } from "../domain/project/source.ts";

/** Where a cell stands, without its text. */
export type Address = Omit<Source, "raw">;

/** The unit of amounts that name none themselves, and who said so. */
export interface FallbackUnit {
  readonly unit: AmountUnit;
  readonly from: "header" | "form";
}

/** The address with the cell's text as found, blanks and all. */
export function sourceAt(at: Address, raw: string): Source {
  return { file: at.file, table: at.table, row: at.row, column: at.column, place: at.place, raw };
}

/** A text cell. `text` is trimmed of half- and full-width blanks; line breaks inside stay. */
export function textCell(raw: string, at: Address): TextCell {
  return { text: raw.trim(), source: sourceAt(at, raw) };
}

/** An amount cell in fen; a unit in the cell wins over `fallback`. */
export function amountCell(raw: string, at: Address, fallback: FallbackUnit): AmountCell {
  return readAmount(sourceAt(at, raw), fallback);
}

/** The amount a source's text holds, in fen; a unit in the text wins over `fallback`. The cell keeps that very source. */
export function readAmount(source: Source, fallback: FallbackUnit): AmountCell {
  const plain = plainFen(source.raw, fallback.unit);
  // Both written out: what a parser returns would have to be copied, which costs a long list as much as the parsing.
  if (plain !== null) {
    return {
      fen: plain,
      source,
      fault: null,
      cleaned: UNCLEANED,
      unit: fallback.unit,
      unitFrom: fallback.from,
      quantum: plainQuantum(source.raw, fallback.unit),
    };
  }
  const { fen, fault, cleaned, unit, unitFrom, quantum } = parseAmount(source.raw, fallback);
  return { fen, source, fault, cleaned, unit, unitFrom, quantum };
}

/** A cell of points or a weight. */
export function numberCell(raw: string, at: Address): NumberCell {
  return { ...parseNumber(raw), source: sourceAt(at, raw) };
}

/** A cell of a rate, read as a ratio. */
export function rateCell(raw: string, at: Address): RateCell {
  return { ...parseRate(raw), source: sourceAt(at, raw) };
}
