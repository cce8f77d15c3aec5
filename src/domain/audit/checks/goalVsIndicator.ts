import type { ProjectOutturn } from "../../outturn/projectOutturn.ts";
import { readQuantity } from "../../scoring/quantity.ts";
import { parseTarget } from "../../scoring/target.ts";
import type { Check } from "../check.ts";
import { FORM_ARITHMETIC } from "../documents.ts";
import { judgedIndicators } from "../indicators.ts";
import { report, textFigure } from "../report.ts";

const FIGURE = /([\u4e00-\u9fff]{2,8}?)(\d[\d,.]*)(万?(?:粒|亩|公里|人次|人|户|台|套|株|头|平方米|座|件|批次|个))/g;

/** Whether two names share a word of two characters. */
const shareWord = (a: string, b: string): boolean =>
  Array.from({ length: Math.max(0, a.length - 1) }, (_, at) => a.slice(at, at + 2)).some((pair) => b.includes(pair));

/** The indicators whose target is a figure, with it. */
function numericTargets(outturn: ProjectOutturn) {
  return judgedIndicators(outturn).flatMap(({ member }) => {
    const target = parseTarget(member.target.text, "", member.measure?.text ?? "");
    return target.kind === "number" ? [{ member, quantity: target.quantity }] : [];
  });
}

/**
 * A figure of the goal (采购原原种425万粒) that no indicator of the same thing and unit has as its target, nor all of them
 * together.
 */
export const goalVsIndicator: Check = {
  id: "goal-vs-indicator",
  title: { zh: "目标文字与指标值不一致", en: "Goal and indicators name different figures" },
  severity: "warning",
  source: FORM_ARITHMETIC,
  ask: { zh: "请统一总体目标与指标值。", en: "Make the goal and the indicators agree." },
  *run(outturn) {
    for (const { expected } of outturn.project.goals) {
      for (const [, noun = "", figure = "", unit = ""] of expected.text.matchAll(FIGURE)) {
        const said = readQuantity(figure + unit);
        const same = numericTargets(outturn).filter(
          ({ member, quantity }) => quantity.unit === said?.unit && shareWord(noun, member.name.text),
        );
        const [first] = same;
        if (said === null || first === undefined) continue;
        const sum = same.slice(1).reduce((total, { quantity }) => total.plus(quantity.value), first.quantity.value);
        if (sum.eq(said.value) || same.some(({ quantity }) => quantity.value.eq(said.value))) continue;
        yield report({
          subjectId: first.member.id,
          message: {
            zh: "总体目标写“{said}”，指标“{name}”的指标值为 {target}。",
            en: "The goal says “{said}”, the indicator “{name}” has a target of {target}.",
          },
          params: { said: noun + figure + unit, name: first.member.name.text, target: first.member.target.text },
          formula: `${figure}${unit} ≠ ${first.member.target.text}`,
          figures: [
            textFigure({ zh: "预期目标", en: "Expected goal" }, expected),
            textFigure({ zh: "年度指标值", en: "Target" }, first.member.target),
          ],
        });
      }
    }
  },
};
