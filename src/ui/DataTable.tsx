import {
  type ColumnDef,
  columnVisibilityFeature,
  metaHelper,
  type RowData,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useMemo } from "react";
import { useApp } from "../app/AppContext.ts";
import type { Text } from "../messages/text.ts";

/** Only what is used: the rows come filtered and sorted, so no row model of the library is registered. */
export const dataTableFeatures = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  columnMeta: metaHelper<{ readonly title: Text; readonly className: string }>(),
});

// biome-ignore lint/suspicious/noExplicitAny: the library's own type of a list of columns with different values
export type DataColumns<Row extends RowData> = ColumnDef<typeof dataTableFeatures, Row, any>[];

const ARIA_SORT = { asc: "ascending", desc: "descending" } as const;
const ARROWS = { asc: "↑", desc: "↓" } as const;

/**
 * A table of rows that are already filtered and sorted. Its first column stays in sight while the rest
 * scrolls, header buttons ask for another order, and footers stand in the last row. Every cell carries its column's title,
 * which names it where the style sheet makes cards of rows. `columns` must keep its identity between renders: cells are
 * components.
 */
export function DataTable<Row extends RowData>(props: {
  label: string;
  columns: DataColumns<Row>;
  rows: readonly Row[];
  rowId: (row: Row) => string;
  sorting: { readonly column: string; readonly descending: boolean };
  onSort: (column: string, descending: boolean) => void;
  hidden: readonly string[];
  withFooter: boolean;
}) {
  const { t } = useApp();
  const { column, descending } = props.sorting;
  const sorting = useMemo<SortingState>(() => [{ id: column, desc: descending }], [column, descending]);
  const columnVisibility = useMemo(() => Object.fromEntries(props.hidden.map((id) => [id, false])), [props.hidden]);
  const table = useTable({
    features: dataTableFeatures,
    columns: props.columns,
    data: props.rows,
    getRowId: props.rowId,
    manualSorting: true,
    enableSortingRemoval: false,
    enableMultiSort: false,
    state: { sorting, columnVisibility },
    onSortingChange: (updater) => {
      const [next] = typeof updater === "function" ? updater(sorting) : updater;
      if (next !== undefined) props.onSort(next.id, next.desc);
    },
  });
  const labelOf = ({ column: { columnDef } }: { column: { columnDef: DataColumns<Row>[number] } }) =>
    columnDef.meta && t(columnDef.meta.title);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="data-table" tabIndex={0} aria-label={props.label}>
      <table>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => {
                const { meta } = header.column.columnDef;
                const title = meta === undefined ? "" : t(meta.title);
                const sorted = header.column.getIsSorted();
                const canSort = header.column.getCanSort();
                return (
                  <th
                    key={header.id}
                    scope="col"
                    className={meta?.className}
                    aria-sort={canSort ? (sorted ? ARIA_SORT[sorted] : "none") : undefined}
                  >
                    {canSort ? (
                      <button type="button" className="sort" onClick={() => header.column.toggleSorting()}>
                        {title}
                        <span className="arrow" aria-hidden="true">
                          {sorted ? ARROWS[sorted] : ""}
                        </span>
                      </button>
                    ) : (
                      title
                    )}
                  </th>
                );
              })}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id}>
              {row.getVisibleCells().map((cell, index) =>
                index === 0 ? (
                  <th key={cell.id} scope="row" className={cell.column.columnDef.meta?.className}>
                    <table.FlexRender cell={cell} />
                  </th>
                ) : (
                  <td key={cell.id} className={cell.column.columnDef.meta?.className} data-label={labelOf(cell)}>
                    <table.FlexRender cell={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
        {props.withFooter && (
          <tfoot>
            {table.getFooterGroups().map((group) => (
              <tr key={group.id}>
                {group.headers.map((footer, index) =>
                  index === 0 ? (
                    <th key={footer.id} scope="row" className={footer.column.columnDef.meta?.className}>
                      <table.FlexRender footer={footer} />
                    </th>
                  ) : (
                    <td
                      key={footer.id}
                      className={footer.column.columnDef.meta?.className}
                      data-label={labelOf(footer)}
                    >
                      <table.FlexRender footer={footer} />
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tfoot>
        )}
      </table>
    </section>
  );
}
