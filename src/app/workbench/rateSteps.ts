import type { Thresholds } from "../../domain/outturn/thresholds.ts";
import { justAbove } from "../../engine/rate.ts";

/**
 * Where the bands of the rate begin. The bins between these edges are `BANDS`, in that order: nothing spent, below the
 * red threshold, below the amber one, below 100 %, exactly 100 %, above, and last what has no rate.
 */
export function bandEdges({ red, amber }: Thresholds): readonly number[] {
  return [justAbove(0), Number(red), Number(amber), 1, justAbove(1)];
}

const STEPS = 20;

/**
 * Edges of the histogram of rates. Its bins: nothing spent, steps of 5 %, exactly 100 %, above, and last what has no
 * rate.
 */
export const RATE_EDGES: readonly number[] = [
  justAbove(0),
  ...Array.from({ length: STEPS }, (_, step) => (step + 1) / STEPS),
  justAbove(1),
];

/** The end of a range that takes a rate in; without it, a range ends below its end. */
export function throughRate(rate: number): number {
  return justAbove(rate);
}
