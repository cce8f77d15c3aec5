import type { LineStore } from "./lineStore.ts";
import { bucketOf } from "./rate.ts";
import { divideRates } from "./rateBands.ts";
import { Recent } from "./recent.ts";

/** Into how many bands of about as many lines the rate is divided. */
const BANDS = 48;
/** A brush that moves at one side keeps its other bound. */
const REMEMBERED = 4;

/**
 * Where a rate lies in every cell. The bounds of some rates are kept, chosen so that between two of them there are
 * few lines in any cell; those of any other rate are looked for between its neighbours.
 */
export class RateBounds {
  private readonly store: LineStore;
  /** Rising buckets whose bounds are kept; the first is 0. */
  private readonly buckets: readonly number[];
  /** For bucket `k` and cell `c` the first position of that bucket or a later one, at `k * cellCount + c`. */
  private readonly kept: Uint32Array;
  private readonly recent = new Recent<Uint32Array>(REMEMBERED);

  constructor(store: LineStore) {
    this.store = store;
    this.buckets = divideRates(store.buckets, BANDS);
    this.kept = findBounds(store, this.buckets);
  }

  /** In each cell, the first position whose rate is not below the given one; at +Infinity, the first without a rate. */
  startsAt(rate: number): Uint32Array {
    return this.recent.get(`${rate}`, () => this.find(rate));
  }

  private find(rate: number): Uint32Array {
    const { store, kept } = this;
    const { cellCount, buckets } = store;
    const bucket = bucketOf(rate);
    const above = this.buckets.findIndex((one) => one > bucket);
    const next = above < 0 ? this.buckets.length : above;
    const lows = kept.subarray((next - 1) * cellCount, next * cellCount);
    const highs = above < 0 ? store.cellStarts.subarray(1) : kept.subarray(next * cellCount, (next + 1) * cellCount);
    const found = new Uint32Array(cellCount);
    for (let c = 0; c < cellCount; c += 1) {
      let low = lows[c] as number;
      let high = highs[c] as number;
      while (low < high) {
        const middle = (low + high) >>> 1;
        const here = buckets[middle] as number;
        if (here < bucket || (here === bucket && store.rateAt(middle) < rate)) low = middle + 1;
        else high = middle;
      }
      found[c] = low;
    }
    return found;
  }
}

function findBounds({ cellCount, cellStarts, buckets }: LineStore, bands: readonly number[]): Uint32Array {
  const bounds = new Uint32Array(bands.length * cellCount);
  for (let c = 0; c < cellCount; c += 1) {
    const end = cellStarts[c + 1] as number;
    let i = cellStarts[c] as number;
    for (let k = 0; k < bands.length; k += 1) {
      const band = bands[k] as number;
      while (i < end && (buckets[i] as number) < band) i += 1;
      bounds[k * cellCount + c] = i;
    }
  }
  return bounds;
}
