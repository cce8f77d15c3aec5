import { useApp, useShown } from "../../app/AppContext.ts";
import { traceExecution, traceItem } from "../../app/traceScore.ts";
import { formatPoints } from "../../domain/money/format.ts";
import { recompute, ruleOf } from "../../domain/scoring/recompute.ts";
import { ruleText } from "../../domain/scoring/ruleTexts.ts";
import type { ScoreRow } from "../../domain/scoring/scoreRows.ts";
import { score as words } from "../../messages/score.ts";
import { trace } from "../../messages/trace.ts";
import { rowTitle } from "../../sentences/scoreSentences.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { SourceTable } from "../../ui/SourceTable.tsx";

/** Everything a row of points rests on: its cells, the rule and where the rule comes from. */
export function ScoreSourceDialog({ row, onClose }: { row: ScoreRow; onClose: () => void }) {
  const { t } = useApp();
  const { outturn } = useShown();
  const { project } = outturn;
  const { profile } = recompute(outturn);
  const byRule = ruleOf(outturn, row.id);
  const rows = row.item !== null ? traceItem(row.item) : project.funds === null ? [] : traceExecution(project.funds);
  const rule = t(ruleText(byRule.rule));
  return (
    <Dialog title={t(trace.title, { name: t(rowTitle(row)) })} onClose={onClose}>
      <SourceTable rows={rows} />
      {row.derived && row.score !== null && <p>{t(words.derivedExplained, { points: formatPoints(row.score) })}</p>}
      <h3>{t(words.howTitle)}</h3>
      <p>
        {byRule.ruleScore === null
          ? t(words.howNone, { reason: rule })
          : t(words.howScore, { rule, points: formatPoints(byRule.ruleScore) })}
      </p>
      <p className="remark">{t(words.profile, { title: t(profile.title), source: t(profile.source) })}</p>
    </Dialog>
  );
}
