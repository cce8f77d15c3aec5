import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { moveEnd, placesOfRange, type RateRange, rangeOfPlaces, stepPlace } from "../../charts/rateSlots.ts";

/** Nearer than this to an end of the brush a pointer takes hold of it. */
const REACH_PX = 9;
/** A pointer that has not moved so far has clicked. */
const CLICK_PX = 4;

interface Drag {
  readonly startX: number;
  /** The end it holds: 0 the lower, 1 the upper; null where it draws a new range from `anchor` on. */
  readonly held: 0 | 1 | null;
  readonly anchor: number;
  readonly hasMoved: boolean;
}

/**
 * A brush over slots of one width. Dragging makes a range between edges, dragging an end moves it, a click takes one
 * slot or gives it back, arrows move the end that has the focus. While the pointer moves, every new range is published.
 */
export function useBrush(options: {
  readonly edges: readonly number[];
  readonly range: RateRange | null;
  readonly slotPx: number;
  readonly onRange: (range: RateRange | null) => void;
}) {
  const { edges, range, slotPx, onRange } = options;
  const drag = useRef<Drag | null>(null);
  // What is drawn while the pointer moves, ahead of the answer.
  const [draft, setDraft] = useState<{ readonly range: RateRange | null } | null>(null);
  const current = draft === null ? range : draft.range;
  const places = placesOfRange(edges, current);
  const most = edges.length + 1;

  const xOf = (event: PointerEvent<Element>) => event.clientX - event.currentTarget.getBoundingClientRect().left;
  const slotAt = (x: number) => Math.max(0, Math.min(most - 1, Math.floor(x / slotPx)));
  const placeAt = (x: number) => Math.max(0, Math.min(most, Math.round(x / slotPx)));
  const onPointerDown = (event: PointerEvent<Element>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const startX = xOf(event);
    const isNear = (place: number) => Math.abs(place * slotPx - startX) <= REACH_PX;
    const held = range === null ? null : isNear(places[1]) ? 1 : isNear(places[0]) ? 0 : null;
    drag.current = { startX, held, anchor: placeAt(startX), hasMoved: false };
  };
  const onPointerMove = (event: PointerEvent<Element>) => {
    const { current: dragged } = drag;
    if (dragged === null) return;
    const x = xOf(event);
    if (!dragged.hasMoved && Math.abs(x - dragged.startX) < CLICK_PX) return;
    drag.current = { ...dragged, hasMoved: true };
    const { held, anchor } = dragged;
    const place = placeAt(x);
    if (held === null && place === anchor) return;
    const next = held === null ? rangeOfPlaces(edges, anchor, place) : moveEnd(edges, current, held, place);
    if (next?.from === current?.from && next?.to === current?.to) return;
    setDraft({ range: next });
    onRange(next);
  };
  const onPointerUp = (event: PointerEvent<Element>) => {
    const { current: dragged } = drag;
    drag.current = null;
    setDraft(null);
    if (dragged === null || dragged.hasMoved || dragged.held !== null) return;
    const slot = slotAt(xOf(event));
    const isChosen = range !== null && places[0] === slot && places[1] === slot + 1;
    onRange(isChosen ? null : rangeOfPlaces(edges, slot, slot + 1));
  };
  const onPointerCancel = () => {
    drag.current = null;
    setDraft(null);
  };
  const onKeyDown = (end: 0 | 1) => (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: -1,
      ArrowDown: -1,
      ArrowRight: 1,
      ArrowUp: 1,
      PageDown: -5,
      PageUp: 5,
      Home: -most,
      End: most,
    };
    const step = steps[event.key];
    if (event.key === "Escape" && range !== null) {
      event.stopPropagation();
      onRange(null);
    }
    if (step === undefined) return;
    event.preventDefault();
    onRange(moveEnd(edges, range, end, stepPlace(edges, places[end], step)));
  };
  return {
    places,
    range: current,
    handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel },
    onKeyDown,
  };
}
