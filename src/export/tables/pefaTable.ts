import { Decimal } from "decimal.js";
import { FEN_PER_UNIT } from "../../domain/money/fen.ts";
import { formatRate } from "../../domain/money/format.ts";
import type { PefaOutturn } from "../../domain/outturn/pefaOutturn.ts";
import { pefa } from "../../messages/pefa.ts";
import type { ExportColumn, ExportTable, Note } from "../exportTable.ts";
import { amountCell, inUnit, numberCell, sumOf, type TableWords, titleIn } from "./columns.ts";

/** The lines both indicators are reckoned from, in their order; what is exact in fractions of a fen is rounded to the fen. */
export function pefaTable({ heads, budgetFen, actualFen, ...found }: PefaOutturn, words: TableWords): ExportTable {
  const { lang, unit } = words;
  const exactIn = (fen: Decimal) => fen.toDecimalPlaces(0, Decimal.ROUND_HALF_UP).div(FEN_PER_UNIT[unit]);
  const money = (id: "budget" | "adjusted" | "actual" | "deviation", value: Decimal): ExportColumn => ({
    id,
    title: titleIn(words, pefa[`${id}In`]),
    kind: "amount",
    width: 18,
    total: sumOf(id, value),
  });
  const added = (read: (head: (typeof heads)[number]) => Decimal) =>
    heads.reduce((sum, head) => sum.plus(exactIn(read(head))), new Decimal(0));
  const rate = (name: string, value: Decimal | null): Note[] => (value === null ? [] : [[name, formatRate(value)]]);
  return {
    title: pefa.title[lang],
    columns: [
      { id: "line", title: pefa.line[lang], kind: "text", width: 40 },
      money("budget", inUnit(budgetFen, unit)),
      money(
        "adjusted",
        added(({ adjusted }) => adjusted),
      ),
      money("actual", inUnit(actualFen, unit)),
      money(
        "deviation",
        added(({ deviation }) => deviation),
      ),
    ],
    rows: heads.map((head) => [
      { text: head.outturn.line.name.text },
      amountCell(head.budgetFen, unit),
      numberCell(exactIn(head.adjusted)),
      amountCell(head.actualFen, unit),
      numberCell(exactIn(head.deviation)),
    ]),
    totalLabel: pefa.sum[lang],
    about: words.about,
    definitions: [
      ...rate(pefa.aggregate[lang], found.aggregate),
      ...rate(pefa.composition[lang], found.composition),
      [pefa.title[lang], pefa.noGrade[lang]],
    ],
  };
}
