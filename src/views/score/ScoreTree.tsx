import { useApp, useShown } from "../../app/AppContext.ts";
import { recompute } from "../../domain/scoring/recompute.ts";
import { scoreGroups, scoreRows } from "../../domain/scoring/scoreRows.ts";
import { score as words } from "../../messages/score.ts";
import { LongText } from "../../ui/LongText.tsx";
import { IndicatorsExport } from "../export/IndicatorsExport.tsx";
import { PointsCells } from "./PointsCells.tsx";
import { ScoreBar } from "./ScoreBar.tsx";
import { ScoreTreeRow } from "./ScoreTreeRow.tsx";
import { TotalRow } from "./TotalRow.tsx";

/**
 * Every row that carries points under its level-1 heading: claim, loss, what the rule gives, and why. A form
 * without any points is a list of targets, and its columns of points are left out.
 */
export function ScoreTree() {
  const { t } = useApp();
  const { outturn } = useShown();
  const { score } = outturn;
  const { profile } = recompute(outturn);
  const rows = scoreRows(score);
  const groups = scoreGroups(score);
  const scored = rows.some((row) => row.weight !== null || row.score !== null);
  const execution = rows.find((row) => row.item === null);
  const all = [...rows, ...groups.map(({ sum }) => sum)];
  const max = Math.max(0, ...all.flatMap((row) => [row.weight?.toNumber() ?? 0, row.score?.toNumber() ?? 0]));
  return (
    <section className="panel score-tree">
      <header>
        <h2>{t(scored ? words.treeTitle : words.treeTitleUnscored)}</h2>
        {scored && <p className="hint">{t(words.treeHint)}</p>}
        {rows.some((row) => row.derived) && (
          <p className="hint">
            <span className="score-derived-sign">{t(words.derivedMark)}</span> {t(words.derivedLegend)}
          </p>
        )}
        <IndicatorsExport count={rows.length} />
      </header>
      {scored && (
        <p className="hint score-profile">{t(words.profile, { title: t(profile.title), source: t(profile.source) })}</p>
      )}
      <table className={scored ? "score-table" : "score-table unscored"}>
        <thead>
          <tr>
            <th scope="col">{t(words.indicator)}</th>
            <th scope="col" className="c-bar">
              {t(words.bar)}
            </th>
            <th scope="col" className="num">
              {t(words.weight)}
            </th>
            <th scope="col" className="num">
              {t(words.got)}
            </th>
            <th scope="col" className="num">
              {t(words.lost)}
            </th>
            <th scope="col" className="num">
              {t(words.byRule)}
            </th>
            <th scope="col">{t(words.targetActual)}</th>
            <th scope="col">{t(words.remarks)}</th>
          </tr>
        </thead>
        {execution !== undefined && (
          <tbody>
            <ScoreTreeRow row={execution} max={max} scored />
          </tbody>
        )}
        {groups.map(({ title, rows: members, sum }) => (
          <tbody key={members[0]?.id ?? title}>
            <tr className="score-group">
              <th scope="rowgroup">
                <LongText text={title || t(words.noHeading)} />
              </th>
              <td className="c-bar">
                <ScoreBar points={sum} max={max} subtotal />
              </td>
              <PointsCells points={sum} />
              <td colSpan={scored ? 3 : 2} className="c-rest" />
            </tr>
            {members.map((row) => (
              <ScoreTreeRow key={row.id} row={row} max={max} scored={scored} />
            ))}
          </tbody>
        ))}
        {scored && (
          <tfoot>
            <TotalRow />
          </tfoot>
        )}
      </table>
    </section>
  );
}
