import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useApp } from "../../app/AppContext.ts";
import { lineWindow } from "../../messages/lineWindow.ts";

/** So long after the last key the place is said: every row on the way is read by its own. */
const SAY_MS = 600;

/** The row that keys move and act on. `said` is the place for a live region, after keys have moved the row. */
export function useActiveRow(options: {
  readonly total: number;
  readonly place: string;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly reveal: (row: number) => void;
  readonly rowHeight: number;
  readonly viewport: number;
  readonly onEnter: (row: number) => void;
  readonly onSpace: (row: number) => void;
  readonly onEscape: () => void;
}) {
  const { t } = useApp();
  const { total, place, scroller, reveal, rowHeight, viewport } = options;
  const [chosen, setChosen] = useState({ place, row: 0 });
  const active = chosen.place === place ? Math.min(chosen.row, Math.max(0, total - 1)) : 0;
  const setActive = (row: number) => setChosen({ place, row });
  const [moves, setMoves] = useState(0);
  const [said, setSaid] = useState("");

  useEffect(() => {
    if (moves === 0) return;
    const words = { row: (active + 1).toLocaleString("en"), total: total.toLocaleString("en") };
    const timer = setTimeout(() => setSaid(t(lineWindow.atRow, words)), SAY_MS);
    return () => clearTimeout(timer);
  }, [moves, active, total, t]);

  // A button that had the focus may have gone with its row: the grid takes it over.
  const hadFocus = useRef(false);
  useLayoutEffect(() => {
    const box = scroller.current;
    if (box === null) return;
    const { activeElement } = document;
    if (hadFocus.current && (activeElement === null || activeElement === document.body)) {
      box.focus({ preventScroll: true });
    }
    hadFocus.current = box.contains(document.activeElement);
  });

  const page = Math.max(1, Math.floor(viewport / rowHeight) - 1);
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: total - 1,
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (total === 0 || event.altKey || event.metaKey) return;
    const isOwn = event.target === event.currentTarget;
    const isInRow = (event.target as Element).closest("[data-row]") !== null;
    const target = targets[event.key];
    if (target !== undefined && (isOwn || isInRow)) {
      const row = Math.max(0, Math.min(total - 1, target));
      event.preventDefault();
      scroller.current?.focus({ preventScroll: true });
      setActive(row);
      setMoves(moves + 1);
      reveal(row);
    } else if (event.key === "Escape") options.onEscape();
    else if (isOwn && event.key === "Enter") options.onEnter(active);
    else if (isOwn && event.key === " ") {
      event.preventDefault();
      options.onSpace(active);
    }
  };
  return { active, setActive, onKeyDown, said };
}
