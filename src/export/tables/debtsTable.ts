import type { Debt } from "../../domain/outturn/crossYear.ts";
import { exporting } from "../../messages/export.ts";
import { words as common } from "../../messages/words.ts";
import { OUTCOMES, years } from "../../messages/years.ts";
import type { ExportColumn, ExportTable } from "../exportTable.ts";
import { amountCell, numberCell, type TableWords, titleIn } from "./columns.ts";

/** What was to be paid next year, one line a row, with the line of that year it was found in and what became of it. */
export function debtsTable(debts: readonly Debt[], words: TableWords): ExportTable {
  const { lang, unit } = words;
  const text = (id: string, title: string, width: number): ExportColumn => ({ id, title, kind: "text", width });
  const money = (id: "due" | "paid"): ExportColumn => ({
    id,
    title: titleIn(words, years[`${id}In`]),
    kind: "amount",
    width: 18,
  });
  return {
    title: years.debtsTitle[lang],
    columns: [
      { id: "year", title: exporting.year[lang], kind: "count", width: 8 },
      text("project", exporting.project[lang], 28),
      text("line", exporting.line[lang], 36),
      money("due"),
      text("outcome", years.outcome[lang], 14),
      money("paid"),
      text("found", years.found[lang], 48),
      text("by", years.foundBy[lang], 32),
    ],
    rows: debts.map(({ from, dueFen, outcome, found, by, paidFen, holdsOther }) => [
      numberCell(from.year),
      { text: from.project.project.name.text },
      { text: from.outturn.line.name.text },
      amountCell(dueFen, unit),
      { text: OUTCOMES[outcome][lang] },
      amountCell(paidFen, unit),
      { text: found.map(({ outturn }) => outturn.line.name.text).join("\n") },
      {
        text: [by === null ? "" : years[`by-${by}`][lang], holdsOther ? years.holdsOther[lang] : ""]
          .filter((note) => note !== "")
          .join(common.semicolon[lang]),
      },
    ]),
    totalLabel: null,
    about: words.about,
    definitions: [[years.outcome[lang], years.defOutcome[lang]]],
  };
}
