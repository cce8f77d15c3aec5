import { Decimal } from "decimal.js";
import type { Source } from "../../project/source.ts";
import type { Check } from "../check.ts";
import { RULE_2020 } from "../documents.ts";
import { decimalFigure, report } from "../report.ts";

/**
 * The weights against the declared total of weights, 100 where none is. A total score above the weights found, or
 * a form without its total row, shows that rows are missing rather than that weights are wrong.
 */
export const weightsSum: Check = {
  id: "weights-sum",
  title: { zh: "分值之和不是满分", en: "Weights do not add up" },
  severity: "error",
  source: RULE_2020,
  ask: { zh: "请核对各项分值，补齐缺失的行。", en: "Check the weights and supply missing rows." },
  *run({ project, score }) {
    const { fullMarks, claimedTotal } = score;
    const declared = project.totalWeight?.value ?? null;
    const expected = declared ?? new Decimal(100);
    if (fullMarks === null || fullMarks.eq(expected)) return;
    const beyond = claimedTotal?.gt(fullMarks) ?? false;
    const cut = declared === null && claimedTotal === null && fullMarks.lt(expected);
    const cells = [project.funds?.total.weight, ...score.items.map(({ item }) => item.weight)];
    const sources = cells.flatMap((cell): Source[] => (cell ? [cell.source] : []));
    const missing = beyond || cut;
    yield report({
      ...(beyond ? { severity: "warning" } : cut ? { severity: "note" } : {}),
      message: missing
        ? {
            zh: "表中分值合计 {sum}，不足 {expected}，表格应有缺行。",
            en: "The weights found add up to {sum} of {expected}; rows of the form must be missing.",
          }
        : { zh: "分值合计 {sum}，应为 {expected}。", en: "The weights add up to {sum} instead of {expected}." },
      params: { sum: fullMarks.toString(), expected: expected.toString() },
      formula: `Σ = ${fullMarks} ≠ ${expected}`,
      figures: [
        decimalFigure("points", { zh: "分值合计", en: "Sum of weights" }, fullMarks, sources),
        decimalFigure(
          "points",
          { zh: "满分", en: "Full marks" },
          expected,
          project.totalWeight ? [project.totalWeight.source] : [],
        ),
      ],
    });
  },
};
