import { useApp } from "../../app/AppContext.ts";
import type { Finding } from "../../domain/audit/finding.ts";
import { exporting } from "../../messages/export.ts";
import { TableExport } from "./TableExport.tsx";

/** The audit's findings to take away: those on show, or all. */
export function FindingsExport(props: { shown: readonly Finding[]; all: readonly Finding[] }) {
  const { t } = useApp();
  const { shown, all } = props;
  return (
    <TableExport
      what={t(exporting.findingsTitle)}
      name="findings"
      rows={{ shown: shown.length, all: all.length }}
      isFiltered={false}
      make={async (scope, words) =>
        (await import("../../export/tables/findingsTable.ts")).findingsTable(scope === "all" ? all : shown, words)
      }
    />
  );
}
