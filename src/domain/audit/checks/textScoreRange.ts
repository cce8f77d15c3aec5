import type { Text } from "../../../messages/text.ts";
import { formatPoints } from "../../money/format.ts";
import { halfUnit } from "../../money/halfUnit.ts";
import { ruleOf } from "../../scoring/recompute.ts";
import type { Check } from "../check.ts";
import { RULES_2017 } from "../documents.ts";
import { judgedIndicators } from "../indicators.ts";
import { decimalFigure, report, textFigure } from "../report.ts";

const TOO_LOW: Text = {
  zh: "{name}：目标“{target}”，实际“{actual}”，目标已达到，得分 {score} 低于该档的下限 {bound}。",
  en: "{name}: the target “{target}” is met by “{actual}”, but the {score} points are fewer than the {bound} its tier begins at.",
};
const TOO_HIGH: Text = {
  zh: "{name}：目标“{target}”，实际“{actual}”，表述弱于目标，得分 {score} 却在达到目标一档（{bound} 起）。",
  en: "{name}: the target is “{target}”, the result “{actual}” is weaker, but the {score} points are of the tier of targets met, from {bound}.",
};

/**
 * A score for a target in words outside the tier its result belongs to. The tiers leave the points to judgement only
 * within their bounds; a weaker result at full marks is `weaker-text-full-marks`.
 */
export const textScoreRange: Check = {
  id: "text-score-outside-tier",
  title: { zh: "定性指标得分超出档次范围", en: "Score of a target in words outside its tier" },
  severity: "warning",
  source: RULES_2017,
  ask: { zh: "请说明该指标按哪一档计分。", en: "Say by which tier this indicator was scored." },
  *run(outturn) {
    for (const { item, member, attainment, full } of judgedIndicators(outturn)) {
      const { allowed } = ruleOf(outturn, item.item.id);
      const { score, weight } = item;
      const cell = item.item.score;
      if (attainment.kind !== "text" || allowed === undefined || score === null || weight === null || cell === null)
        continue;
      if (item.item.members.length > 1 || weight.lte(0)) continue;
      const slack = halfUnit(cell.decimals);
      const isMet = attainment.relation === "met";
      const bound = isMet ? allowed.from : allowed.to;
      const isOutside = isMet ? score.plus(slack).lt(bound) : full === false && score.gte(bound);
      if (!isOutside) continue;
      const share = bound.div(weight).times(100).toDecimalPlaces(2);
      yield report({
        subjectId: item.item.id,
        message: isMet ? TOO_LOW : TOO_HIGH,
        params: {
          name: member.name.text,
          target: member.target.text,
          actual: member.actual.text,
          score: score.toFixed(cell.decimals),
          bound: formatPoints(bound),
        },
        formula: `${score.toFixed(cell.decimals)} ${isMet ? "<" : "≥"} ${share}% × ${weight} = ${formatPoints(bound)}`,
        figures: [
          decimalFigure("points", { zh: "填报得分", en: "Claimed score" }, score, [cell.source]),
          decimalFigure("points", isMet ? LEAST : LIMIT, bound),
          textFigure({ zh: "年度指标值", en: "Target" }, member.target),
          textFigure({ zh: "实际完成值", en: "Actual" }, member.actual),
        ],
      });
    }
  },
};

const LEAST: Text = { zh: "该档下限", en: "Least of its tier" };
const LIMIT: Text = { zh: "达到目标一档的下限", en: "Least of the tier of targets met" };
