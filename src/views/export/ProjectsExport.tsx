import { useApp } from "../../app/AppContext.ts";
import type { ProjectOutturn } from "../../domain/outturn/projectOutturn.ts";
import { exporting } from "../../messages/export.ts";
import { TableExport } from "./TableExport.tsx";

/** Projects to take away: those on show, or all. */
export function ProjectsExport(props: { shown: readonly ProjectOutturn[]; all: readonly ProjectOutturn[] }) {
  const { t } = useApp();
  const { shown, all } = props;
  return (
    <TableExport
      what={t(exporting.projectsTitle)}
      name="projects"
      rows={{ shown: shown.length, all: all.length }}
      isFiltered
      make={async (scope, words) =>
        (await import("../../export/tables/projectsTable.ts")).projectsTable(scope === "all" ? all : shown, words)
      }
    />
  );
}
