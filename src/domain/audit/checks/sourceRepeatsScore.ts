import type { Check } from "../check.ts";
import { FORM_ARITHMETIC } from "../documents.ts";
import { decimalFigure, report } from "../report.ts";

/** A funding source that repeats the total row's score, which would be counted twice by whoever adds the column. */
export const sourceRepeatsScore: Check = {
  id: "source-repeats-score",
  title: { zh: "来源行重复填写得分", en: "A source row repeats the execution score" },
  severity: "note",
  source: FORM_ARITHMETIC,
  ask: { zh: "执行率得分只应填在总额行。", en: "Give the execution score in the total row only." },
  *run({ project }) {
    const total = project.funds?.total.score;
    if (!project.funds || !total || total.value === null) return;
    for (const { label, score } of project.funds.sources) {
      if (score === null || score.value === null) continue;
      yield report({
        message: {
          zh: "{row} 行又填得分 {score}；只计总额行的 {total}，不重复计算。",
          en: "The row {row} gives a score of {score} again; only the total row's {total} is counted.",
        },
        params: {
          row: label.text,
          score: score.value.toFixed(score.decimals),
          total: total.value.toFixed(total.decimals),
        },
        figures: [
          decimalFigure("points", { zh: "来源行得分", en: "Score in the source row" }, score.value, [score.source]),
          decimalFigure("points", { zh: "总额行得分", en: "Score in the total row" }, total.value, [total.source]),
        ],
      });
    }
  },
};
