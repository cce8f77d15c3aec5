import { NO_RATE } from "./rate.ts";

/**
 * Divides the rate into bands with about as many lines each; gives the first bucket of every band, rising from 0. A
 * bucket with very many lines, as that of exactly 100 %, is a band of its own.
 */
export function divideRates(buckets: Uint16Array, bands: number): number[] {
  const counts = new Uint32Array(NO_RATE + 1);
  for (let i = 0; i < buckets.length; i += 1) {
    const bucket = buckets[i] as number;
    counts[bucket] = (counts[bucket] as number) + 1;
  }
  const firsts = [0];
  let lines = 0;
  for (let bucket = 0; bucket <= NO_RATE; bucket += 1) {
    const count = counts[bucket] as number;
    if (lines > 0 && lines + count > buckets.length / bands) {
      firsts.push(bucket);
      lines = 0;
    }
    lines += count;
  }
  return firsts;
}
