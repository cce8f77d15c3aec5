import { useApp } from "../../app/AppContext.ts";
import { filterLines } from "../../app/lineFilter.ts";
import { isFiltered } from "../../app/urlState.ts";
import type { ProjectOutturn } from "../../domain/outturn/projectOutturn.ts";
import { exporting } from "../../messages/export.ts";
import { TableExport } from "./TableExport.tsx";

/** The lines of several projects to take away, project by project: those that meet the filter, or all. Nothing where there are none. */
export function AllLinesExport({ outturns }: { outturns: readonly ProjectOutturn[] }) {
  const { t, state } = useApp();
  const { filter } = state;
  const linesOf = (isAll: boolean) =>
    outturns.flatMap(({ project, lines, fromFunds }) =>
      fromFunds ? [] : (isAll ? lines : filterLines(lines, filter)).map((line) => ({ project, line })),
    );
  const all = linesOf(true).length;
  if (all === 0) return null;
  return (
    <TableExport
      what={t(exporting.linesTitle)}
      name="lines"
      rows={{ shown: isFiltered(filter) ? linesOf(false).length : all, all }}
      isFiltered
      isNamed
      make={async (scope, words) =>
        (await import("../../export/tables/linesTable.ts")).linesTable(linesOf(scope === "all"), words)
      }
    />
  );
}
