import { lazy, Suspense } from "react";
import { useApp } from "../app/AppContext.ts";
import type { Problem } from "../app/problem.ts";
import type { Issue } from "../ingest/issue.ts";
import { shell } from "../messages/shell.ts";

const IssueList = lazy(() => import("./IssueList.tsx"));

const SHOWN = 3;

/** What went wrong while loading, one sentence each, at the top of every view. */
export default function Problems(props: {
  problems: readonly Problem[];
  issues: readonly Issue[];
  onRetry: () => void;
}) {
  const { t, set } = useApp();
  const { problems, issues, onRetry } = props;
  return (
    <section className="problems" role="alert" aria-label={t(shell.problemsTitle)}>
      <ul>
        {problems.map(({ text, params }) => (
          <li key={text.en + Object.values(params).join()}>{t(text, params)}</li>
        ))}
        <Suspense fallback={null}>{issues.length > 0 && <IssueList issues={issues.slice(0, SHOWN)} />}</Suspense>
      </ul>
      {problems.length > 0 && (
        <button type="button" className="quiet" onClick={onRetry}>
          {t(shell.retry)}
        </button>
      )}
      {issues.length > SHOWN && (
        <button type="button" className="link" onClick={() => set({ view: "data" })}>
          {t(shell.problemsMore, { count: issues.length })}
        </button>
      )}
    </section>
  );
}
