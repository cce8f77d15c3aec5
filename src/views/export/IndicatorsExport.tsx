import { useApp, useShown } from "../../app/AppContext.ts";
import { exporting } from "../../messages/export.ts";
import { TableExport } from "./TableExport.tsx";

/** The rows that carry points to take away. */
export function IndicatorsExport({ count }: { count: number }) {
  const { t } = useApp();
  const { outturn } = useShown();
  return (
    <TableExport
      what={t(exporting.indicatorsTitle)}
      name="indicators"
      rows={{ shown: count, all: count }}
      isFiltered={false}
      make={async (_, words) =>
        (await import("../../export/tables/indicatorsTable.ts")).indicatorsTable(outturn, words)
      }
    />
  );
}
