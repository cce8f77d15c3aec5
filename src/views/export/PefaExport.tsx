import { useApp } from "../../app/AppContext.ts";
import type { PefaOutturn } from "../../domain/outturn/pefaOutturn.ts";
import { pefa } from "../../messages/pefa.ts";
import { TableExport } from "./TableExport.tsx";

/** The lines of one year that both indicators are reckoned from, to take away. */
export function PefaExport({ found, year }: { found: PefaOutturn; year: number | null }) {
  const { t } = useApp();
  const count = found.heads.length;
  return (
    <TableExport
      what={t(year === null ? pefa.export : pefa.exportYear, { year: year ?? "" })}
      name={year === null ? "pefa" : `pefa-${year}`}
      rows={{ shown: count, all: count }}
      isFiltered={false}
      make={async (_, words) => (await import("../../export/tables/pefaTable.ts")).pefaTable(found, words)}
    />
  );
}
