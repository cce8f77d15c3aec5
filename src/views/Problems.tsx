import { lazy, Suspense } from "react";
import { useApp } from "../app/AppContext.ts";
import { LOCAL_ID } from "../app/localData.ts";
import type { Problem } from "../app/problem.ts";
import type { Issue } from "../ingest/issue.ts";
import { problems as words } from "../messages/problems.ts";

const IssueList = lazy(() => import("./IssueList.tsx"));

const SHOWN = 3;

/** What went wrong while loading, one sentence each, at the top of every view. */
export default function Problems(props: {
  problems: readonly Problem[];
  issues: readonly Issue[];
  onRetry: () => void;
}) {
  const { site, loaded, state, t, set } = useApp();
  const { problems, issues, onRetry } = props;
  // What belongs to the page as a whole is read when it is opened; its state stands in the address.
  const isOfDataset = site.issues.length === 0 && problems.every((problem) => loaded?.problems.includes(problem));
  // A page that shows no project and no other view is about its problems.
  const isAlone = !loaded?.outturns.length && state.view !== "data" && state.view !== "docs";
  return (
    <section className="problems" role="alert" aria-label={t(words.problemsTitle)}>
      {isAlone && <h1 className="sr-only">{t(words.problemsTitle)}</h1>}
      <ul>
        {problems.map(({ text, params }) => {
          const sentence = t(typeof text === "string" ? words[text] : text, params);
          return <li key={sentence}>{sentence}</li>;
        })}
        <Suspense fallback={null}>{issues.length > 0 && <IssueList issues={issues.slice(0, SHOWN)} />}</Suspense>
      </ul>
      {(problems.length > 0 || state.data !== LOCAL_ID) && (
        <button type="button" className="quiet" onClick={isOfDataset ? onRetry : () => window.location.reload()}>
          {t(words.retry)}
        </button>
      )}
      {issues.length > SHOWN && (
        <button type="button" className="link" onClick={() => set({ view: "data" })}>
          {t(words.problemsMore, { count: issues.length })}
        </button>
      )}
    </section>
  );
}
