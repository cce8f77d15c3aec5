import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { LineRow } from "../../lines/lineRow.ts";
import { type LineListing, RowBuffer } from "./rowBuffer.ts";
import { AT_TOP, followScroll, makeScale, revealRow, rowsAt, type Standing, scrollTopAt } from "./windowScroll.ts";

/** After so long without a step the scroll position is put where it belongs, unseen. */
const IDLE_MS = 150;

/** The rows on show, and where the window stood when they were all at hand. */
interface Drawn {
  readonly offset: number;
  readonly first: number;
  readonly rows: readonly LineRow[];
}

const NOTHING: Drawn = { offset: 0, first: 0, rows: [] };

/**
 * The rows of a listing behind a scrolling box. What was on show stays until every row of the new place is at hand, so
 * there is never a blank; the latest place wins. `place` names what the reader looks at: when it changes the window
 * goes back to the top, when only the listing does, it stays.
 */
export function useRowWindow(options: {
  readonly listing: LineListing;
  readonly place: string;
  readonly rowHeight: number;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly head: RefObject<HTMLElement | null>;
}) {
  const { listing, place, rowHeight, scroller, head } = options;
  const viewport = useViewport(scroller, head);
  const scale = useMemo(() => makeScale(listing.total, rowHeight, viewport), [listing.total, rowHeight, viewport]);
  const buffer = useMemo(() => new RowBuffer(listing), [listing]);
  const standing = useRef<Standing>(AT_TOP);
  const [drawn, setDrawn] = useState(NOTHING);
  const [hasFailed, setFailed] = useState(false);

  const draw = useCallback(() => {
    const { offset } = standing.current;
    const { first, end } = rowsAt(scale, offset);
    buffer.want(first, end);
    setFailed(buffer.hasFailed);
    const rows = buffer.read(first, end);
    if (rows !== null) setDrawn({ offset, first, rows });
  }, [scale, buffer]);

  const moveTo = useCallback(
    (offset: number) => {
      const box = scroller.current;
      if (box === null) return;
      const wanted = scrollTopAt(scale, offset);
      let { scrollTop } = standing.current;
      // Reading the position makes the browser lay out the page, which is left out where nothing moves. It is read back
      // because browsers round, and must not seem to have been scrolled by the reader.
      if (Math.abs(scrollTop - wanted) >= 1) {
        box.scrollTop = wanted;
        scrollTop = box.scrollTop;
      }
      standing.current = { offset, scrollTop };
      draw();
    },
    [scroller, scale, draw],
  );

  useEffect(() => buffer.attach(draw), [buffer, draw]);
  const shown = useRef({ place, rowHeight });
  useLayoutEffect(() => {
    const { current } = shown;
    const row = standing.current.offset / current.rowHeight;
    shown.current = { place, rowHeight };
    moveTo(current.place === place ? Math.min(row * rowHeight, scale.span) : 0);
  }, [place, rowHeight, scale, moveTo]);

  useEffect(() => {
    const box = scroller.current;
    if (box === null) return;
    let idle: ReturnType<typeof setTimeout> | undefined;
    const onScroll = () => {
      const { scrollTop } = box;
      if (scrollTop === standing.current.scrollTop) return;
      standing.current = followScroll(scale, standing.current, scrollTop);
      // Drawn within the frame that scrolls.
      flushSync(draw);
      clearTimeout(idle);
      idle = setTimeout(() => moveTo(standing.current.offset), IDLE_MS);
    };
    box.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      clearTimeout(idle);
      box.removeEventListener("scroll", onScroll);
    };
  }, [scroller, scale, draw, moveTo]);

  const reveal = useCallback((row: number) => moveTo(revealRow(scale, standing.current.offset, row)), [scale, moveTo]);
  const retry = () => {
    buffer.retry();
    draw();
  };
  return { drawn, scale, buffer, reveal, hasFailed, retry };
}

/** The height of the window on the rows in px: the box without its header. */
function useViewport(scroller: RefObject<HTMLElement | null>, head: RefObject<HTMLElement | null>) {
  const [viewport, setViewport] = useState(0);
  const measure = useCallback(() => {
    if (scroller.current === null || head.current === null) return;
    setViewport(Math.max(0, scroller.current.clientHeight - head.current.offsetHeight));
  }, [scroller, head]);
  useLayoutEffect(measure, [measure]);
  useEffect(() => {
    if (scroller.current === null || head.current === null) return;
    const observer = new ResizeObserver(measure);
    observer.observe(scroller.current);
    observer.observe(head.current);
    return () => observer.disconnect();
  }, [scroller, head, measure]);
  return viewport;
}
