import { useApp } from "../../app/AppContext.ts";
import type { Adjustment, RecurringLow } from "../../domain/outturn/crossYear.ts";
import { years } from "../../messages/years.ts";
import { TableExport } from "./TableExport.tsx";

/** How far budgets were changed, to take away. */
export function AdjustmentsExport({ adjustments }: { adjustments: readonly Adjustment[] }) {
  const { t } = useApp();
  return (
    <TableExport
      what={t(years.adjustmentsTitle)}
      name="adjustments"
      rows={{ shown: adjustments.length, all: adjustments.length }}
      isFiltered={false}
      make={async (_scope, words) =>
        (await import("../../export/tables/adjustmentsTable.ts")).adjustmentsTable(adjustments, words)
      }
    />
  );
}

/** The lines that were low year after year, to take away, with every year of each. */
export function RecurringExport({ recurring }: { recurring: readonly RecurringLow[] }) {
  const { t } = useApp();
  const count = recurring.reduce((sum, line) => sum + line.years.length, 0);
  return (
    <TableExport
      what={t(years.recurringTitle)}
      name="recurring"
      rows={{ shown: count, all: count }}
      isFiltered={false}
      make={async (_scope, words) =>
        (await import("../../export/tables/recurringTable.ts")).recurringTable(recurring, words)
      }
    />
  );
}
