import { useApp, useShown } from "../../app/AppContext.ts";
import { formatPoints } from "../../domain/money/format.ts";
import { recompute } from "../../domain/scoring/recompute.ts";
import type { PointRange } from "../../domain/scoring/ruleScore.ts";
import { ruleText } from "../../domain/scoring/ruleTexts.ts";
import { score as words } from "../../messages/score.ts";
import { Points } from "./Points.tsx";

/** What the rules give a row, how the claim stands to it, and the rule in words. Words leave a range to judgement. */
export function RuleCell({ id }: { id: string }) {
  const { t } = useApp();
  const { outturn } = useShown();
  const found = recompute(outturn).rows.find(({ row }) => row.id === id);
  if (found === undefined) return <Points points={null} />;
  const { ruleScore, difference, allowed, rule } = found;
  return (
    <>
      <Points points={ruleScore} />
      {difference !== null && !formatPoints(difference).match(/^-?0\.00$/) && (
        <span className="score-difference figure">
          {t(difference.gt(0) ? words.overRule : words.underRule, { points: formatPoints(difference.abs()) })}
        </span>
      )}
      {allowed !== undefined && <Allowed range={allowed} weight={found.row.weight?.toString() ?? ""} />}
      <span className="score-rule">{t(ruleText(rule))}</span>
    </>
  );
}

/** The points a judgement may give; the upper end belongs to the range only where it is full marks. */
function Allowed({ range: { from, to }, weight }: { range: PointRange; weight: string }) {
  const { t } = useApp();
  const text = to.eq(weight || "NaN") ? words.allowed : words.allowedBelow;
  return <span className="score-rule">{t(text, { from: formatPoints(from), to: formatPoints(to) })}</span>;
}
