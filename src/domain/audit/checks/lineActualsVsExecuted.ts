import { conflicts, fundAmount, printer, splitsProjects, sumLines } from "../amounts.ts";
import type { Check } from "../check.ts";
import { FORM_ARITHMETIC } from "../documents.ts";
import { differenceFigure, moneyFigure, report } from "../report.ts";

/**
 * What the lines spent against what the funds executed, or the project expenditure among them. Lines with an unknown amount can only add to the sum, so
 * then it is reported only where the known ones alone exceed the funds.
 */
export const lineActualsVsExecuted: Check = {
  id: "line-actuals-vs-executed",
  title: { zh: "分项执行数与全年执行数不符", en: "Line spending does not add up to the executed amount" },
  severity: "error",
  source: FORM_ARITHMETIC,
  ask: {
    zh: "请说明差额由何资金、在哪一年度支付，以哪一个执行数为准。",
    en: "Say from which funds and in which year the difference was paid, and which amount holds.",
  },
  *run({ project, fromFunds }) {
    const { funds } = project;
    const executed = funds && fundAmount(funds, "executed");
    if (funds === null || executed === null || fromFunds) return;
    const sum = sumLines(project.lines, (line) => line.actual);
    if (!conflicts(sum, executed) || (sum.unknown > 0 && sum.fen < executed.fen)) return;
    if (splitsProjects(funds, "executed", sum)) return;
    const print = printer(project.amountUnit, [sum, executed]);
    const gap = sum.fen - executed.fen;
    yield report({
      message: {
        zh: "分项执行数合计 {sum}，资金全年执行数 {executed}，相差 {gap}。",
        en: "The lines spent {sum} together, the funds say {executed} was executed: {gap} apart.",
      },
      params: { sum: print.full(sum.fen), executed: print.full(executed.fen), gap: print.full(Math.abs(gap)) },
      formula: `${print.bare(sum.fen)} − ${print.bare(executed.fen)} = ${print.bare(gap)}`,
      figures: [
        moneyFigure({ zh: "分项执行数合计", en: "Sum of line spending" }, sum.fen, sum.sources),
        moneyFigure({ zh: "全年执行数", en: "Executed" }, executed.fen, executed.sources),
        differenceFigure(gap),
      ],
    });
  },
};
