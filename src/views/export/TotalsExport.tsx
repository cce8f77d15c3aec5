import { useApp } from "../../app/AppContext.ts";
import type { Reconciliation } from "../../domain/audit/reconciliation.ts";
import { audit } from "../../messages/audit.ts";
import { TableExport } from "./TableExport.tsx";

/** The reconciliation to take away. */
export function TotalsExport({ totals }: { totals: readonly Reconciliation[] }) {
  const { t } = useApp();
  return (
    <TableExport
      what={t(audit.totalsTitle)}
      name="totals"
      rows={{ shown: totals.length, all: totals.length }}
      isFiltered={false}
      make={async (_, words) => (await import("../../export/tables/totalsTable.ts")).totalsTable(totals, words)}
    />
  );
}
