import { Decimal } from "decimal.js";
import { halfUnit } from "../../money/halfUnit.ts";
import type { NumberCell } from "../../project/cells.ts";
import type { Check } from "../check.ts";
import { FORM_ARITHMETIC } from "../documents.ts";
import { decimalFigure, report } from "../report.ts";

/** Scores are awarded, not measured, so sums are exact; only a total with fewer decimals may have been rounded. */
export function slackOf(total: NumberCell, scores: readonly NumberCell[]): Decimal {
  const finest = Math.max(...scores.map((cell) => cell.decimals));
  return total.decimals < finest ? halfUnit(total.decimals) : new Decimal(0);
}

/**
 * The scores against the declared total. Missing scores are between nothing and their weight, so a total outside
 * these bounds is wrong whatever they hold. Left to `weights-sum` where the total exceeds the weights found.
 */
export const scoreSum: Check = {
  id: "score-sum",
  title: { zh: "得分之和与总分不符", en: "Scores do not add up to the total" },
  severity: "error",
  source: FORM_ARITHMETIC,
  ask: { zh: "请核对各项得分与总分。", en: "Check the scores against the total." },
  *run({ project, score }) {
    const total = score.claimedTotal;
    const cell = project.totalScore;
    const rows = [...(score.execution ? [score.execution] : []), ...score.items];
    const cells = [project.funds?.total.score, ...score.items.map(({ item }) => item.score)];
    const filled = cells.filter((each): each is NumberCell => each?.value != null);
    if (total === null || cell === null || filled.length === 0) return;
    if (score.fullMarks && !score.fullMarks.eq(100) && total.gt(score.fullMarks)) return;
    const least = rows.reduce((sum, row) => sum.plus(row.score ?? 0), new Decimal(0));
    const open = rows.filter((row) => row.score === null);
    const most = open.some((row) => row.weight === null)
      ? null
      : open.reduce((sum, row) => sum.plus(row.weight ?? 0), least);
    const slack = slackOf(cell, filled);
    const short = most !== null && total.minus(most).gt(slack);
    if (!short && least.minus(total).lte(slack)) return;
    const sum = short && most !== null ? most : least;
    const bound = open.length === 0 ? "" : short ? "≤ " : "≥ ";
    yield report({
      message:
        open.length === 0
          ? {
              zh: "各项得分合计 {sum}，总分填 {total}，相差 {gap}。",
              en: "The scores add up to {sum}, the total says {total}: {gap} apart.",
            }
          : short
            ? {
                zh: "各项得分至多合计 {sum}（缺分按满分计），总分填 {total}，多出 {gap}。",
                en: "The scores add up to {sum} at most, missing ones taken as full; the total says {total}, {gap} more.",
              }
            : {
                zh: "各项得分至少合计 {sum}，总分填 {total}，少 {gap}。",
                en: "The scores add up to {sum} at least; the total says {total}, {gap} less.",
              },
      params: { sum: sum.toString(), total: total.toString(), gap: sum.minus(total).abs().toString() },
      formula: `Σ ${bound}${sum} ≠ ${total}`,
      figures: [
        decimalFigure(
          "points",
          { zh: "得分合计", en: "Sum of scores" },
          sum,
          filled.map((each) => each.source),
        ),
        decimalFigure("points", { zh: "总分", en: "Declared total" }, total, [cell.source]),
      ],
    });
  },
};
