import type { Header, RowData } from "@tanstack/react-table";
import type { Ref } from "react";
import { useApp } from "../../app/AppContext.ts";
import type { lineTableFeatures } from "./lineColumns.ts";

const ARIA_SORT = { asc: "ascending", desc: "descending" } as const;
const ARROWS = { asc: "↑", desc: "↓" } as const;

/** The header row: its buttons ask for another order. */
export function LineHead<Row extends RowData>(props: {
  headers: readonly Header<typeof lineTableFeatures, Row, unknown>[];
  ref: Ref<HTMLDivElement>;
}) {
  const { t } = useApp();
  return (
    <div role="rowgroup" className="line-window-head" ref={props.ref}>
      <div role="row" className="line-window-row" aria-rowindex={1}>
        {props.headers.map(({ id, column }) => {
          const { meta } = column.columnDef;
          const title = meta === undefined ? "" : t(meta.title);
          const sorted = column.getIsSorted();
          const canSort = column.getCanSort();
          const pinned = column.getIsPinned() ? " is-pinned" : "";
          return (
            <div
              key={id}
              role="columnheader"
              className={`${meta?.className ?? ""}${pinned}`}
              aria-sort={canSort ? (sorted ? ARIA_SORT[sorted] : "none") : undefined}
            >
              {canSort ? (
                <button type="button" className="sort" onClick={() => column.toggleSorting()}>
                  {title}
                  <span className="arrow" aria-hidden="true">
                    {sorted ? ARROWS[sorted] : ""}
                  </span>
                </button>
              ) : (
                title
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
