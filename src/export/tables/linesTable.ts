import { category } from "../../domain/deviation/taxonomy.ts";
import type { Fen } from "../../domain/money/fen.ts";
import { sumFen } from "../../domain/money/sum.ts";
import type { LineOutturn } from "../../domain/outturn/lineOutturn.ts";
import { totals } from "../../domain/outturn/totals.ts";
import type { AmountCell } from "../../domain/project/cells.ts";
import type { Project } from "../../domain/project/project.ts";
import { exporting } from "../../messages/export.ts";
import type { CellNames, ExportCell, ExportColumn, ExportTable, Note } from "../exportTable.ts";
import { amountCell, inUnit, numberCell, sumOf, type TableWords, titleIn } from "./columns.ts";

/** A line and the project it belongs to. */
export interface ExportedLine {
  readonly project: Project;
  readonly line: LineOutturn;
}

interface LineColumn extends ExportColumn {
  readonly cell: (entry: ExportedLine) => ExportCell;
}

/**
 * Cost lines as a table that reads back as the same lines: what the form says, and beside it what follows from it.
 * An amount that could not be read is its text. The last row leaves out lines with an unknown amount, as the
 * page does. Columns of revised budgets, overspending and given categories are there where a line has one.
 */
export function linesTable(lines: readonly ExportedLine[], words: TableWords): ExportTable {
  const columns = lineColumns(lines, words);
  return {
    title: exporting.linesTitle[words.lang],
    columns,
    rows: lines.map((entry) => columns.map(({ cell }) => cell(entry))),
    totalLabel: exporting.total[words.lang],
    about: words.about,
    definitions: definitions(columns, words),
  };
}

function lineColumns(lines: readonly ExportedLine[], words: TableWords): LineColumn[] {
  const { lang, unit } = words;
  const outturns = lines.map(({ line }) => line);
  const sums = totals(outturns);
  const known = outturns.filter(({ unspentFen }) => unspentFen !== null);
  const hasRevised = outturns.some(({ line }) => line.revised !== null);
  const isComplete = known.length === outturns.length;

  const text = (id: string, title: keyof typeof exporting, width: number, read: (entry: ExportedLine) => string) =>
    ({
      id,
      title: exporting[title][lang],
      kind: "text",
      width,
      cell: (entry) => ({ text: read(entry) }),
    }) as LineColumn;
  const money = (id: string, cell: LineColumn["cell"], value: Fen): LineColumn => ({
    id,
    title: titleIn(words, exporting[id as "budget"]),
    kind: "amount",
    width: 16,
    cell,
    total: isComplete ? sumOf(id, inUnit(value, unit)) : { formula: sumKnown(id), value: inUnit(value, unit) },
  });
  const asFound = (cell: AmountCell | null): ExportCell => {
    if (cell === null) return null;
    return cell.fen === null ? { text: cell.source.raw } : amountCell(cell.fen, unit);
  };
  const sumCells = (read: (line: LineOutturn) => AmountCell | null) =>
    sumFen(known.flatMap((line) => read(line)?.fen ?? []));

  const columns: (LineColumn | null)[] = [
    {
      id: "year",
      title: exporting.year[lang],
      kind: "count",
      width: 8,
      cell: ({ project }) => numberCell(project.year),
    },
    text("unit", "unit", 24, ({ project }) => project.unit.text),
    text("project", "project", 28, ({ project }) => project.name.text),
    text("line", "line", 36, ({ line }) => line.line.name.text),
    money(
      "budget",
      ({ line }) => asFound(line.line.budget),
      sumCells(({ line }) => line.budget),
    ),
    hasRevised
      ? money(
          "revised",
          ({ line }) => asFound(line.line.revised),
          sumCells(({ line }) => line.revised),
        )
      : null,
    money(
      "actual",
      ({ line }) => asFound(line.line.actual),
      sumCells(({ line }) => line.actual),
    ),
    money("unspent", ({ line }) => amountCell(line.unspentFen, unit), sums.unspentFen),
    sums.overspentFen > 0
      ? money("overspent", ({ line }) => amountCell(line.overspentFen, unit), sums.overspentFen)
      : null,
    {
      id: "rate",
      title: exporting.rate[lang],
      kind: "rate",
      width: 10,
      cell: ({ line }) => numberCell(line.rate),
      total: { formula: rateFormula(sums.overspentFen > 0), value: sums.rate },
    },
    text("status", "status", 12, ({ line }) => line.line.status.text),
    text("reason", "reason", 60, ({ line }) => line.line.reason.text),
    text("classified", "classified", 18, ({ line }) =>
      line.deviation === null ? "" : category(line.deviation.primary).title[lang],
    ),
    outturns.some(({ line }) => (line.category?.text ?? "") !== "")
      ? text("category", "category", 18, ({ line }) => line.line.category?.text ?? "")
      : null,
  ];
  return columns.filter((column) => column !== null);
}

/** The sum over rows whose unspent money is a number, which are those with both amounts known. */
function sumKnown(id: string) {
  return ({ range }: CellNames) => `SUMIF(${range("unspent")},">=0",${range(id)})`;
}

/** Σ actual over what the lines are reckoned from, which is actual + unspent − overspent whichever column that is. */
function rateFormula(hasOverspent: boolean) {
  return ({ total }: CellNames) => {
    const base = `${total("actual")}+${total("unspent")}${hasOverspent ? `-${total("overspent")}` : ""}`;
    return `IF(${base}>0,${total("actual")}/(${base}),"")`;
  };
}

const DEFINED = {
  budget: exporting.defBudget,
  revised: exporting.defRevised,
  actual: exporting.defActual,
  unspent: exporting.defUnspent,
  overspent: exporting.defOverspent,
  rate: exporting.defRate,
  reason: exporting.defReason,
  classified: exporting.defClassified,
} as const;

function definitions(columns: readonly ExportColumn[], { lang }: TableWords): Note[] {
  return columns.flatMap(({ id, title }) =>
    id in DEFINED ? [[title, DEFINED[id as keyof typeof DEFINED][lang]]] : [],
  );
}
