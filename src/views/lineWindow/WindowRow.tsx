import { memo } from "react";
import { useApp } from "../../app/AppContext.ts";
import type { LineRow } from "../../lines/lineRow.ts";
import type { Text } from "../../messages/text.ts";
import type { LineColumnId } from "./lineColumns.ts";
import { ROW_CELLS } from "./rowCells.tsx";

/** A column as rows draw it. */
export interface RowColumn {
  readonly id: LineColumnId;
  readonly title: Text;
  readonly className: string;
}

/** One line. The first column names it; every cell carries its column's title, for cards, which have no header. */
export const WindowRow = memo(function WindowRow(props: {
  id: string;
  row: LineRow;
  index: number;
  columns: readonly RowColumn[];
  isActive: boolean;
  isOpen: boolean;
  /** Whether an opened reason grows upwards, where there is no room below. */
  opensUp: boolean;
}) {
  const { t } = useApp();
  const { row, index, columns, isActive, isOpen } = props;
  const kind = `${isActive ? " is-active" : ""}${isOpen ? " is-open" : ""}${props.opensUp ? " opens-up" : ""}`;
  return (
    <div
      role="row"
      id={props.id}
      className={`line-window-row${kind}`}
      aria-rowindex={index + 2}
      aria-selected={isActive}
      data-row={index}
    >
      {columns.map(({ id, title, className }, at) => {
        const Cell = ROW_CELLS[id];
        return (
          <div
            key={id}
            role={at === 0 ? "rowheader" : "gridcell"}
            className={at === 0 ? `${className} is-pinned` : className}
            data-label={t(title)}
          >
            <Cell row={row} index={index} isReachable={isActive} isOpen={isOpen} />
          </div>
        );
      })}
    </div>
  );
});
