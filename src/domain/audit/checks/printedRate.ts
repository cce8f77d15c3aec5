import { Decimal } from "decimal.js";
import { formatRate } from "../../money/format.ts";
import { halfUnit } from "../../money/halfUnit.ts";
import { isTotalRowEmpty } from "../../outturn/effectiveFunds.ts";
import type { RateCell } from "../../project/cells.ts";
import type { FundRow } from "../../project/project.ts";
import { type Amount, amountOf, printer } from "../amounts.ts";
import type { Check } from "../check.ts";
import { FORM_ARITHMETIC } from "../documents.ts";
import { decimalFigure, moneyFigure, report } from "../report.ts";

/** Fewest digits of a ratio a printed rate is held to: `1` claims 100 %, not something between 50 and 150 %. */
const MIN_DECIMALS = 2;

type Verdict = "agrees" | "truncated" | "contradicts";

/**
 * Whether a printed rate is executed ÷ base: within half its last place, or cut off instead of rounded, or
 * possible for some amounts within half of their own last place.
 */
export function judgeRate(printed: Decimal, decimals: number, executed: Amount, base: Amount): Verdict {
  const exact = new Decimal(executed.fen).div(base.fen);
  const half = halfUnit(Math.max(decimals, MIN_DECIMALS));
  if (exact.minus(printed).abs().lte(half)) return "agrees";
  if (exact.toDecimalPlaces(Math.max(decimals, MIN_DECIMALS), Decimal.ROUND_DOWN).eq(printed)) return "truncated";
  const slack = Math.min(executed.quantum, base.quantum) / 2;
  const low = new Decimal(executed.fen - slack).div(base.fen + slack);
  const high = base.fen > slack ? new Decimal(executed.fen + slack).div(base.fen - slack) : exact;
  return printed.gte(low.minus(half)) && printed.lte(high.plus(half)) ? "agrees" : "contradicts";
}

/** Digits of the percentage a rate is written with beside the printed one. */
export const percentDecimals = (cell: RateCell): number => Math.max(2, cell.decimals - 2);

/** Whether a source repeats the total row: the only source there is. */
export const repeatsTotal = (row: FundRow, total: FundRow): boolean =>
  row !== total &&
  row.rate?.source.raw === total.rate?.source.raw &&
  row.amounts.executed?.fen === total.amounts.executed?.fen;

/** Each printed execution rate against the amounts of its own row, by the form's denominator. */
export const printedRate: Check = {
  id: "printed-rate",
  title: { zh: "执行率与金额不符", en: "Printed rate does not follow from the amounts" },
  severity: "error",
  source: FORM_ARITHMETIC,
  ask: { zh: "请核对执行率及其分母。", en: "Check the rate and what it is divided by." },
  *run({ project }) {
    const { funds } = project;
    if (funds === null) return;
    for (const row of isTotalRowEmpty(funds) ? funds.sources : [funds.total, ...funds.sources]) {
      if (repeatsTotal(row, funds.total)) continue;
      const executed = amountOf(row.amounts.executed);
      const base = amountOf(row.amounts[funds.denominator]);
      const printed = row.rate?.value ?? null;
      if (row.rate === null || printed === null || executed === null || base === null || base.fen <= 0) continue;
      const verdict = judgeRate(printed, row.rate.decimals, executed, base);
      if (verdict === "agrees") continue;
      const print = printer(project.amountUnit, [executed, base]);
      const exact = new Decimal(executed.fen).div(base.fen);
      const rate = formatRate(exact, percentDecimals(row.rate));
      const raw = row.rate.source.raw.trim();
      yield report({
        ...(verdict === "truncated" ? { severity: "note" } : {}),
        message:
          verdict === "truncated"
            ? {
                zh: "{row}：执行率印为 {printed}，应为 {rate}，系截尾而非四舍五入。",
                en: "{row}: the rate is printed as {printed} and is {rate}; it was cut off, not rounded.",
              }
            : {
                zh: "{row}：执行率印为 {printed}，按 {executed} ÷ {base} 应为 {rate}。",
                en: "{row}: the rate is printed as {printed}, but {executed} ÷ {base} is {rate}.",
              },
        params: {
          row: row.label.text,
          printed: raw,
          rate,
          executed: print.bare(executed.fen),
          base: print.bare(base.fen),
        },
        formula: `${print.bare(executed.fen)} ÷ ${print.bare(base.fen)} = ${rate}`,
        figures: [
          decimalFigure("ratio", { zh: "印制的执行率", en: "Printed rate" }, printed, [row.rate.source]),
          decimalFigure("ratio", { zh: "重算的执行率", en: "Recomputed rate" }, exact),
          moneyFigure({ zh: "执行数", en: "Executed" }, executed.fen, executed.sources),
          moneyFigure({ zh: "预算数", en: "Budget" }, base.fen, base.sources),
        ],
      });
    }
  },
};
