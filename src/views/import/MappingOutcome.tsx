import { useState } from "react";
import { useApp } from "../../app/AppContext.ts";
import type { Preview } from "../../app/ingestMessages.ts";
import { formatAmount } from "../../domain/money/format.ts";
import { issueMessage } from "../../ingest/formatIssue.ts";
import { importText } from "../../messages/import.ts";
import { useUnitName } from "../../ui/SentenceText.tsx";
import { DeclaredTotals } from "./DeclaredTotals.tsx";

/** So many problems are listed at first; a button lists the rest. */
const FOLDED = 5;

/** What would come out of a mapping: projects, lines and totals, and everything that is wrong. */
export function MappingOutcome({ preview }: { preview: Preview }) {
  const { t, lang, state } = useApp();
  const unit = useUnitName();
  const { sums, issues, issueCount } = preview;
  const [isUnfolded, setUnfolded] = useState(false);
  const shown = isUnfolded ? issues : issues.slice(0, FOLDED);
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
      {sums.declared !== null && <DeclaredTotals declared={sums.declared} />}
      {issues.length > 0 && (
        <ul>
          {shown.map((issue) => (
            <li key={`${issue.code} ${issue.source.row} ${issue.source.column}`}>
              {issue.source.row === null
                ? issueMessage(issue, lang)
                : t(importText.issueAtRow, { row: issue.source.row, what: issueMessage(issue, lang) })}
            </li>
          ))}
        </ul>
      )}
      {shown.length < issues.length && (
        <button type="button" className="link" onClick={() => setUnfolded(true)}>
          {t(importText.more, { count: issues.length - shown.length })}
        </button>
      )}
    </div>
  );
}
