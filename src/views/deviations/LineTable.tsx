import { useMemo, useState } from "react";
import { useApp, useShown } from "../../app/AppContext.ts";
import { firstLines, isDescending } from "../../app/lineFilter.ts";
import { type LineSort, SORTS } from "../../app/urlState.ts";
import { largestAmount } from "../../domain/outturn/largestAmount.ts";
import type { LineOutturn } from "../../domain/outturn/lineOutturn.ts";
import { totals } from "../../domain/outturn/totals.ts";
import { deviations } from "../../messages/deviations.ts";
import { overview } from "../../messages/overview.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import LinesRounding from "../../ui/LinesRounding.tsx";
import LinesExport from "../export/LinesExport.tsx";
import { ColumnPicker } from "./ColumnPicker.tsx";
import { lineColumns, RowsContext } from "./lineColumns.tsx";

/** Rows drawn at once; the button shows as many more. */
const FOLDED = 200;

/** The column that stands for form order, in which names come. */
const FORM_COLUMN = "name";

const rowId = ({ line }: LineOutturn) => line.id;

/** The filtered lines, sortable by their headers, with the sums of exactly these lines in the last row. */
export function LineTable({ lines }: { lines: readonly LineOutturn[] }) {
  const { t, state, set } = useApp();
  const { outturn } = useShown();
  const [limit, setLimit] = useState(FOLDED);
  const { sort, reversed } = state;
  const shared = useMemo(() => ({ maxFen: largestAmount(outturn.lines), sums: totals(lines) }), [outturn, lines]);
  const rows = useMemo(() => firstLines(lines, sort, limit, reversed), [lines, sort, limit, reversed]);
  const onSort = (column: string, descending: boolean) => {
    const next: LineSort = SORTS.find((id) => id === column) ?? "form";
    set({ sort: next, reversed: descending !== isDescending(next) });
  };
  return (
    <section className="panel line-panel">
      <header>
        <h2>{t(deviations.tableTitle)}</h2>
        <p className="hint">{t(outturn.fromFunds ? overview.noLines : deviations.tableHint)}</p>
        <ColumnPicker />
        <LinesExport />
      </header>
      {lines.length === 0 ? (
        <p className="empty">{t(overview.noLineShown)}</p>
      ) : (
        <RowsContext value={shared}>
          <DataTable
            label={t(deviations.tableTitle)}
            columns={lineColumns}
            rows={rows}
            rowId={rowId}
            sorting={{ column: sort === "form" ? FORM_COLUMN : sort, descending: isDescending(sort) !== reversed }}
            onSort={onSort}
            hidden={state.hidden}
            withFooter={lines.length > 1}
          />
        </RowsContext>
      )}
      {rows.length === lines.length && <LinesRounding lines={lines} />}
      {shared.sums.unknown > 0 && <p className="remark">{t(overview.unreadable, { count: shared.sums.unknown })}</p>}
      {rows.length < lines.length && (
        <button type="button" className="link" onClick={() => setLimit(limit + FOLDED)}>
          {t(overview.moreLines, { count: lines.length - rows.length })}
        </button>
      )}
    </section>
  );
}
