import { FEN_PER_UNIT } from "../../money/fen.ts";
import type { AmountCell } from "../../project/cells.ts";
import type { CostLine, Project } from "../../project/project.ts";
import { amountOf, printer, sumLines } from "../amounts.ts";
import { amountCells } from "../cells.ts";
import type { Check } from "../check.ts";
import { FORM_ARITHMETIC } from "../documents.ts";
import { moneyFigure, rawFigure, report } from "../report.ts";

/** What the cell says with its separators taken out, in fen. */
const withoutSeparators = (cell: AmountCell): number =>
  Number(cell.source.raw.replace(/[^\d.]/g, "")) * FEN_PER_UNIT[cell.unit];

/** The amount the total leaves for a cell, where the cell is the only one of its column that is unknown. */
function leftBy(project: Project, cell: AmountCell): number | null {
  for (const key of ["budget", "actual"] as const) {
    const pick = (line: CostLine) => line[key];
    const total = amountOf(project.linesTotal?.[key]);
    const sum = sumLines(project.lines, pick);
    if (total !== null && sum.unknown === 1 && project.lines.some((line) => pick(line) === cell))
      return total.fen - sum.fen;
  }
  return null;
}

/** A thousands separator in the wrong place: the amount is unknown, unless the lines' total tells it. */
export const amountSeparator: Check = {
  id: "amount-separator",
  title: { zh: "千分位错位", en: "Misplaced thousands separator" },
  severity: "error",
  source: FORM_ARITHMETIC,
  ask: { zh: "请核对并更正该金额。", en: "Check and correct the amount." },
  *run({ project }) {
    for (const cell of amountCells(project).filter((each) => each.fault === "separator")) {
      const left = leftBy(project, cell);
      const solved = left !== null && left === withoutSeparators(cell);
      const print = printer(project.amountUnit, [cell]);
      const subject = project.lines.find((line) => [line.budget, line.revised, line.actual].includes(cell));
      yield report({
        ...(subject ? { subjectId: subject.id } : {}),
        message: solved
          ? {
              zh: "“{raw}”千分位错位；合计行减其余各项得 {amount}，应为此数。",
              en: "“{raw}” has a misplaced separator; the total less the other lines leaves {amount}, so {amount} is meant.",
            }
          : {
              zh: "“{raw}”千分位错位，金额不明。",
              en: "“{raw}” has a misplaced separator; the amount is unknown.",
            },
        params: { raw: cell.source.raw.trim(), amount: solved ? print.full(left) : "" },
        formula: solved ? `${cell.source.raw.trim()} = ${print.bare(left)}` : "",
        figures: [
          rawFigure({ zh: "金额栏", en: "Amount cell" }, cell.source),
          ...(solved ? [moneyFigure({ zh: "由合计推算", en: "By the total" }, left)] : []),
        ],
      });
    }
  },
};
