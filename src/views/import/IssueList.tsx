import { useState } from "react";
import { useApp } from "../../app/AppContext.ts";
import type { Imported, LocalIssue } from "../../app/ingestClient.ts";
import type { Source } from "../../domain/project/source.ts";
import { issueMessage } from "../../ingest/formatIssue.ts";
import { importText } from "../../messages/import.ts";
import { RawText } from "../../ui/RawText.tsx";

/** Issues shown at first; a list of unreadable amounts can have as many as it has rows. */
const SHOWN = 100;

/** Everything that was wrong with the files, the gravest first; a place leads to the cell in its table. */
export function IssueList({ imported, onPicture }: { imported: Imported; onPicture: (issue: LocalIssue) => void }) {
  const { t, lang } = useApp();
  const [isUnfolded, setUnfolded] = useState(false);
  const { issues } = imported;
  const ordered = [
    ...issues.filter(({ issue }) => issue.severity === "error"),
    ...issues.filter(({ issue }) => issue.severity === "warning"),
  ];
  const shown = isUnfolded ? ordered : ordered.slice(0, SHOWN);
  return (
    <section className="panel">
      <header>
        <h2>{t(importText.problemsTitle)}</h2>
        <p className="hint">{t(issues.length === 0 ? importText.problemsNone : importText.problemsHint)}</p>
      </header>
      {issues.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section className="scroll-x" tabIndex={0} aria-label={t(importText.problemsTitle)}>
          <table className="plain-table import-issues">
            <thead>
              <tr>
                <th scope="col">{t(importText.problems)}</th>
                <th scope="col">{t(importText.file)}</th>
                <th scope="col">{t(importText.where)}</th>
                <th scope="col">{t(importText.raw)}</th>
                <th scope="col">{t(importText.what)}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((located, index) => {
                const { severity, source } = located.issue;
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two issues may be alike, and the list never moves
                  <tr key={index}>
                    <th scope="row" className={severity === "error" ? "import-loud" : ""}>
                      {t(importText[severity])}
                    </th>
                    <td>{source.file}</td>
                    <td>
                      <Place source={source} onPicture={() => onPicture(located)} />
                    </td>
                    <td>{source.raw === "" ? "—" : <RawText raw={source.raw} />}</td>
                    <td className="import-what">{issueMessage(located.issue, lang)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
      )}
      {shown.length < ordered.length && (
        <button type="button" className="link" onClick={() => setUnfolded(true)}>
          {t(importText.more, { count: ordered.length - shown.length })}
        </button>
      )}
    </section>
  );
}

function Place({ source, onPicture }: { source: Source; onPicture: () => void }) {
  const { t } = useApp();
  const { table, row, column } = source;
  if (row === null) return <span className="hint">{t(importText.wholeFile)}</span>;
  const words = column === null ? t(importText.atRow, { row }) : t(importText.atCell, { row, column });
  return (
    <>
      <button type="button" className="link" aria-haspopup="dialog" onClick={onPicture}>
        {words}
      </button>
      {table !== null && <div className="hint">{table}</div>}
    </>
  );
}
