import { useApp, useShown } from "../../app/AppContext.ts";
import { showPoints } from "../../domain/money/show.ts";
import { totalAgreement } from "../../domain/scoring/losses.ts";
import { scoreRows, sumPoints } from "../../domain/scoring/scoreRows.ts";
import { score as words } from "../../messages/score.ts";
import { totalFindings } from "../../sentences/rowFindings.ts";
import { PointsCells } from "./PointsCells.tsx";
import { RowRemarks } from "./RowRemarks.tsx";
import { RuleTotal } from "./RuleTotal.tsx";

/** The sum of all rows, held against the total the form declares. */
export function TotalRow() {
  const { t } = useApp();
  const { findings, outturn } = useShown();
  const { project, score } = outturn;
  const sum = sumPoints(scoreRows(score));
  return (
    <tr className="score-total">
      <th scope="row">{t(words.total)}</th>
      <td className="c-bar" />
      <PointsCells points={sum} />
      <td colSpan={3} className="c-rest">
        <Agreement />
        <RuleTotal />
        <RowRemarks findings={totalFindings(project, findings)} />
      </td>
    </tr>
  );
}

function Agreement() {
  const { t } = useApp();
  const { project, score } = useShown().outturn;
  const agreement = totalAgreement(project, score);
  const claimed = showPoints(score.claimedTotal);
  switch (agreement.kind) {
    case "agrees":
      return t(words.agrees);
    case "undeclared":
      return <span className="remark">{t(words.undeclared)}</span>;
    case "unknown":
      return <span className="remark">{t(words.unknownTotal, { claimed })}</span>;
    case "differs":
      return (
        <span className="score-loss">
          {t(agreement.difference.gt(0) ? words.totalAbove : words.totalBelow, {
            claimed,
            sum: showPoints(score.total),
            difference: showPoints(agreement.difference.abs()),
          })}
        </span>
      );
  }
}
