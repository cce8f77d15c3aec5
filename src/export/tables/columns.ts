import { Decimal } from "decimal.js";
import { type AmountUnit, FEN_PER_UNIT, type Fen } from "../../domain/money/fen.ts";
import { exporting } from "../../messages/export.ts";
import { format, type Lang, type Text } from "../../messages/text.ts";
import { shortUnitNames } from "../../messages/unitNames.ts";
import type { CellNames, ExportCell, ExportColumn, Note } from "../exportTable.ts";

/** Language and unit a table is written in, and the facts that go with it. */
export interface TableWords {
  readonly lang: Lang;
  readonly unit: AmountUnit;
  readonly about: readonly Note[];
}

/** A title with the unit of money in its place. */
export function titleIn(words: TableWords, text: Text): string {
  return format(text, words.lang, { unit: shortUnitNames[words.unit][words.lang] });
}

/** Fen in a unit, exact. */
export function inUnit(fen: Fen, unit: AmountUnit): Decimal {
  return new Decimal(fen).div(FEN_PER_UNIT[unit]);
}

/** A cell of money; nothing where the amount is unknown. */
export function amountCell(fen: Fen | null, unit: AmountUnit): ExportCell {
  return fen === null ? null : { number: inUnit(fen, unit) };
}

/** A cell of any exact number; nothing where it is unknown. */
export function numberCell(value: Decimal | number | null): ExportCell {
  return value === null ? null : { number: new Decimal(value) };
}

/** A column's sum as the last row states it. */
export function sumOf(id: string, value: Decimal | null): NonNullable<ExportColumn["total"]> {
  return { formula: ({ range }: CellNames) => `SUM(${range(id)})`, value };
}

/** The column of rates beside `budget` and `actual`; its last row divides their sums. */
export function rateColumn(lang: Lang, value: Decimal | null) {
  return {
    id: "rate",
    title: exporting.rate[lang],
    kind: "rate",
    width: 10,
    total: {
      formula: ({ total }: CellNames) => `IF(${total("budget")}>0,${total("actual")}/${total("budget")},"")`,
      value,
    },
  } as const satisfies ExportColumn;
}
