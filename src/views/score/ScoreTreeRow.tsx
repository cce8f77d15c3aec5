import { useState } from "react";
import { useApp, useShown } from "../../app/AppContext.ts";
import { showPoints } from "../../domain/money/show.ts";
import type { ScoreRow } from "../../domain/scoring/scoreRows.ts";
import { score as words } from "../../messages/score.ts";
import { shell } from "../../messages/shell.ts";
import { shorten } from "../../messages/shorten.ts";
import { rowFindings } from "../../sentences/rowFindings.ts";
import { rowTitle } from "../../sentences/scoreSentences.ts";
import { LongText } from "../../ui/LongText.tsx";
import { DerivedMark } from "./DerivedMark.tsx";
import { ExecutionRate } from "./ExecutionRate.tsx";
import { MemberRows } from "./MemberRows.tsx";
import { PointsCells } from "./PointsCells.tsx";
import { Reached } from "./Reached.tsx";
import { RowRemarks } from "./RowRemarks.tsx";
import { RuleCell } from "./RuleCell.tsx";
import { ScoreBar } from "./ScoreBar.tsx";

/** A name sits in a button, which cannot hold another to unfold it; the source panel shows it whole. */
const NAME_SIGNS = 120;

/**
 * One row of points. Its name opens the source panel; a group's members unfold below it. `scored` is false in a
 * form without any points, whose columns are hidden.
 */
export function ScoreTreeRow({ row, max, scored }: { row: ScoreRow; max: number; scored: boolean }) {
  const { t, set } = useApp();
  const { findings, outturn } = useShown();
  const [unfolded, setUnfolded] = useState(false);
  const name = t(rowTitle(row));
  const members = row.item?.members ?? [];
  const [single] = members.length === 1 ? members : [];
  const reason = single?.reason.text ?? (row.item === null ? (outturn.project.funds?.reason?.text ?? "") : "");
  return (
    <>
      <tr className="score-row">
        <th scope="row" className={row.item === null ? "c-name" : "c-name nested"}>
          {single !== undefined && single.level2.text !== "" && single.level2.text !== name && (
            <span className="score-level2">{single.level2.text}</span>
          )}
          <button
            type="button"
            className="score-name"
            aria-haspopup="dialog"
            title={t(shell.sourceOf, { name: shorten(name, NAME_SIGNS) })}
            onClick={() => set({ trace: row.id })}
          >
            {shorten(name, NAME_SIGNS)}
          </button>
          {members.length > 1 && (
            <button
              type="button"
              className="link score-members"
              aria-expanded={unfolded}
              onClick={() => setUnfolded(!unfolded)}
            >
              {t(words.shared, { count: members.length })}
            </button>
          )}
        </th>
        <td className="c-bar">
          <ScoreBar points={row} max={max} />
        </td>
        <PointsCells
          points={row}
          mark={row.derived && row.score !== null && <DerivedMark points={showPoints(row.score)} />}
        />
        <td className="num c-rule" data-label={t(words.byRule)}>
          <RuleCell id={row.id} />
        </td>
        <td className="c-reached" data-label={t(words.targetActual)}>
          {row.item === null && <ExecutionRate />}
          {single !== undefined && <Reached indicator={single} />}
          {members.length > 1 && t(words.sharedBlock, blockParams(row, members.length))}
        </td>
        <td className="c-remarks">
          {reason !== "" && (
            <p>
              <LongText text={reason} />
            </p>
          )}
          <RowRemarks findings={rowFindings(row, outturn.project, findings)} />
        </td>
      </tr>
      {members.length > 1 && <MemberRows members={members} hidden={!unfolded} block={scored} />}
    </>
  );
}

const blockParams = ({ weight, score }: ScoreRow, count: number) => ({
  count,
  weight: showPoints(weight),
  score: showPoints(score),
});
