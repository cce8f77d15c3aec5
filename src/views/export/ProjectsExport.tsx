import { useApp } from "../../app/AppContext.ts";
import { isFiltered } from "../../app/urlState.ts";
import type { ProjectOutturn } from "../../domain/outturn/projectOutturn.ts";
import { exporting } from "../../messages/export.ts";
import { TableExport } from "./TableExport.tsx";

/** Projects to take away: those on show, with the lines a filter leaves of each, or all of them whole. */
export function ProjectsExport(props: { shown: readonly ProjectOutturn[]; all: readonly ProjectOutturn[] }) {
  const { t, state } = useApp();
  const { shown, all } = props;
  return (
    <TableExport
      what={t(exporting.projectsTitle)}
      name="projects"
      rows={{ shown: shown.length, all: all.length, isNarrowed: isFiltered(state.filter) }}
      isFiltered
      isNamed
      make={async (scope, words) =>
        (await import("../../export/tables/projectsTable.ts")).projectsTable(scope === "all" ? all : shown, words)
      }
    />
  );
}
