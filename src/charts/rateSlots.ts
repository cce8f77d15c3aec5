/**
 * The bins of a histogram of rates as slots of one width, side by side: n rising edges divide the rates into n + 1
 * slots, and the ends of slots are the places a brush can stand at. Null is no limit.
 */
export interface RateRange {
  readonly from: number | null;
  readonly to: number | null;
}

/** The rate at a place from 0 (no limit) to n + 1 (no limit). */
export function rateAtPlace(edges: readonly number[], place: number): number | null {
  return edges[place - 1] ?? null;
}

/** The place of a rate, between two places where it is not an edge. */
export function placeOfRate(edges: readonly number[], rate: number): number {
  const above = edges.findIndex((edge) => edge >= rate);
  if (above < 0) return edges.length + 0.5;
  const [low, high] = [edges[above - 1], edges[above] as number];
  if (low === undefined) return rate === high ? 1 : 0.5;
  return above + (rate - low) / (high - low);
}

/** From and to a place; what is open stands at the outermost ones. */
export function placesOfRange(edges: readonly number[], range: RateRange | null): readonly [number, number] {
  const { from, to } = range ?? { from: null, to: null };
  return [from === null ? 0 : placeOfRate(edges, from), to === null ? edges.length + 1 : placeOfRate(edges, to)];
}

/** The range between two places, in whatever order; null where it limits nothing. */
export function rangeOfPlaces(edges: readonly number[], a: number, b: number): RateRange | null {
  const [from, to] = [rateAtPlace(edges, Math.min(a, b)), rateAtPlace(edges, Math.max(a, b))];
  return from === null && to === null ? null : { from, to };
}

/** The next edge from a place, so many on. */
export function stepPlace(edges: readonly number[], place: number, step: number): number {
  const next = step > 0 ? Math.floor(place) + step : Math.ceil(place) + step;
  return Math.max(0, Math.min(edges.length + 1, next));
}

/** The range with its lower (0) or upper (1) end at another place; the other stays, with part of a slot between them. */
export function moveEnd(
  edges: readonly number[],
  range: RateRange | null,
  end: 0 | 1,
  place: number,
): RateRange | null {
  const [low, high] = placesOfRange(edges, range);
  const { from, to } =
    end === 0
      ? { from: rateAtPlace(edges, Math.min(place, Math.ceil(high) - 1)), to: range?.to ?? null }
      : { from: range?.from ?? null, to: rateAtPlace(edges, Math.max(place, Math.floor(low) + 1)) };
  return from === null && to === null ? null : { from, to };
}
