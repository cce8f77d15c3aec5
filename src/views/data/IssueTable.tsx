import { useApp } from "../../app/AppContext.ts";
import type { Severity } from "../../domain/audit/finding.ts";
import { issueMessage } from "../../ingest/formatIssue.ts";
import type { Issue } from "../../ingest/issue.ts";
import { data } from "../../messages/data.ts";
import type { Text } from "../../messages/text.ts";
import { RawText } from "../../ui/RawText.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { IssuesExport } from "../export/IssuesExport.tsx";

type Choice = "all" | Issue["severity"];
const CHOICES: readonly Choice[] = ["all", "error", "warning"];

/** Everything that was wrong with a file, the gravest first: where it stands, its text, what is wrong, what to do. */
export function IssueTable({ title, issues }: { title: Text; issues: readonly Issue[] }) {
  const { t, lang, state, set } = useApp();
  const of = (choice: Choice) => issues.filter(({ severity }) => choice === "all" || severity === choice);
  const choice =
    CHOICES.find((each) => state.severities.length === 1 && state.severities.includes(each as Severity)) ?? "all";
  const shown = [...of(choice)].sort((a, b) => Number(a.severity === "warning") - Number(b.severity === "warning"));
  return (
    <section className="panel">
      <header>
        <h2>{t(title)}</h2>
        <p className="hint">{t(issues.length === 0 ? data.issuesNone : data.issueHint)}</p>
        {issues.length > 1 && (
          <Segmented
            label={t(data.severity)}
            value={choice}
            options={CHOICES.map((value) => ({
              value,
              label: t(data.countOf, { title: t(data[value]), count: of(value).length }),
            }))}
            onChange={(value) => set({ severities: value === "all" ? [] : [value] })}
          />
        )}
        {issues.length > 0 && <IssuesExport title={title} shown={shown} all={issues} />}
      </header>
      {issues.length > 0 && (
        <>
          <p className="sr-only" role="status">
            {choice !== "all" && t(data.shown, { all: issues.length, shown: shown.length })}
          </p>
          {shown.length === 0 && <p className="empty">{t(data.noneShown)}</p>}
          {shown.length > 0 && (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
            <section className="scroll-x" tabIndex={0} aria-label={t(title)}>
              <table className="plain-table data-issues">
                <thead>
                  <tr>
                    <th scope="col">{t(data.severity)}</th>
                    <th scope="col">{t(data.file)}</th>
                    <th scope="col" className="num">
                      {t(data.row)}
                    </th>
                    <th scope="col">{t(data.column)}</th>
                    <th scope="col">{t(data.raw)}</th>
                    <th scope="col">{t(data.what)}</th>
                  </tr>
                </thead>
                <tbody>
                  {shown.map((issue, index) => {
                    const { file, table, row, column, raw } = issue.source;
                    return (
                      // biome-ignore lint/suspicious/noArrayIndexKey: two issues may be alike, and the list never moves
                      <tr key={index}>
                        <th scope="row" className={issue.severity === "error" ? "loud" : ""}>
                          {t(data[issue.severity])}
                        </th>
                        <td>
                          {file}
                          {table !== null && <span className="remark"> {table}</span>}
                        </td>
                        <td className="num figure">{row ?? "—"}</td>
                        <td>{column ?? "—"}</td>
                        <td>
                          <RawText raw={raw} />
                        </td>
                        <td className="data-what">{issueMessage(issue, lang)}</td>
                      </tr>
                    );
                  })}
                </tbody>
              </table>
            </section>
          )}
        </>
      )}
    </section>
  );
}
