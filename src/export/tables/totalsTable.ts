import { Decimal } from "decimal.js";
import type { Figure } from "../../domain/audit/finding.ts";
import type { Reconciliation } from "../../domain/audit/reconciliation.ts";
import type { Fen } from "../../domain/money/fen.ts";
import { audit } from "../../messages/audit.ts";
import { exporting } from "../../messages/export.ts";
import { shortUnitNames } from "../../messages/unitNames.ts";
import type { ExportCell, ExportColumn, ExportTable } from "../exportTable.ts";
import { inUnit, numberCell, type TableWords } from "./columns.ts";

/** Every total of the form beside what its parts give. A row's figures are money, points or per cent, as it says. */
export function totalsTable(totals: readonly Reconciliation[], words: TableWords): ExportTable {
  const { lang, unit } = words;
  const text = (id: string, title: string, width: number): ExportColumn => ({ id, title, kind: "text", width });
  const figure = (id: string, title: string): ExportColumn => ({ id, title, kind: "points", width: 16 });
  const written = (value: Figure["value"] | null): ExportCell => {
    if (value === null) return null;
    if (value.kind === "text") return { text: value.text };
    if (value.kind === "money") return { number: inUnit(value.fen as Fen, unit) };
    return numberCell(value.kind === "ratio" ? new Decimal(value.decimal).times(100) : new Decimal(value.decimal));
  };
  const measure = ({ kind }: Figure["value"]) => {
    if (kind === "money") return shortUnitNames[unit][lang];
    if (kind === "ratio") return "%";
    return kind === "points" ? exporting.points[lang] : "";
  };
  return {
    title: audit.totalsTitle[lang],
    columns: [
      text("state", audit.state[lang], 10),
      text("reckonedName", audit.reckoned[lang], 32),
      figure("reckoned", exporting.reckonedFigure[lang]),
      text("statedName", audit.stated[lang], 32),
      figure("stated", exporting.statedFigure[lang]),
      figure("difference", audit.difference[lang]),
      text("measure", exporting.measure[lang], 12),
      text("formula", exporting.formula[lang], 48),
      text("remark", exporting.remark[lang], 40),
    ],
    rows: totals.map(({ agreement, reckoned, stated, difference, formula, remark }) => [
      { text: audit[agreement][lang] },
      { text: reckoned.label[lang] },
      written(reckoned.value),
      { text: stated.label[lang] },
      written(stated.value),
      written(difference),
      { text: measure(reckoned.value) },
      { text: formula },
      { text: remark?.[lang] ?? "" },
    ]),
    totalLabel: null,
    about: words.about,
    definitions: [[audit.difference[lang], exporting.defDifference[lang]]],
  };
}
