import type { ProjectOutturn } from "../../domain/outturn/projectOutturn.ts";
import type { Indicator } from "../../domain/project/project.ts";
import { recompute } from "../../domain/scoring/recompute.ts";
import { type ScoreRow, scoreRows, sumPoints } from "../../domain/scoring/scoreRows.ts";
import { exporting } from "../../messages/export.ts";
import { score } from "../../messages/score.ts";
import type { ExportCell, ExportColumn, ExportTable } from "../exportTable.ts";
import { numberCell, sumOf, type TableWords } from "./columns.ts";

/**
 * Every row that carries points, execution first, one indicator a row. Points that several indicators share stand
 * in the first of their rows, so that the sums hold.
 */
export function indicatorsTable(outturn: ProjectOutturn, words: TableWords): ExportTable {
  const { lang } = words;
  const rows = scoreRows(outturn.score);
  const sums = sumPoints(rows);
  const rules = new Map(recompute(outturn).rows.map(({ row, ruleScore }) => [row.id, ruleScore]));
  const text = (
    id: "level1" | "level2" | "indicator" | "target" | "achieved" | "derived" | "deviation",
    width: number,
  ) => ({ id, title: exporting[id][lang], kind: "text", width }) satisfies ExportColumn;
  const points = (id: "weight" | "score" | "lost", value = sums[id]): ExportColumn => ({
    id,
    title: exporting[id][lang],
    kind: "points",
    width: 10,
    total: sumOf(id, value),
  });
  const written = (row: ScoreRow, indicator: Indicator | null, isFirst: boolean): ExportCell[] => [
    { text: indicator?.level1.text ?? "" },
    { text: indicator?.level2.text ?? "" },
    { text: indicator === null ? score.execution[lang] : indicator.name.text },
    { text: indicator?.target.text ?? "" },
    { text: indicator?.actual.text ?? "" },
    isFirst ? numberCell(row.weight) : null,
    isFirst ? numberCell(row.score) : null,
    isFirst && row.score !== null ? { text: exporting[row.derived ? "derivedYes" : "derivedNo"][lang] } : null,
    isFirst ? numberCell(row.lost) : null,
    isFirst ? numberCell(rules.get(row.id) ?? null) : null,
    { text: indicator?.reason.text ?? "" },
  ];
  return {
    title: exporting.indicatorsTitle[lang],
    columns: [
      text("level1", 16),
      text("level2", 16),
      text("indicator", 36),
      text("target", 20),
      text("achieved", 20),
      points("weight"),
      points("score"),
      text("derived", 16),
      points("lost"),
      { id: "byRule", title: exporting.byRule[lang], kind: "points", width: 12 },
      text("deviation", 60),
    ],
    rows: rows.flatMap((row) =>
      row.item === null
        ? [written(row, null, true)]
        : row.item.members.map((indicator, index) => written(row, indicator, index === 0)),
    ),
    totalLabel: exporting.total[lang],
    about: words.about,
    definitions: [
      [exporting.weight[lang], exporting.defShared[lang]],
      [exporting.byRule[lang], exporting.defByRule[lang]],
    ],
  };
}
