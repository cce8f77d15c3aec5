import { conflicts, fundAmount, printer } from "../amounts.ts";
import type { Check } from "../check.ts";
import { FORM_ARITHMETIC } from "../documents.ts";
import { moneyFigure, report } from "../report.ts";

/** More executed than the budget the rate divides by. */
export const executedAboveBudget: Check = {
  id: "executed-above-budget",
  title: { zh: "全年执行数超过预算数", en: "More executed than budgeted" },
  severity: "warning",
  source: FORM_ARITHMETIC,
  ask: { zh: "请说明超出部分的资金来源和批准文件。", en: "Name the funds and the approval behind the excess." },
  *run({ project }) {
    const { funds } = project;
    if (funds === null) return;
    const executed = fundAmount(funds, "executed");
    const base = fundAmount(funds, funds.denominator);
    if (executed === null || base === null || executed.fen <= base.fen || !conflicts(executed, base)) return;
    const print = printer(project.amountUnit, [executed, base]);
    yield report({
      message: {
        zh: "执行数 {executed}超过预算数 {base}，超出 {gap}。",
        en: "{executed} was executed of a budget of {base}: {gap} more.",
      },
      params: {
        executed: print.full(executed.fen),
        base: print.full(base.fen),
        gap: print.full(executed.fen - base.fen),
      },
      formula: `${print.bare(executed.fen)} − ${print.bare(base.fen)} = ${print.bare(executed.fen - base.fen)}`,
      figures: [
        moneyFigure({ zh: "执行数", en: "Executed" }, executed.fen, executed.sources),
        moneyFigure({ zh: "预算数", en: "Budget" }, base.fen, base.sources),
      ],
    });
  },
};
