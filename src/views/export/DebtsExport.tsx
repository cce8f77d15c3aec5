import { useApp } from "../../app/AppContext.ts";
import type { Debt } from "../../domain/outturn/crossYear.ts";
import { years } from "../../messages/years.ts";
import { TableExport } from "./TableExport.tsx";

/** What became of money to be paid next year, to take away. */
export function DebtsExport({ debts }: { debts: readonly Debt[] }) {
  const { t } = useApp();
  return (
    <TableExport
      what={t(years.debtsTitle)}
      name="years"
      rows={{ shown: debts.length, all: debts.length }}
      isFiltered={false}
      make={async (_, words) => (await import("../../export/tables/debtsTable.ts")).debtsTable(debts, words)}
    />
  );
}
