import { useApp, useShown } from "../../app/AppContext.ts";
import { formatPoints } from "../../domain/money/format.ts";
import { recompute } from "../../domain/scoring/recompute.ts";
import { score as words } from "../../messages/score.ts";

/** The total by the rules with its grade, how the declared one stands to it, and how many rows the rules decide. */
export function RuleTotal() {
  const { t } = useApp();
  const { outturn } = useShown();
  const { total, difference, grade, byRule } = recompute(outturn);
  const { claimedTotal, grade: claimedGrade } = outturn.score;
  if (total === null || byRule === 0) return null;
  const points = formatPoints(total);
  const differs = difference !== null && formatPoints(difference.abs()) !== "0.00";
  return (
    <div className="score-rule-total">
      {claimedTotal !== null && (
        <p>
          {claimedGrade === null
            ? t(words.claimedTotal, { total: formatPoints(claimedTotal) })
            : t(words.claimedGraded, { total: formatPoints(claimedTotal), grade: t(claimedGrade.title) })}
        </p>
      )}
      <p>
        {grade === null
          ? t(words.ruleTotal, { total: points })
          : t(words.ruleTotalGraded, { total: points, grade: t(grade.title) })}{" "}
        {difference !== null && (
          <span className={differs ? "score-difference figure" : "score-agrees"}>
            {differs
              ? t(difference.gt(0) ? words.overRule : words.underRule, { points: formatPoints(difference.abs()) })
              : t(words.asRule)}
          </span>
        )}
      </p>
      <p className="score-rule">{t(words.ruleTotalHint, { count: byRule })}</p>
    </div>
  );
}
