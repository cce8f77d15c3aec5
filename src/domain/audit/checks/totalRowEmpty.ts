import { shortUnitNames } from "../../../messages/unitNames.ts";
import { formatPoints } from "../../money/format.ts";
import { isTotalRowEmpty, sumSources } from "../../outturn/effectiveFunds.ts";
import type { AmountCell } from "../../project/cells.ts";
import type { FundColumn } from "../../project/project.ts";
import { ruleOf } from "../../scoring/recompute.ts";
import { EXECUTION_ROW } from "../../scoring/scoreRows.ts";
import { printer } from "../amounts.ts";
import type { Check } from "../check.ts";
import { columnTitle } from "../columns.ts";
import { FORM_ARITHMETIC } from "../documents.ts";
import { moneyFigure, rawFigure, report } from "../report.ts";

/** A total row of zeros or blanks above sources with money. Rates are reckoned from the sources then. */
export const totalRowEmpty: Check = {
  id: "total-row-empty",
  title: { zh: "资金总额行为零，来源行有数", en: "Total row is zero above filled sources" },
  severity: "error",
  source: FORM_ARITHMETIC,
  ask: { zh: "请补填年度资金总额行及其执行率、得分。", en: "Fill in the total row with its rate and score." },
  *run(outturn) {
    const { project } = outturn;
    const { funds } = project;
    if (funds === null || !isTotalRowEmpty(funds)) return;
    const sums = (["initial", "revised", "executed"] as const).flatMap((column) => {
      const sum = sumSources(funds, column);
      return sum === null ? [] : [{ column, sum }];
    });
    const print = printer(
      project.amountUnit,
      sums.map(({ sum }) => sum),
    );
    const amounts = sums.map(({ sum }) => print.bare(sum.fen)).join(" / ");
    const rule = ruleOf(outturn, EXECUTION_ROW).ruleScore;
    yield report({
      message: rule
        ? {
            zh: "年度资金总额行为零或空，而来源行合计为 {amounts} {unit}；按来源计算，执行得分应为 {rule}。",
            en: "The total row is zero or empty, while the sources add up to {amounts} ({unit}); by them the execution score would be {rule}.",
          }
        : {
            zh: "年度资金总额行为零或空，而来源行合计为 {amounts} {unit}。",
            en: "The total row is zero or empty, while the sources add up to {amounts} ({unit}).",
          },
      params: { amounts, unit: shortUnitNames[project.amountUnit], rule: rule ? formatPoints(rule) : "" },
      formula: `0 ≠ ${amounts}`,
      figures: [
        ...sums.map(({ column, sum }) =>
          moneyFigure(
            columnTitle(column),
            sum.fen,
            sum.cells.map((cell) => cell.source),
          ),
        ),
        ...(Object.entries(funds.total.amounts) as [FundColumn, AmountCell][]).map(([column, cell]) => {
          const { zh, en } = columnTitle(column);
          return rawFigure({ zh: `总额行${zh}`, en: `${en}, total row` }, cell.source);
        }),
      ],
    });
  },
};
