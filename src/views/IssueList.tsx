import { useApp } from "../app/AppContext.ts";
import { issueMessage } from "../ingest/formatIssue.ts";
import type { Issue } from "../ingest/issue.ts";
import { trace } from "../messages/trace.ts";
import { sourceWords } from "../ui/SourceTable.tsx";

/** Issues as list entries. A part of its own: a file without faults needs none of its words. */
export default function IssueList({ issues }: { issues: readonly Issue[] }) {
  const { t, lang } = useApp();
  return issues.map((issue) => (
    <li key={`${issue.source.file} ${issue.source.row} ${issue.source.column} ${issue.code}`}>
      {t(trace.issue, { where: sourceWords(issue.source, lang), what: issueMessage(issue, lang) })}
    </li>
  ));
}
