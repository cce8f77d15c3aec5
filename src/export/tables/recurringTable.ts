import type { RecurringLow } from "../../domain/outturn/crossYear.ts";
import { exporting } from "../../messages/export.ts";
import { years } from "../../messages/years.ts";
import type { ExportTable } from "../exportTable.ts";
import { amountCell, numberCell, type TableWords, titleIn } from "./columns.ts";

/** Lines that were low year after year, each of their years in a row of its own; the lines are numbered. */
export function recurringTable(recurring: readonly RecurringLow[], words: TableWords): ExportTable {
  const { lang, unit } = words;
  return {
    title: years.recurringTitle[lang],
    columns: [
      { id: "number", title: years.number[lang], kind: "count", width: 8 },
      { id: "line", title: exporting.line[lang], kind: "text", width: 36 },
      { id: "project", title: exporting.project[lang], kind: "text", width: 28 },
      { id: "year", title: years.yearColumn[lang], kind: "count", width: 8 },
      { id: "budget", title: titleIn(words, exporting.budget), kind: "amount", width: 16 },
      { id: "actual", title: titleIn(words, exporting.actual), kind: "amount", width: 16 },
      { id: "rate", title: exporting.rate[lang], kind: "rate", width: 12 },
      { id: "reason", title: exporting.reason[lang], kind: "text", width: 48 },
    ],
    rows: recurring.flatMap((line, index) =>
      line.years.map(({ year, project, outturn }) => [
        numberCell(index + 1),
        { text: outturn.line.name.text },
        { text: project.project.name.text },
        numberCell(year),
        amountCell(outturn.baseFen, unit),
        amountCell(outturn.actualFen, unit),
        numberCell(outturn.rate),
        { text: outturn.line.reason.text },
      ]),
    ),
    totalLabel: null,
    about: words.about,
    definitions: [],
  };
}
