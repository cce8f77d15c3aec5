import { gradeNamed } from "../../scoring/grade.ts";
import type { Check } from "../check.ts";
import { GRADES_RULE } from "../documents.ts";
import { decimalFigure, report, textFigure } from "../report.ts";

/** A grade in words that the total score does not give. */
export const gradeMismatch: Check = {
  id: "grade-mismatch",
  title: { zh: "等级与总分不符", en: "Grade does not follow from the total" },
  severity: "error",
  source: GRADES_RULE,
  ask: { zh: "请核对评价等级。", en: "Check the grade." },
  *run({ project, score }) {
    const named = project.grade && gradeNamed(project.grade.text);
    const points = score.claimedTotal ?? score.total;
    if (project.grade === null || !named || score.grade === null || points === null || named.id === score.grade.id)
      return;
    yield report({
      message: {
        zh: "总分 {points} 应为“{expected}”，表中填“{claimed}”。",
        en: "A total of {points} is “{expected}”; the form says “{claimed}”.",
      },
      params: { points: points.toString(), expected: score.grade.title.zh, claimed: project.grade.text },
      formula: `${points} ∈ [${score.grade.from}, ${score.grade.to}${score.grade.to === "100" ? "]" : ")"}`,
      figures: [
        textFigure({ zh: "填报等级", en: "Claimed grade" }, project.grade),
        decimalFigure(
          "points",
          { zh: "总分", en: "Total" },
          points,
          project.totalScore ? [project.totalScore.source] : [],
        ),
      ],
    });
  },
};
