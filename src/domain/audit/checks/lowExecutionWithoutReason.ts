import { formatRate } from "../../money/format.ts";
import { executionRate } from "../../scoring/executionRate.ts";
import { fundAmount, printer } from "../amounts.ts";
import type { Check } from "../check.ts";
import { SICHUAN_2023 } from "../documents.ts";
import { plainItems } from "../indicators.ts";
import { isLineReasonStated } from "../lines.ts";
import { isReasonStated } from "../reasons.ts";
import { decimalFigure, moneyFigure, report } from "../report.ts";

/** The rate below which a reason is due. */
const EXPLAIN_BELOW = "0.9";

/** Execution below 90 % and no cause stated anywhere in the form: funds, lines or indicators. */
export const lowExecutionWithoutReason: Check = {
  id: "low-execution-without-reason",
  title: { zh: "执行率低于90%未说明原因", en: "Execution below 90 % without a reason" },
  severity: "warning",
  source: SICHUAN_2023,
  ask: { zh: "请说明资金未执行的原因及后续安排。", en: "Say why the money was not spent and what becomes of it." },
  *run(outturn) {
    const { project } = outturn;
    const { funds } = project;
    const rate = funds && executionRate(funds);
    if (funds === null || rate === null || rate.gte(EXPLAIN_BELOW)) return;
    const texts = [
      funds.reason?.text ?? "",
      ...plainItems(outturn).flatMap(({ item }) => item.members.map((member) => member.reason.text)),
    ];
    if (outturn.lines.some(isLineReasonStated) || texts.some(isReasonStated)) return;
    const executed = fundAmount(funds, "executed");
    const base = fundAmount(funds, funds.denominator);
    if (executed === null || base === null) return;
    const print = printer(project.amountUnit, [executed, base]);
    yield report({
      message: {
        zh: "执行率 {rate}，{gap}未执行，全表未说明原因。",
        en: "{rate} was executed, {gap} was not, and the form gives no cause.",
      },
      params: { rate: formatRate(rate), gap: print.full(base.fen - executed.fen) },
      formula: `${print.bare(executed.fen)} ÷ ${print.bare(base.fen)} = ${formatRate(rate)} < 90%`,
      figures: [
        decimalFigure("ratio", { zh: "执行率", en: "Execution rate" }, rate),
        moneyFigure({ zh: "执行数", en: "Executed" }, executed.fen, executed.sources),
        moneyFigure({ zh: "预算数", en: "Budget" }, base.fen, base.sources),
      ],
    });
  },
};
