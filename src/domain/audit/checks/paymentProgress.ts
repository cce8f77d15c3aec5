import { formatRate } from "../../money/format.ts";
import { executionRate } from "../../scoring/executionRate.ts";
import { parseActual } from "../../scoring/target.ts";
import { fundAmount, printer } from "../amounts.ts";
import type { Check } from "../check.ts";
import { FORM_ARITHMETIC } from "../documents.ts";
import { judgedIndicators } from "../indicators.ts";
import { moneyFigure, report, textFigure } from "../report.ts";

/** Indicators that say how much of the money was paid. Timeliness (及时率), arrival and propriety say something else. */
const PAYMENT = /资金(?:支付|拨付|支出|使用率|执行)|(?:支付|拨付|支出|执行)(?:进度|率|完成率)|完成.{0,4}(?:支付|拨付)/;
const OTHER = /及时|到位|合[规法]|规范|准确|范围|控制/;

/** 100 % of the money reported as paid while the funds say that part of it was not. */
export const paymentProgress: Check = {
  id: "payment-progress",
  title: { zh: "资金未付完却填支付进度100%", en: "100 % payment reported while money is unpaid" },
  severity: "error",
  source: FORM_ARITHMETIC,
  ask: { zh: "请按全年执行数核对支付进度。", en: "Check the payment progress against the executed amount." },
  *run(outturn) {
    const { funds, amountUnit } = outturn.project;
    const rate = funds && executionRate(funds);
    if (funds === null || rate === null || rate.gte("0.995")) return;
    const executed = fundAmount(funds, "executed");
    const base = fundAmount(funds, funds.denominator);
    if (executed === null || base === null) return;
    for (const { item, member, full } of judgedIndicators(outturn)) {
      if (full === false || !PAYMENT.test(member.name.text) || OTHER.test(member.name.text)) continue;
      const actual = parseActual(member.actual.text, member.measure?.text ?? "");
      if (actual.kind !== "number" || actual.quantity.dimension === "money") continue;
      // A bare figure above 100 is an amount or a count, not a share.
      const { value } = actual.quantity;
      const isShare = /[%％]|百分/.test(`${member.actual.text}${member.measure?.text ?? ""}`);
      if (!(isShare ? value.gte(100) : value.eq(100))) continue;
      const print = printer(amountUnit, [executed, base]);
      const gap = base.fen - executed.fen;
      yield report({
        subjectId: item.item.id,
        message: {
          zh: "{name}：填报 {actual}，而预算 {base}只执行 {executed}（{rate}），{gap}未支付。",
          en: "{name}: {actual} is reported, but of {base} only {executed} was paid ({rate}); {gap} was not.",
        },
        params: {
          name: member.name.text,
          actual: member.actual.text,
          base: print.full(base.fen),
          executed: print.full(executed.fen),
          rate: formatRate(rate),
          gap: print.full(gap),
        },
        formula: `${print.bare(executed.fen)} ÷ ${print.bare(base.fen)} = ${formatRate(rate)} < 100%`,
        figures: [
          textFigure({ zh: "实际完成值", en: "Actual" }, member.actual),
          moneyFigure({ zh: "执行数", en: "Executed" }, executed.fen, executed.sources),
          moneyFigure({ zh: "预算数", en: "Budget" }, base.fen, base.sources),
        ],
      });
    }
  },
};
