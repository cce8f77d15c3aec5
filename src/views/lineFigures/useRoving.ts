import { type KeyboardEvent, useRef, useState } from "react";

/** Where a mark stands in its figure, in any unit; marks of one row have one `y`. */
export interface MarkPlace {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * One stop of the Tab key for all marks of a figure; arrows lead from one to the next in their direction, Home and End
 * to the first and the last. Marks carry `data-mark` with their key.
 */
export function useRoving(places: readonly MarkPlace[]) {
  const [chosen, setChosen] = useState<string | null>(null);
  const root = useRef<Element | null>(null);
  const stop = places.some(({ key }) => key === chosen) ? chosen : (places[0]?.key ?? null);
  const setRoot = (element: Element | null) => {
    root.current = element;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const from = places.find(({ key }) => key === (event.target as HTMLElement).dataset.mark);
    if (from === undefined) return;
    const step = STEPS[event.key];
    const to =
      step !== undefined
        ? nearest(places, from, step)
        : event.key === "Home"
          ? places[0]
          : event.key === "End"
            ? places[places.length - 1]
            : undefined;
    if (to === undefined) {
      if (step !== undefined) event.preventDefault();
      return;
    }
    event.preventDefault();
    setChosen(to.key);
    root.current?.querySelector<HTMLElement>(`[data-mark="${CSS.escape(to.key)}"]`)?.focus();
  };
  /** What every mark needs. */
  const mark = (key: string) => ({ "data-mark": key, tabIndex: key === stop ? 0 : -1, onFocus: () => setChosen(key) });
  return { setRoot, onKeyDown, mark };
}

/** The nearest mark in a direction, one straight ahead before all others. */
function nearest(places: readonly MarkPlace[], from: MarkPlace, [dx, dy]: readonly [number, number]) {
  let best: MarkPlace | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const ahead = (place.x - from.x) * dx + (place.y - from.y) * dy;
    const aside = Math.abs((place.x - from.x) * dy) + Math.abs((place.y - from.y) * dx);
    if (ahead <= 0) continue;
    const distance = ahead + aside * 1000;
    if (distance < least) [best, least] = [place, distance];
  }
  return best;
}
