import { useTable } from "@tanstack/react-table";
import { type ReactNode, useCallback, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useApp } from "../../app/AppContext.ts";
import type { CategoryId } from "../../domain/deviation/taxonomy.ts";
import type { LineRow } from "../../lines/lineRow.ts";
import { lineWindow } from "../../messages/lineWindow.ts";
import { LineHead } from "./LineHead.tsx";
import { LINE_TABLE_COLUMNS, type LineColumnId, lineTableFeatures, tracksOf } from "./lineColumns.ts";
import { LineWindowContext, type LineWindowShared } from "./lineWindowContext.ts";
import { PrintedLines } from "./PrintedLines.tsx";
import type { LineListing } from "./rowBuffer.ts";
import { useActiveRow } from "./useActiveRow.ts";
import { useRowHeight } from "./useRowHeight.ts";
import { useRowWindow } from "./useRowWindow.ts";
import { type RowColumn, WindowRow } from "./WindowRow.tsx";
import "./lineWindow.css";

/** The order of the rows, by the engine's name of the column; null is the order of arrival. */
export interface LineOrder {
  readonly column: string | null;
  readonly descending: boolean;
}

const NO_ROWS: LineRow[] = [];
const PINNED = { start: ["name"], end: [] };

/**
 * A table over any number of lines, of which only those in sight are drawn. Their order and windows come from
 * outside; a change of `place` takes the reader back to the first row. The grid itself keeps the focus, so no change of
 * rows can lose it: arrows, PageUp, PageDown, Home and End move the active row, Enter opens it, Space unfolds its
 * reason. In a narrow window rows are cards.
 */
