import type { Project } from "../../project/project.ts";
import type { Source } from "../../project/source.ts";
import { amountCells, isBlankNumber } from "../cells.ts";
import type { Check } from "../check.ts";
import { FORM_ARITHMETIC } from "../documents.ts";
import { rawFigure, report } from "../report.ts";

function unreadable(project: Project): Source[] {
  const numbers = [
    project.funds?.total.weight,
    project.funds?.total.score,
    ...project.items.flatMap((item) => [item.weight, item.score]),
    project.totalWeight,
    project.totalScore,
  ].flatMap((cell) => cell ?? []);
  return [
    ...amountCells(project).filter((cell) => cell.fault === "text" || cell.fault === "range"),
    ...numbers.filter((cell) => cell.value === null && !isBlankNumber(cell)),
  ].map((cell) => cell.source);
}

/** A cell of money, points or weights that holds something else than a figure; OCR dirt such as `IO` for 10. */
export const cellUnreadable: Check = {
  id: "cell-unreadable",
  title: { zh: "数字栏无法识别", en: "A figure that cannot be read" },
  severity: "warning",
  source: FORM_ARITHMETIC,
  ask: { zh: "请核对原表该单元格的数字。", en: "Check the figure in the original form." },
  *run({ project }) {
    for (const source of unreadable(project)) {
      yield report({
        message: {
          zh: "{place}：“{raw}”不是可识别的数字，按未知处理。",
          en: "{place}: “{raw}” is not a figure; it is treated as unknown.",
        },
        params: { place: source.place ?? source.column ?? source.file, raw: source.raw.trim() },
        figures: [rawFigure({ zh: "单元格", en: "Cell" }, source)],
      });
    }
  },
};
