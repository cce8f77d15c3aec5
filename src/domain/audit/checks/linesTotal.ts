import type { CostLine } from "../../project/project.ts";
import { amountOf, conflicts, printer, sumLines } from "../amounts.ts";
import type { Check } from "../check.ts";
import { FORM_ARITHMETIC } from "../documents.ts";
import { differenceFigure, moneyFigure, report } from "../report.ts";

const COLUMNS = [
  { key: "budget", zh: "预算数", en: "budget", pick: (line: CostLine) => line.budget },
  { key: "actual", zh: "执行数", en: "actual", pick: (line: CostLine) => line.actual },
] as const;

/** The lines' own 合计 row against the sum of the lines; silent while a line's amount is unknown. */
export const linesTotal: Check = {
  id: "lines-total",
  title: { zh: "分项之和与合计行不符", en: "Lines do not add up to their total row" },
  severity: "error",
  source: FORM_ARITHMETIC,
  ask: { zh: "请核对合计行，或说明漏列的分项。", en: "Check the total row, or name the line left out." },
  *run({ project }) {
    for (const { key, zh, en, pick } of COLUMNS) {
      const total = amountOf(project.linesTotal?.[key]);
      const sum = sumLines(project.lines, pick);
      if (total === null || project.lines.length === 0 || sum.unknown > 0 || !conflicts(sum, total)) continue;
      const print = printer(project.amountUnit, [sum, total]);
      yield report({
        message: {
          zh: `分项${zh}合计 {sum}，合计行为 {total}，相差 {gap}。`,
          en: `The lines' ${en} amounts add up to {sum}, the total row says {total}: {gap} apart.`,
        },
        params: {
          sum: print.full(sum.fen),
          total: print.full(total.fen),
          gap: print.full(Math.abs(sum.fen - total.fen)),
        },
        formula: `${print.bare(sum.fen)} − ${print.bare(total.fen)} = ${print.bare(sum.fen - total.fen)}`,
        figures: [
          moneyFigure({ zh: `分项${zh}合计`, en: `Sum of the lines' ${en}` }, sum.fen, sum.sources),
          moneyFigure({ zh: `合计行${zh}`, en: `Total row, ${en}` }, total.fen, total.sources),
          differenceFigure(sum.fen - total.fen),
        ],
      });
    }
  },
};