export function LineWindow(props: {
  listing: LineListing;
  place: string;
  order: LineOrder;
  onOrder: (order: LineOrder) => void;
  hidden: readonly string[];
  scaleFen: number;
  chosenCategories: readonly CategoryId[];
  onOpen: (row: LineRow) => void;
  onCategory: (id: CategoryId) => void;
  onProject: (key: string) => void;
  /** Stands beside the position. */
  actions?: ReactNode;
}) {
  const { t, state } = useApp();
  const { listing, place, order, hidden, scaleFen, chosenCategories, onOpen, onCategory, onProject } = props;
  const { total } = listing;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const rowHeight = useRowHeight();
  const { drawn, scale, buffer, reveal, hasFailed, retry } = useRowWindow({
    ...{ listing, place, rowHeight, scroller, head },
  });
  const [opened, setOpened] = useState<number | null>(null);
  const onReason = useCallback(
    (index: number) => {
      reveal(index);
      setOpened((now) => (now === index ? null : index));
    },
    [reveal],
  );
  const { active, setActive, onKeyDown, said } = useActiveRow({
    ...{ total, place, scroller, reveal, rowHeight },
    viewport: scale.viewport,
    onEnter: (index) => {
      const row = buffer.row(index);
      if (row !== null) onOpen(row);
    },
    onSpace: onReason,
    onEscape: () => setOpened(null),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows stand where an unfolded one stood
  useLayoutEffect(() => setOpened(null), [listing]);

  const table = useLineTable(order, props.onOrder, hidden);
  const visible = table.getVisibleLeafColumns();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the library gives the same columns for the same hidden ones
  const columns = useMemo(() => visible.map(readColumn), [hidden]);
  const { tracks, least } = useMemo(() => tracksOf(columns, state.unit), [columns, state.unit]);
  // Rows are drawn anew for what they show, not for what a click on them would do by now.
  const latest = useRef({ onOpen, onCategory, onProject });
  useLayoutEffect(() => {
    latest.current = { onOpen, onCategory, onProject };
  });
  const shared = useMemo<LineWindowShared>(
    () => ({
      ...{ scaleFen, chosenCategories, onReason },
      onOpen: (row) => latest.current.onOpen(row),
      onCategory: (id) => latest.current.onCategory(id),
      onProject: (key) => latest.current.onProject(key),
    }),
    [scaleFen, chosenCategories, onReason],
  );

  const { first, rows, offset } = drawn;
  const last = Math.min(total, Math.floor((offset + scale.viewport) / rowHeight));
  const rowId = (index: number) => `${id}-${index}`;
  return (
    <LineWindowContext value={shared}>
      <div className="line-window">
        <div className="line-window-bar">
          <p className="hint">
            {total === 0
              ? t(lineWindow.empty)
              : t(lineWindow.position, {
                  first: (Math.ceil(offset / rowHeight) + 1).toLocaleString("en"),
                  last: Math.max(1, last).toLocaleString("en"),
                  total: total.toLocaleString("en"),
                })}
          </p>
          {hasFailed && (
            <p className="hint" role="alert">
              {t(lineWindow.failed)}{" "}
              <button type="button" className="link" onClick={retry}>
                {t(lineWindow.retry)}
              </button>
            </p>
          )}
          {props.actions}
        </div>
        <p className="sr-only" role="status">
          {said}
        </p>
        <p className="sr-only" id={`${id}-keys`}>
          {t(lineWindow.keys)}
        </p>
        <div
          className="line-window-box"
          role="grid"
          tabIndex={0}
          aria-label={t(lineWindow.label)}
          aria-describedby={`${id}-keys`}
          aria-rowcount={total + 1}
          aria-colcount={columns.length}
          aria-readonly
          aria-activedescendant={active >= first && active < first + rows.length ? rowId(active) : undefined}
          ref={scroller}
          onKeyDown={onKeyDown}
          onClick={({ target }) => {
            const row = (target as Element).closest<HTMLElement>("[data-row]")?.dataset.row;
            if (row !== undefined) setActive(Number(row));
          }}
          style={
            {
              "--line-window-tracks": tracks,
              "--line-window-least": `${least}px`,
              "--line-window-row": `${rowHeight}px`,
            } as object
          }
        >
          <LineHead headers={table.getHeaderGroups()[0]?.headers ?? []} ref={head} />
          <div role="rowgroup" className="line-window-space" style={{ height: scale.height }}>
            <div
              className="line-window-view"
              style={{ height: Math.min(scale.viewport, scale.height), top: "var(--line-window-head)" }}
            >
              <div style={{ transform: `translateY(${first * rowHeight - offset}px)` }}>
                {rows.map((row, at) => (
                  <WindowRow
                    key={rowId(first + at)}
                    id={rowId(first + at)}
                    row={row}
                    index={first + at}
                    columns={columns}
                    isActive={first + at === active}
                    isOpen={first + at === opened}
                    opensUp={(first + at + 0.5) * rowHeight - offset > scale.viewport / 2}
                  />
                ))}
              </div>
            </div>
          </div>
        </div>
        <PrintedLines buffer={buffer} columns={columns} />
      </div>
    </LineWindowContext>
  );
}

/** The library's table: columns, header and state, and no rows. */
function useLineTable(order: LineOrder, onOrder: (order: LineOrder) => void, hidden: readonly string[]) {
  const { column, descending } = order;
  const sorting = useMemo(() => (column === null ? [] : [{ id: column, desc: descending }]), [column, descending]);
  const columnVisibility = useMemo(() => Object.fromEntries(hidden.map((id) => [id, false])), [hidden]);
  return useTable({
    features: lineTableFeatures,
    columns: LINE_TABLE_COLUMNS,
    data: NO_ROWS,
    manualSorting: true,
    enableSortingRemoval: false,
    enableMultiSort: false,
    state: { sorting, columnVisibility, columnPinning: PINNED },
    onSortingChange: (updater) => {
      const [next] = typeof updater === "function" ? updater(sorting) : updater;
      if (next !== undefined) onOrder({ column: next.id, descending: next.desc });
    },
  });
}

function readColumn({ id, columnDef: { meta } }: { id: string; columnDef: (typeof LINE_TABLE_COLUMNS)[number] }) {
  if (meta === undefined) throw new Error(`a column without a title: ${id}`);
  return { id: id as LineColumnId, title: meta.title, className: meta.className, meta } satisfies RowColumn & {
    meta: unknown;
  };
}
