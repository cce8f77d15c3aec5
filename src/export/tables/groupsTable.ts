import { Decimal } from "decimal.js";
import type { ExactAmount } from "../../domain/money/exactAmount.ts";
import { exporting } from "../../messages/export.ts";
import type { ExportCell, ExportColumn, ExportTable } from "../exportTable.ts";
import { numberCell, rateColumn, sumOf, type TableWords, titleIn } from "./columns.ts";
import { type ListedSums, sumInUnit } from "./lineListTable.ts";

/** The sums of one group of lines. */
export interface GroupSumsRow {
  /** Its values of the dimensions grouped by, in words. */
  readonly labels: readonly string[];
  readonly sums: ListedSums & { readonly count: number };
  /** Part of all unspent money. */
  readonly share: Decimal | null;
}

/** Sums of lines by one or two dimensions, one group a row; `totals` are those of all lines. */
export function groupsTable(
  dimensions: readonly string[],
  rows: readonly GroupSumsRow[],
  totals: GroupSumsRow["sums"],
  words: TableWords,
): ExportTable {
  const { lang } = words;
  const cell = (amount: ExactAmount | null): ExportCell => numberCell(sumInUnit(amount, words));
  const money = (id: "budget" | "actual" | "unspent" | "overspent", total: ExactAmount | null): ExportColumn => ({
    id,
    title: titleIn(words, exporting[id]),
    kind: "amount",
    width: 18,
    total: sumOf(id, sumInUnit(total, words)),
  });
  return {
    title: exporting.groupsTitle[lang],
    columns: [
      ...dimensions.map((title, at): ExportColumn => ({ id: `dimension${at}`, title, kind: "text", width: 28 })),
      {
        id: "lineCount",
        title: exporting.lineCount[lang],
        kind: "count",
        width: 10,
        total: sumOf("lineCount", new Decimal(totals.count)),
      },
      money("budget", totals.budget),
      money("actual", totals.actual),
      money("unspent", totals.unspent),
      money("overspent", totals.over),
      rateColumn(lang, totals.rate),
      { id: "share", title: exporting.shareOfUnspent[lang], kind: "rate", width: 12 },
    ],
    rows: rows.map(({ labels, sums, share }) => [
      ...labels.map((text) => ({ text })),
      numberCell(sums.count),
      cell(sums.budget),
      cell(sums.actual),
      cell(sums.unspent),
      cell(sums.over),
      numberCell(sums.rate),
      numberCell(share),
    ]),
    totalLabel: exporting.total[lang],
    about: words.about,
    definitions: [
      [titleIn(words, exporting.unspent), exporting.defUnspent[lang]],
      [exporting.rate[lang], exporting.defRate[lang]],
    ],
  };
}
