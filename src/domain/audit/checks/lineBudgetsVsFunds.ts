import { conflicts, fundAmount, printer, splitsProjects, sumLines } from "../amounts.ts";
import type { Check } from "../check.ts";
import { FORM_ARITHMETIC } from "../documents.ts";
import { differenceFigure, moneyFigure, report } from "../report.ts";

const TOTALS = [
  { column: "initial", zh: "年初预算数", en: "original budget" },
  { column: "revised", zh: "全年预算数", en: "revised budget" },
] as const;

/**
 * The lines' budgets against each budget total of the funds. Agreeing with one, or with the project expenditure
 * under it, is enough; where they agree with the initial budget only, the revised one is not split by line, which is
 * a note.
 */
export const lineBudgetsVsFunds: Check = {
  id: "line-budgets-vs-funds",
  title: { zh: "分项预算与资金总额不符", en: "Line budgets do not add up to the funds" },
  severity: "error",
  source: FORM_ARITHMETIC,
  ask: {
    zh: "请说明分项预算对应年初预算还是全年预算，并按分项列示调整数。",
    en: "Say which budget the lines belong to, and give the adjustment of each line.",
  },
  *run({ project, fromFunds }) {
    const { funds, lines } = project;
    if (funds === null || fromFunds) return;
    const hasRevised = lines.every((line) => line.revised !== null);
    for (const own of hasRevised ? (["initial", "revised"] as const) : ([null] as const)) {
      const sum = sumLines(lines, (line) => (own === "revised" ? line.revised : line.budget));
      if (sum.unknown > 0) continue;
      const totals = TOTALS.filter(({ column }) => own === null || column === own).flatMap((total) => {
        const amount = fundAmount(funds, total.column);
        return amount === null ? [] : [{ ...total, amount, differs: conflicts(sum, amount) }];
      });
      if (totals.some(({ column, differs }) => differs && splitsProjects(funds, column, sum))) continue;
      const apart = totals.filter((total) => total.differs);
      const initialOnly = totals.some((total) => !total.differs && total.column === "initial");
      if (apart.length === 0 || (apart.length < totals.length && !initialOnly)) continue;
      const print = printer(project.amountUnit, [sum, ...totals.map((total) => total.amount)]);
      for (const { zh, en, amount } of apart) {
        yield report({
          ...(initialOnly ? { severity: "note" } : {}),
          message: initialOnly
            ? {
                zh: `分项预算合计 {sum}，与年初预算一致，${zh} {total}未分解到分项，相差 {gap}。`,
                en: `Line budgets add up to {sum}, the original budget; the ${en} of {total} is not split by line, {gap} apart.`,
              }
            : {
                zh: `分项预算合计 {sum}，${zh}为 {total}，相差 {gap}。`,
                en: `Line budgets add up to {sum}, the ${en} is {total}: {gap} apart.`,
              },
          params: {
            sum: print.full(sum.fen),
            total: print.full(amount.fen),
            gap: print.full(Math.abs(sum.fen - amount.fen)),
          },
          formula: `${print.bare(sum.fen)} − ${print.bare(amount.fen)} = ${print.bare(sum.fen - amount.fen)}`,
          figures: [
            moneyFigure({ zh: "分项预算合计", en: "Sum of line budgets" }, sum.fen, sum.sources),
            moneyFigure({ zh, en }, amount.fen, amount.sources),
            differenceFigure(sum.fen - amount.fen),
          ],
        });
      }
    }
  },
};
