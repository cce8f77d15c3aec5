import type { Params, Text } from "../../messages/text.ts";
import type { LineOutturn } from "../outturn/lineOutturn.ts";
import type { ProjectOutturn } from "../outturn/projectOutturn.ts";
import { printer } from "./amounts.ts";
import type { Report } from "./check.ts";
import type { Severity } from "./finding.ts";
import { isReasonStated, TEMPLATE_HINT } from "./reasons.ts";
import { moneyFigure, report, textFigure } from "./report.ts";

/** The cost lines themselves; none where the only line stands for the funds' total. */
export const realLines = (outturn: ProjectOutturn): readonly LineOutturn[] => (outturn.fromFunds ? [] : outturn.lines);

const DONE = /(?:已|均已|全部)(?:实施)?(?:完成|完工|竣工|验收)(?!第|[^，。；]{0,4}(?:期|阶段|年))/;

/** Whether the status, or else the stated reason, says that the work is done. */
const isDone = ({ status, line }: LineOutturn): boolean =>
  status === "completed" || (status === "unstated" && DONE.test(line.reason.text));

/** Whether the line states a cause, by what was already derived where money is unspent. */
export function isLineReasonStated({ deviation, line: { reason } }: LineOutturn): boolean {
  if (deviation === null) return isReasonStated(reason.text);
  return deviation.reasonStated && !TEMPLATE_HINT.test(reason.text);
}

/** A finished line with a budget and nothing paid. */
export const isDoneUnpaid = (each: LineOutturn): boolean =>
  isDone(each) && each.actualFen === 0 && each.baseFen !== null && each.baseFen > 0;

/** A report on one line with its budget, actual and reason. `{name}`, `{base}`, `{actual}`, `{gap}`, `{reason}` are filled. */
export function lineReport(
  outturn: ProjectOutturn,
  each: LineOutturn,
  facts: { readonly message: Text; readonly params?: Params; readonly severity?: Severity },
): Report {
  const { line } = each;
  const base = each.base === "revised" && line.revised ? line.revised : line.budget;
  const print = printer(outturn.project.amountUnit, [base, line.actual]);
  const [baseFen, actualFen] = [each.baseFen ?? 0, each.actualFen ?? 0];
  return report({
    ...(facts.severity ? { severity: facts.severity } : {}),
    subjectId: line.id,
    message: facts.message,
    params: {
      name: line.name.text,
      base: print.full(baseFen),
      actual: print.full(actualFen),
      gap: print.full(Math.abs(baseFen - actualFen)),
      reason: line.reason.text,
      ...facts.params,
    },
    formula: `${print.bare(baseFen)} − ${print.bare(actualFen)} = ${print.bare(baseFen - actualFen)}`,
    figures: [
      moneyFigure({ zh: "预算数", en: "Budget" }, baseFen, [base.source]),
      moneyFigure({ zh: "执行数", en: "Actual" }, actualFen, [line.actual.source]),
      textFigure({ zh: "偏差原因", en: "Reason" }, line.reason),
    ],
  });
}
