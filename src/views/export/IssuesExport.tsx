import { useApp } from "../../app/AppContext.ts";
import { issueMessage } from "../../ingest/formatIssue.ts";
import type { Issue } from "../../ingest/issue.ts";
import { data } from "../../messages/data.ts";
import type { Text } from "../../messages/text.ts";
import { TableExport } from "./TableExport.tsx";

/** What was wrong with reading a file or the catalog, to take away: what is on show, or all. */
export function IssuesExport(props: { title: Text; shown: readonly Issue[]; all: readonly Issue[] }) {
  const { t, lang } = useApp();
  const { title, shown, all } = props;
  const written = ({ severity, source, ...issue }: Issue) => ({
    severity,
    file: source.file,
    table: source.table ?? "",
    row: source.row,
    column: source.column ?? "",
    raw: source.raw,
    message: issueMessage({ severity, source, ...issue }, lang),
  });
  return (
    <TableExport
      what={t(title)}
      name={title === data.issuesTitle ? "issues" : "catalog-issues"}
      rows={{ shown: shown.length, all: all.length }}
      isFiltered={false}
      make={async (scope, words) =>
        (await import("../../export/tables/issuesTable.ts")).issuesTable(
          (scope === "all" ? all : shown).map(written),
          words,
        )
      }
    />
  );
}
