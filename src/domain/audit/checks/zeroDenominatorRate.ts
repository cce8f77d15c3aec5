import { isTotalRowEmpty } from "../../outturn/effectiveFunds.ts";
import { amountOf } from "../amounts.ts";
import type { Check } from "../check.ts";
import { FORM_ARITHMETIC } from "../documents.ts";
import { moneyFigure, rawFigure, report } from "../report.ts";

/** A rate printed where there is no budget: 0 ÷ 0 is undefined, not 0 %. */
export const zeroDenominatorRate: Check = {
  id: "zero-denominator-rate",
  title: { zh: "预算为零仍印有执行率", en: "A rate is printed where there is no budget" },
  severity: "note",
  source: FORM_ARITHMETIC,
  ask: { zh: "预算为零的来源不应填执行率。", en: "Leave the rate empty where the budget is zero." },
  *run({ project }) {
    const { funds } = project;
    if (funds === null) return;
    for (const row of isTotalRowEmpty(funds) ? funds.sources : [funds.total, ...funds.sources]) {
      const base = amountOf(row.amounts[funds.denominator]);
      if (base === null || base.fen !== 0 || row.rate === null || row.rate.value === null) continue;
      yield report({
        message: {
          zh: "{row}：预算为零，执行率印为 {printed}，实为无意义（不是 0）。",
          en: "{row}: the budget is zero and the rate is printed as {printed}; it is undefined, not zero.",
        },
        params: { row: row.label.text, printed: row.rate.source.raw.trim() },
        formula: `${row.amounts.executed?.source.raw.trim() || "0"} ÷ 0`,
        figures: [
          rawFigure({ zh: "印制的执行率", en: "Printed rate" }, row.rate.source),
          moneyFigure({ zh: "预算数", en: "Budget" }, base.fen, base.sources),
        ],
      });
    }
  },
};
