import { Decimal } from "decimal.js";
import { halfUnit } from "../../money/halfUnit.ts";
import type { ProjectOutturn } from "../../outturn/projectOutturn.ts";
import type { NumberCell } from "../../project/cells.ts";
import type { Check } from "../check.ts";
import { FORM_ARITHMETIC } from "../documents.ts";
import { decimalFigure, report } from "../report.ts";

/** Scores are awarded, not measured, so sums are exact; only a total with fewer decimals may have been rounded. */
function slackOf(total: NumberCell, scores: readonly NumberCell[]): Decimal {
  const finest = Math.max(...scores.map((cell) => cell.decimals));
  return total.decimals < finest ? halfUnit(total.decimals) : new Decimal(0);
}

/** The scores held against the declared total. */
export interface ScoreVerdict {
  readonly total: Decimal;
  readonly totalCell: NumberCell;
  /** The cells the sum was read from. */
  readonly filled: readonly NumberCell[];
  /** Their sum, missing scores taken as nothing or, where `bound` is `≤`, as full. */
  readonly sum: Decimal;
  /** Whether the sum is the scores' own (empty), the most or the least they can be. */
  readonly bound: "" | "≤" | "≥";
  readonly differs: boolean;
}

/**
 * Missing scores are between nothing and their weight, so a total outside these bounds is wrong whatever they hold.
 * Null where there is nothing to compare, or where the total exceeds the weights found: rows must be missing then.
 */
export function judgeScores({ project, score }: ProjectOutturn): ScoreVerdict | null {
  const total = score.claimedTotal;
  const totalCell = project.totalScore;
  const rows = [...(score.execution ? [score.execution] : []), ...score.items];
  const cells = [project.funds?.total.score, ...score.items.map(({ item }) => item.score)];
  const filled = cells.filter((each): each is NumberCell => each?.value != null);
  if (total === null || totalCell === null || filled.length === 0) return null;
  if (score.fullMarks && !score.fullMarks.eq(100) && total.gt(score.fullMarks)) return null;
  const least = rows.reduce((sum, row) => sum.plus(row.score ?? 0), new Decimal(0));
  const open = rows.filter((row) => row.score === null);
  const most = open.some((row) => row.weight === null)
    ? null
    : open.reduce((sum, row) => sum.plus(row.weight ?? 0), least);
  const slack = slackOf(totalCell, filled);
  const isShort = most !== null && total.minus(most).gt(slack);
  return {
    total,
    totalCell,
    filled,
    sum: isShort ? most : least,
    bound: open.length === 0 ? "" : isShort ? "≤" : "≥",
    differs: isShort || least.minus(total).gt(slack),
  };
}

/** The scores against the declared total. Left to `weights-sum` where the total exceeds the weights found. */
export const scoreSum: Check = {
  id: "score-sum",
  title: { zh: "得分之和与总分不符", en: "Scores do not add up to the total" },
  severity: "error",
  source: FORM_ARITHMETIC,
  ask: { zh: "请核对各项得分与总分。", en: "Check the scores against the total." },
  *run(outturn) {
    const verdict = judgeScores(outturn);
    if (!verdict?.differs) return;
    const { total, totalCell, filled, sum, bound } = verdict;
    yield report({
      message:
        bound === ""
          ? {
              zh: "各项得分合计 {sum}，总分填 {total}，相差 {gap}。",
              en: "The scores add up to {sum}, the total says {total}: {gap} apart.",
            }
          : bound === "≤"
            ? {
                zh: "各项得分至多合计 {sum}（缺分按满分计），总分填 {total}，多出 {gap}。",
                en: "The scores add up to {sum} at most, missing ones taken as full; the total says {total}, {gap} more.",
              }
            : {
                zh: "各项得分至少合计 {sum}，总分填 {total}，少 {gap}。",
                en: "The scores add up to {sum} at least; the total says {total}, {gap} less.",
              },
      params: { sum: sum.toString(), total: total.toString(), gap: sum.minus(total).abs().toString() },
      formula: `Σ ${bound && `${bound} `}${sum} ≠ ${total}`,
      figures: [
        decimalFigure(
          "points",
          { zh: "得分合计", en: "Sum of scores" },
          sum,
          filled.map((each) => each.source),
        ),
        decimalFigure("points", { zh: "总分", en: "Declared total" }, total, [totalCell.source]),
      ],
    });
  },
};
