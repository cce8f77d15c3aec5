import { parseAmount } from "../../money/parseAmount.ts";
import { amountOf, fundAmount, printer } from "../amounts.ts";
import type { Check } from "../check.ts";
import { FORM_ARITHMETIC } from "../documents.ts";
import { judgedIndicators } from "../indicators.ts";
import { differenceFigure, moneyFigure, report } from "../report.ts";

const TOTAL = /总成本|总投资|总费用|资金总额/;

/** The actual of an indicator of the project's whole cost against the executed amount; a mere rounding is a note. */
export const totalCost: Check = {
  id: "total-cost-vs-executed",
  title: { zh: "总成本指标与执行数不一致", en: "Total cost indicator differs from the executed amount" },
  severity: "warning",
  source: FORM_ARITHMETIC,
  ask: { zh: "请按全年执行数填写总成本。", en: "Report the executed amount as total cost." },
  *run(outturn) {
    const { project } = outturn;
    const executed = project.funds && fundAmount(project.funds, "executed");
    if (executed === null) return;
    for (const { item, member } of judgedIndicators(outturn)) {
      if (!TOTAL.test(member.name.text)) continue;
      const parsed = parseAmount(member.actual.text, { unit: project.amountUnit, from: "form" });
      const cost = amountOf({ ...parsed, source: member.actual.source });
      if (cost === null || cost.fen === executed.fen) continue;
      const print = printer(project.amountUnit, [cost, executed]);
      const gap = Math.abs(cost.fen - executed.fen);
      yield report({
        subjectId: item.item.id,
        ...(gap <= cost.quantum / 2 ? { severity: "note" } : {}),
        message: {
          zh: "{name}：实际填 {cost}，全年执行数为 {executed}，相差 {gap}。",
          en: "{name}: the actual is {cost}, {executed} was executed: {gap} apart.",
        },
        params: {
          name: member.name.text,
          cost: print.full(cost.fen),
          executed: print.full(executed.fen),
          gap: print.full(gap),
        },
        formula: `${print.bare(cost.fen)} − ${print.bare(executed.fen)} = ${print.bare(cost.fen - executed.fen)}`,
        figures: [
          moneyFigure({ zh: "实际完成值", en: "Actual" }, cost.fen, cost.sources),
          moneyFigure({ zh: "全年执行数", en: "Executed" }, executed.fen, executed.sources),
          differenceFigure(cost.fen - executed.fen),
        ],
      });
    }
  },
};
