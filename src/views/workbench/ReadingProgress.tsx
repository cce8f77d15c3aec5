import { useApp } from "../../app/AppContext.ts";
import type { LineProgress } from "../../app/lineSource.ts";
import type { Problem } from "../../app/problem.ts";
import { problems } from "../../messages/problems.ts";
import { workbench as words } from "../../messages/workbench.ts";

/** How far reading is, with a way to stop; and what went wrong with it, with a way to read anew. */
export function ReadingProgress(props: {
  progress: LineProgress | null;
  problem: Problem | null;
  hasLines: boolean;
  onStop: () => void;
  onRetry: () => void;
}) {
  const { t } = useApp();
  const { progress, problem } = props;
  const number = (n: number) => n.toLocaleString("en");
  if (progress === null && problem === null) return null;
  return (
    <div className="bench-reading">
      {progress !== null && (
        <p role="status">
          {progress.all === null
            ? t(words.reading, { rows: number(progress.rows) })
            : t(words.readingOf, { rows: number(progress.rows), all: number(progress.all) })}{" "}
          {props.hasLines && t(words.soFar)}{" "}
          <button type="button" className="link" onClick={props.onStop}>
            {t(words.stop)}
          </button>
        </p>
      )}
      {progress !== null && progress.all !== null && progress.all > 0 && (
        <progress
          value={progress.rows}
          max={progress.all}
          aria-label={t(words.reading, { rows: number(progress.rows) })}
        />
      )}
      {problem !== null && (
        <p className="problems" role="alert">
          {t(typeof problem.text === "string" ? problems[problem.text] : problem.text, problem.params)}{" "}
          <button type="button" className="link" onClick={props.onRetry}>
            {t(words.retry)}
          </button>
        </p>
      )}
    </div>
  );
}
