import { useApp, useShown } from "../../app/AppContext.ts";
import { filterLines, sortLines } from "../../app/lineFilter.ts";
import { exporting } from "../../messages/export.ts";
import { TableExport } from "./TableExport.tsx";

/** The lines to take away, in the order on the screen. Nothing for a form without lines. */
export default function LinesExport() {
  const { t, state } = useApp();
  const { project, lines, fromFunds } = useShown().outturn;
  if (fromFunds || lines.length === 0) return null;
  const shown = filterLines(lines, state.filter);
  return (
    <TableExport
      what={t(exporting.linesTitle)}
      name="lines"
      rows={{ shown: shown.length, all: lines.length }}
      isFiltered
      make={async (scope, words) => {
        const { linesTable } = await import("../../export/tables/linesTable.ts");
        const chosen = sortLines(scope === "all" ? lines : shown, state.sort, state.reversed);
        return linesTable(
          chosen.map((line) => ({ project, line })),
          words,
        );
      }}
    />
  );
}
