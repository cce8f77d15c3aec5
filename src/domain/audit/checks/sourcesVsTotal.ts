import { isTotalRowEmpty, sumSources } from "../../outturn/effectiveFunds.ts";
import type { FundColumn } from "../../project/project.ts";
import { type Amount, amountOf, conflicts, printer } from "../amounts.ts";
import type { Check } from "../check.ts";
import { columnTitle } from "../columns.ts";
import { FORM_ARITHMETIC } from "../documents.ts";
import { differenceFigure, moneyFigure, report } from "../report.ts";

const COLUMNS: readonly FundColumn[] = ["initial", "revised", "arrived", "due", "executed"];

/** The funding sources against the total row, column by column; a column no source fills in says nothing. */
export const sourcesVsTotal: Check = {
  id: "sources-vs-total",
  title: { zh: "资金来源之和与总额不符", en: "Funding sources do not add up to the total" },
  severity: "error",
  source: FORM_ARITHMETIC,
  ask: { zh: "请核对各资金来源，补齐漏列的来源。", en: "Check the funding sources and name the one left out." },
  *run({ project }) {
    const { funds } = project;
    if (funds === null || isTotalRowEmpty(funds)) return;
    for (const column of COLUMNS) {
      const total = amountOf(funds.total.amounts[column]);
      const added = sumSources(funds, column);
      if (total === null || added === null) continue;
      const sum: Amount = { fen: added.fen, quantum: added.quantum, sources: added.cells.map((cell) => cell.source) };
      if (!conflicts(sum, total)) continue;
      const { zh, en } = columnTitle(column);
      const print = printer(project.amountUnit, [sum, total]);
      yield report({
        message: {
          zh: `${zh}：各来源合计 {sum}，总额 {total}，相差 {gap}。`,
          en: `${en}: the sources add up to {sum}, the total says {total}, {gap} apart.`,
        },
        params: {
          sum: print.full(sum.fen),
          total: print.full(total.fen),
          gap: print.full(Math.abs(sum.fen - total.fen)),
        },
        formula: `${added.cells.map((cell) => print.bare(cell.fen ?? 0)).join(" + ")} = ${print.bare(sum.fen)} ≠ ${print.bare(total.fen)}`,
        figures: [
          moneyFigure({ zh: `${zh}，各来源合计`, en: `${en}, sum of sources` }, sum.fen, sum.sources),
          moneyFigure({ zh: `${zh}，总额`, en: `${en}, total` }, total.fen, total.sources),
          differenceFigure(sum.fen - total.fen),
        ],
      });
    }
  },
};
