import { useApp } from "../../app/AppContext.ts";
import type { Preview } from "../../app/ingestMessages.ts";
import { formatAmount } from "../../domain/money/format.ts";
import { issueMessage } from "../../ingest/formatIssue.ts";
import { importText } from "../../messages/import.ts";
import { useUnitName } from "../../ui/SentenceText.tsx";

/** What would come out of a mapping: projects, lines and totals, and the first things that are wrong. */
export function MappingOutcome({ preview }: { preview: Preview }) {
  const { t, lang, state } = useApp();
  const unit = useUnitName();
  const { sums, issues, issueCount } = preview;
  const money = (fen: typeof sums.budgetFen) => formatAmount(fen, state.unit);
  return (
    <div role="status" className="import-outcome">
      <p>
        {sums.lines === 0
          ? t(importText.outcomeNone)
          : t(importText.outcome, {
              projects: sums.projects,
              lines: sums.lines,
              budget: money(sums.budgetFen),
              actual: money(sums.actualFen),
              unit,
            })}
        {sums.unknown > 0 && (
          <span className="import-loud"> {t(importText.outcomeUnknown, { count: sums.unknown })}</span>
        )}
        {issueCount > 0 && <span className="hint"> {t(importText.outcomeIssues, { count: issueCount })}</span>}
      </p>
      {issues.length > 0 && (
        <ul>
          {issues.map((issue) => (
            <li key={`${issue.code} ${issue.source.row} ${issue.source.column}`}>{issueMessage(issue, lang)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
