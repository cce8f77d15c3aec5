/**
 * Taller boxes are cut off by browsers (Chromium at 33 million px, Firefox at 17), so a longer list has a box of this
 * height and its scroll position is scaled.
 */
const TALLEST_PX = 8_000_000;
/** At both ends the box moves as far as the rows do, so that no scaling is felt where people are most. */
const EDGE_PX = 1_000_000;
/** Steps of a wheel, a finger or a key; a scaled box's handle cannot be dragged by so little. */
const LARGEST_STEP_PX = 2000;

/** A list of rows of one height behind a window on it. All lengths in px. */
export interface ScrollScale {
  readonly rows: number;
  readonly rowHeight: number;
  readonly viewport: number;
  /** Height of the box that scrolls. */
  readonly height: number;
  /** How far the box can scroll, and how far the rows would if the box were as tall as they are. */
  readonly travel: number;
  readonly span: number;
}

/** Where the list stands: the px of rows above the window, and the box's scroll position that goes with it. */
export interface Standing {
  readonly offset: number;
  readonly scrollTop: number;
}

export const AT_TOP: Standing = { offset: 0, scrollTop: 0 };

export function makeScale(rows: number, rowHeight: number, viewport: number): ScrollScale {
  const full = rows * rowHeight;
  const height = Math.max(viewport, Math.min(full, TALLEST_PX));
  return { rows, rowHeight, viewport, height, travel: height - viewport, span: Math.max(0, full - viewport) };
}

/** The offset that belongs to a scroll position: rising with it, from 0 at the top to `span` at the bottom. */
export function offsetAt(scale: ScrollScale, scrollTop: number): number {
  const { travel, span } = scale;
  const top = clamp(scrollTop, travel);
  if (span === travel || top <= EDGE_PX) return top;
  if (top >= travel - EDGE_PX) return span - (travel - top);
  return EDGE_PX + (top - EDGE_PX) * stretch(scale);
}

/** The scroll position that belongs to an offset. */
export function scrollTopAt(scale: ScrollScale, offset: number): number {
  const { travel, span } = scale;
  const at = clamp(offset, span);
  if (span === travel || at <= EDGE_PX) return at;
  if (at >= span - EDGE_PX) return travel - (span - at);
  return EDGE_PX + (at - EDGE_PX) / stretch(scale);
}

/**
 * Where the list stands after the box was scrolled. A step moves the rows by just as much, so that a wheel passes
 * over no row; a longer way is one of the handle, and goes where the handle stands.
 */
export function followScroll(scale: ScrollScale, from: Standing, scrollTop: number): Standing {
  const step = scrollTop - from.scrollTop;
  const isEnd = scrollTop <= 0 || scrollTop >= scale.travel;
  const offset =
    isEnd || Math.abs(step) > LARGEST_STEP_PX ? offsetAt(scale, scrollTop) : clamp(from.offset + step, scale.span);
  return { offset, scrollTop };
}

/** The least other offset at which a row is wholly in sight. */
export function revealRow({ rowHeight, viewport, span }: ScrollScale, offset: number, row: number): number {
  const top = row * rowHeight;
  if (top < offset) return clamp(top, span);
  return clamp(Math.max(offset, top + rowHeight - viewport), span);
}

/** The rows that are in sight, wholly or in part: from `first` up to, not including, `end`. */
export function rowsAt({ rows, rowHeight, viewport }: ScrollScale, offset: number): { first: number; end: number } {
  const first = Math.min(Math.floor(offset / rowHeight), Math.max(0, rows - 1));
  return { first, end: Math.min(rows, Math.ceil((offset + viewport) / rowHeight)) };
}

/** By how much more the rows move than the box between its edges. */
function stretch({ travel, span }: ScrollScale): number {
  return (span - 2 * EDGE_PX) / (travel - 2 * EDGE_PX);
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}
