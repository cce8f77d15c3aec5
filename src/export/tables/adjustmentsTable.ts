import type { Adjustment } from "../../domain/outturn/crossYear.ts";
import { exporting } from "../../messages/export.ts";
import { years } from "../../messages/years.ts";
import type { ExportTable } from "../exportTable.ts";
import { amountCell, numberCell, type TableWords, titleIn } from "./columns.ts";

/** How far each year's budgets were changed, one year a row. */
export function adjustmentsTable(adjustments: readonly Adjustment[], words: TableWords): ExportTable {
  const { lang, unit } = words;
  return {
    title: years.adjustmentsTitle[lang],
    columns: [
      { id: "year", title: years.yearColumn[lang], kind: "count", width: 8 },
      { id: "initial", title: titleIn(words, years.initialIn), kind: "amount", width: 18 },
      { id: "revised", title: titleIn(words, exporting.revised), kind: "amount", width: 18 },
      { id: "rate", title: years.rate[lang], kind: "rate", width: 12 },
      { id: "projects", title: years.projects[lang], kind: "count", width: 10 },
      { id: "unknown", title: years.unknownProjects[lang], kind: "count", width: 14 },
    ],
    rows: adjustments.map(({ year, initialFen, revisedFen, rate, projects, unknown }) => [
      numberCell(year),
      amountCell(projects === 0 ? null : initialFen, unit),
      amountCell(projects === 0 ? null : revisedFen, unit),
      numberCell(rate),
      numberCell(projects),
      numberCell(unknown),
    ]),
    totalLabel: null,
    about: words.about,
    definitions: [[years.rate[lang], years.adjustmentsHint[lang]]],
  };
}
