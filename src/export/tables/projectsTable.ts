import { Decimal } from "decimal.js";
import { sumFen } from "../../domain/money/sum.ts";
import type { ProjectOutturn } from "../../domain/outturn/projectOutturn.ts";
import { totals } from "../../domain/outturn/totals.ts";
import { exporting } from "../../messages/export.ts";
import type { ExportCell, ExportColumn, ExportTable } from "../exportTable.ts";
import { amountCell, inUnit, numberCell, rateColumn, sumOf, type TableWords, titleIn } from "./columns.ts";

/** Projects, one a row: their lines' sums, rate, score and the money no reason was given for. */
export function projectsTable(outturns: readonly ProjectOutturn[], words: TableWords): ExportTable {
  const { lang, unit } = words;
  const owed = ({ byCategory }: ProjectOutturn) =>
    sumFen(byCategory.flatMap((sum) => (sum.category === "unexplained" ? sum.unspentFen : [])));
  const sums = totals(outturns.flatMap(({ lines }) => lines));
  const text = (id: "unit" | "project", width: number) =>
    ({ id, title: exporting[id][lang], kind: "text", width }) satisfies ExportColumn;
  const money = (
    id: "budget" | "actual" | "unspent" | "overspent" | "unexplained",
    value: Parameters<typeof inUnit>[0],
  ) =>
    ({
      id,
      title: titleIn(words, exporting[id]),
      kind: "amount",
      width: 16,
      total: sumOf(id, inUnit(value, unit)),
    }) satisfies ExportColumn;
  const rows = outturns.map((outturn): ExportCell[] => {
    const { project, totals: own, score } = outturn;
    return [
      numberCell(project.year),
      { text: project.unit.text },
      { text: project.name.text },
      numberCell(outturn.lines.length),
      amountCell(own.budgetFen, unit),
      amountCell(own.actualFen, unit),
      amountCell(own.unspentFen, unit),
      amountCell(own.overspentFen, unit),
      numberCell(own.rate),
      numberCell(score.claimedTotal ?? score.total),
      amountCell(owed(outturn), unit),
    ];
  });
  return {
    title: exporting.projectsTitle[lang],
    columns: [
      { id: "year", title: exporting.year[lang], kind: "count", width: 8 },
      text("unit", 28),
      text("project", 36),
      {
        id: "lineCount",
        title: exporting.lineCount[lang],
        kind: "count",
        width: 8,
        total: sumOf("lineCount", new Decimal(sums.count)),
      },
      money("budget", sums.budgetFen),
      money("actual", sums.actualFen),
      money("unspent", sums.unspentFen),
      money("overspent", sums.overspentFen),
      rateColumn(lang, sums.rate),
      { id: "totalScore", title: exporting.totalScore[lang], kind: "points", width: 10 },
      money("unexplained", sumFen(outturns.map(owed))),
    ],
    rows,
    totalLabel: exporting.total[lang],
    about: words.about,
    definitions: [
      [titleIn(words, exporting.unspent), exporting.defUnspent[lang]],
      [exporting.rate[lang], exporting.defRate[lang]],
    ],
  };
}
