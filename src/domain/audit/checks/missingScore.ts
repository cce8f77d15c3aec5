import type { NumberCell } from "../../project/cells.ts";
import { isBlankNumber } from "../cells.ts";
import type { Check } from "../check.ts";
import { FORM_ARITHMETIC } from "../documents.ts";
import { itemName } from "../indicators.ts";
import { decimalFigure, rawFigure, report } from "../report.ts";

/** A weight without a score, where other scores are filled in; with the score that follows from the total, if it does. */
export const missingScore: Check = {
  id: "missing-score",
  title: { zh: "缺得分", en: "A score is missing" },
  severity: "warning",
  source: FORM_ARITHMETIC,
  ask: { zh: "请补填得分。", en: "Supply the score." },
  *run({ project, score }) {
    const rows = [
      ...(score.execution
        ? [
            {
              row: score.execution,
              cell: project.funds?.total.score ?? null,
              name: project.funds?.total.label.text ?? "",
              subjectId: null,
            },
          ]
        : []),
      ...score.items.map((row) => ({ row, cell: row.item.score, name: itemName(row), subjectId: row.item.id })),
    ];
    const isClaimed = (cell: NumberCell | null) => cell !== null && cell.value !== null;
    if (!rows.some(({ cell }) => isClaimed(cell))) return;
    for (const { row, cell, name, subjectId } of rows) {
      if (isClaimed(cell) || row.weight === null || (cell !== null && !isBlankNumber(cell))) continue;
      const derived = row.derived ? row.score : null;
      yield report({
        ...(subjectId === null ? {} : { subjectId }),
        message: derived
          ? {
              zh: "{name}：得分缺失；由总分 {total} 减去其余各项推算为 {score}（满分 {weight}）。",
              en: "{name}: the score is missing; the total of {total} less all others leaves {score} of {weight}.",
            }
          : {
              zh: "{name}：分值 {weight}，得分缺失，无法推算。",
              en: "{name}: {weight} points are available, the score is missing and does not follow from the total.",
            },
        params: {
          name,
          weight: row.weight.toString(),
          total: score.claimedTotal?.toString() ?? "",
          score: derived?.toFixed(2) ?? "",
        },
        formula: derived ? `${score.claimedTotal} − ${score.claimedTotal?.minus(derived)} = ${derived.toFixed(2)}` : "",
        figures: [
          ...(derived ? [decimalFigure("points", { zh: "推算得分", en: "Derived score" }, derived)] : []),
          decimalFigure("points", { zh: "分值", en: "Weight" }, row.weight),
          ...(cell ? [rawFigure({ zh: "得分", en: "Score" }, cell.source)] : []),
        ],
      });
    }
  },
};
