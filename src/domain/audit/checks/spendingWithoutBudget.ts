import type { Check } from "../check.ts";
import { FORM_ARITHMETIC } from "../documents.ts";
import { lineReport, realLines } from "../lines.ts";

/** Spending on a line whose budget is zero or negative. */
export const spendingWithoutBudget: Check = {
  id: "spending-without-budget",
  title: { zh: "无预算支出", en: "Spending without a budget" },
  severity: "warning",
  source: FORM_ARITHMETIC,
  ask: { zh: "请说明支出的预算依据。", en: "Name the budget this was spent from." },
  *run(outturn) {
    for (const each of realLines(outturn)) {
      if (each.state !== "no-budget" || each.actualFen === null || each.actualFen <= 0) continue;
      yield lineReport(outturn, each, {
        message: {
          zh: "{name}：预算 {base}，却支出 {actual}。",
          en: "{name}: {actual} was spent against a budget of {base}.",
        },
      });
    }
  },
};
