import { Decimal } from "decimal.js";
import { formatRate } from "../../money/format.ts";
import { conflicts, fundAmount, printer } from "../amounts.ts";
import type { Check } from "../check.ts";
import { SICHUAN_2023 } from "../documents.ts";
import { isReasonStated } from "../reasons.ts";
import { moneyFigure, report } from "../report.ts";

/** A budget changed during the year (追加 or 调减) with no reason in the funds block. */
export const budgetAdjustedWithoutReason: Check = {
  id: "budget-adjusted-without-reason",
  title: { zh: "年中调整预算未说明理由", en: "Budget adjusted in the year without a reason" },
  severity: "warning",
  source: SICHUAN_2023,
  ask: { zh: "请说明调整的金额、文号和理由。", en: "State the adjustment, its approval and its reason." },
  *run({ project }) {
    const { funds } = project;
    if (funds === null || isReasonStated(funds.reason?.text ?? "")) return;
    const initial = fundAmount(funds, "initial");
    const revised = fundAmount(funds, "revised");
    if (initial === null || revised === null || !conflicts(initial, revised)) return;
    const print = printer(project.amountUnit, [initial, revised]);
    const gap = revised.fen - initial.fen;
    const sign = gap > 0 ? "+" : "−";
    const share = initial.fen === 0 ? "" : ` (${sign}${formatRate(new Decimal(Math.abs(gap)).div(initial.fen))})`;
    yield report({
      message: {
        zh: "预算由 {initial}调整为 {revised}，{change}，未说明理由。",
        en: "The budget was changed from {initial} to {revised}, {change}, and no reason is given.",
      },
      params: {
        initial: print.full(initial.fen),
        revised: print.full(revised.fen),
        change: `${sign}${print.bare(Math.abs(gap))}${share}`,
      },
      formula: `${print.bare(revised.fen)} − ${print.bare(initial.fen)} = ${sign}${print.bare(Math.abs(gap))}`,
      figures: [
        moneyFigure({ zh: "年初预算数", en: "Original budget" }, initial.fen, initial.sources),
        moneyFigure({ zh: "全年预算数", en: "Revised budget" }, revised.fen, revised.sources),
      ],
    });
  },
};
