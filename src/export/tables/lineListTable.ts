import { Decimal } from "decimal.js";
import type { StatusId } from "../../domain/deviation/deviation.ts";
import { type CategoryId, category } from "../../domain/deviation/taxonomy.ts";
import { type ExactAmount, exactRatio } from "../../domain/money/exactAmount.ts";
import { FEN_PER_UNIT, type Fen } from "../../domain/money/fen.ts";
import { deviations } from "../../messages/deviations.ts";
import { exporting } from "../../messages/export.ts";
import type { CellNames, ExportCell, ExportColumn } from "../exportTable.ts";
import type { TableHead } from "../tableStream.ts";
import { amountCell, numberCell, rateColumn, type TableWords, titleIn } from "./columns.ts";

/** A line of a long list. Null is the unknown. */
export interface ListedLine {
  readonly year: string | null;
  readonly unit: string | null;
  readonly project: string;
  readonly name: string | null;
  readonly status: string | null;
  readonly category: CategoryId | null;
  readonly reason: string | null;
  readonly file: string | null;
  readonly row: number | null;
  readonly budgetFen: Fen | null;
  readonly actualFen: Fen | null;
  readonly unspentFen: Fen | null;
  readonly overspentFen: Fen | null;
}

/** What the last row says; lines with an unknown amount are left out of it. */
export interface ListedSums {
  readonly budget: ExactAmount | null;
  readonly actual: ExactAmount | null;
  readonly unspent: ExactAmount | null;
  readonly over: ExactAmount | null;
  readonly rate: Decimal | null;
}

interface ListColumn extends ExportColumn {
  readonly cell: (line: ListedLine) => ExportCell;
}

/** A list of very many lines: its head, and a row for each line. */
export function lineListTable(sums: ListedSums, words: TableWords) {
  const columns = listColumns(sums, words);
  const head: TableHead = {
    title: exporting.linesTitle[words.lang],
    columns,
    totalLabel: exporting.total[words.lang],
    about: words.about,
    definitions: [
      [titleIn(words, exporting.unspent), exporting.defUnspent[words.lang]],
      [exporting.rate[words.lang], exporting.defRate[words.lang]],
      [exporting.classified[words.lang], exporting.defClassified[words.lang]],
    ],
  };
  return { head, row: (line: ListedLine): ExportCell[] => columns.map(({ cell }) => cell(line)) };
}

/** A sum of any size in a unit. */
export function sumInUnit(sum: ExactAmount | null, { unit }: Pick<TableWords, "unit">): Decimal | null {
  return sum === null ? null : new Decimal(String(sum)).div(FEN_PER_UNIT[unit]);
}

function listColumns(sums: ListedSums, words: TableWords): ListColumn[] {
  const { lang, unit } = words;
  const text = (
    id: "unit" | "project" | "line" | "status" | "reason" | "classified" | "sourceFile",
    width: number,
    read: (line: ListedLine) => string | null,
  ): ListColumn => ({
    id,
    title: exporting[id][lang],
    kind: "text",
    width,
    cell: (line) => ({ text: read(line) ?? "" }),
  });
  const number = (id: "year" | "sourceRow", read: (line: ListedLine) => string | number | null): ListColumn => ({
    id,
    title: exporting[id][lang],
    kind: "count",
    width: 8,
    cell: (line) => {
      const value = read(line);
      if (value === null) return null;
      // A year that is none stays the text it is.
      return typeof value === "string" && !/^\d{1,4}$/.test(value) ? { text: value } : numberCell(Number(value));
    },
  });
  const money = (
    id: "budget" | "actual" | "unspent" | "overspent",
    sum: ExactAmount | null,
    read: (line: ListedLine) => Fen | null,
  ): ListColumn => ({
    id,
    title: titleIn(words, exporting[id]),
    kind: "amount",
    width: 16,
    cell: (line) => amountCell(read(line), unit),
    total: { formula: sumKnown(id), value: sumInUnit(sum, words) },
  });
  return [
    number("year", ({ year }) => year),
    text("unit", 24, ({ unit: name }) => name),
    text("project", 28, ({ project }) => project),
    text("line", 36, ({ name }) => name),
    money("budget", sums.budget, ({ budgetFen }) => budgetFen),
    money("actual", sums.actual, ({ actualFen }) => actualFen),
    money("unspent", sums.unspent, ({ unspentFen }) => unspentFen),
    money("overspent", sums.over, ({ overspentFen }) => overspentFen),
    {
      ...rateColumn(lang, sums.rate),
      cell: ({ actualFen, budgetFen }) => numberCell(exactRatio(actualFen, budgetFen)),
    },
    text("status", 12, ({ status }) => deviations[`status-${(status ?? "unstated") as StatusId}`][lang]),
    text("reason", 60, ({ reason }) => reason),
    text("classified", 18, ({ category: id }) => (id === null ? "" : category(id).title[lang])),
    text("sourceFile", 28, ({ file }) => file),
    number("sourceRow", ({ row }) => row),
  ];
}

/** The sum over rows whose unspent money is a number, which are those with both amounts known. */
function sumKnown(id: string) {
  return ({ range }: CellNames) =>
    id === "unspent" ? `SUM(${range(id)})` : `SUMIF(${range("unspent")},">=0",${range(id)})`;
}
