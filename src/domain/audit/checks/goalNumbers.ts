import type { Check } from "../check.ts";
import { COMMON_PRACTICE } from "../documents.ts";
import { report, textFigure } from "../report.ts";

const FIGURE = /^[\d.,%％]+(?:万元|元)?$/;

/** A figure where the goal or what became of it should stand in words. */
export const goalNumbers: Check = {
  id: "goal-numbers",
  title: { zh: "总体目标栏填的是数字", en: "A figure in place of the goal's text" },
  severity: "warning",
  source: COMMON_PRACTICE,
  ask: { zh: "请用文字填写目标及完成情况。", en: "Put the goal and its result into words." },
  *run({ project }) {
    for (const { expected, actual } of project.goals) {
      if (!FIGURE.test(expected.text) && !FIGURE.test(actual.text)) continue;
      yield report({
        message: {
          zh: "年度总体目标填“{expected}”，完成情况填“{actual}”，不是文字说明。",
          en: "The goal reads “{expected}” and its result “{actual}”: figures instead of words.",
        },
        params: { expected: expected.text, actual: actual.text },
        figures: [
          textFigure({ zh: "预期目标", en: "Expected goal" }, expected),
          textFigure({ zh: "实际完成情况", en: "Result" }, actual),
        ],
      });
    }
  },
};
