import { parseAmount } from "../../money/parseAmount.ts";
import { type Amount, conflicts, printer } from "../amounts.ts";
import type { Check } from "../check.ts";
import { FORM_ARITHMETIC } from "../documents.ts";
import { differenceFigure, moneyFigure, report } from "../report.ts";

const AMOUNT = /[\d.,]{0,30}\d(?:万元|亿元|元)/g;

function amounts(text: string): Amount[] {
  return Array.from(text.matchAll(AMOUNT), ([raw]) => parseAmount(raw, { unit: "元", from: "form" })).flatMap(
    ({ fen, quantum }) => (fen === null ? [] : [{ fen, quantum, sources: [] }]),
  );
}

/**
 * `共89.97万元。其中：30万元用于…；30万元用于…；29.99万元用于…`: parts after 其中 against the amount before it. Parts above the
 * whole are an error; below it the list may be incomplete, which is a note.
 */
export const goalSplit: Check = {
  id: "goal-split",
  title: { zh: "目标文字中的分项与合计不符", en: "Amounts in the goal's text do not add up" },
  severity: "error",
  source: FORM_ARITHMETIC,
  ask: { zh: "请核对文字中的金额。", en: "Check the amounts in the text." },
  *run({ project }) {
    for (const cell of project.goals.flatMap((goal) => [goal.expected, goal.actual])) {
      const at = cell.text.indexOf("其中");
      if (at < 0) continue;
      const before = amounts(cell.text.slice(0, at));
      const total = before[before.length - 1];
      const parts = amounts(cell.text.slice(at).split("。")[0] ?? "");
      if (total === undefined || parts.length < 2) continue;
      const quantum = Math.min(...parts.map((part) => part.quantum));
      const sum: Amount = { fen: parts.reduce((all, part) => all + part.fen, 0), quantum, sources: [] };
      if (!conflicts(sum, total)) continue;
      const print = printer(project.amountUnit, [sum, total]);
      yield report({
        ...(sum.fen < total.fen ? { severity: "note" } : {}),
        message: {
          zh: "文字写明合计 {total}，其中各项相加为 {sum}，相差 {gap}。",
          en: "The text says {total}, and the parts it names add up to {sum}: {gap} apart.",
        },
        params: {
          total: print.full(total.fen),
          sum: print.full(sum.fen),
          gap: print.full(Math.abs(sum.fen - total.fen)),
        },
        formula: `${parts.map((part) => print.bare(part.fen)).join(" + ")} = ${print.bare(sum.fen)} ≠ ${print.bare(total.fen)}`,
        figures: [
          moneyFigure({ zh: "各项相加", en: "Sum of the parts" }, sum.fen, [cell.source]),
          moneyFigure({ zh: "文字中的合计", en: "Amount in the text" }, total.fen, [cell.source]),
          differenceFigure(sum.fen - total.fen),
        ],
      });
    }
  },
};
