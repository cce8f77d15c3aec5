import { addParts, toAnswer } from "./aggregate.ts";
import { RATE } from "./chunk.ts";
import type { Clause } from "./clause.ts";
import type { Grouping } from "./groups.ts";
import type { LineStore } from "./lineStore.ts";
import { bucketOf, NO_RATE } from "./rate.ts";
import { divideRates } from "./rateBands.ts";
import { Recent } from "./recent.ts";
import type { GroupsAnswer } from "./wants.ts";

/** Lines in a band of the rate: as many as are looked at one by one for each end of a brush. */
const LINES_PER_BAND = 1000;
const MOST_BANDS = 4096;
/** Doubles that the sums of one grouping may take. */
const MOST_SUMS = 1 << 23;
const REMEMBERED = 12;

/** The lines with a rate, by bands of it. */
interface Bands {
  readonly count: number;
  /** The band of each bucket; of `NO_RATE` one more than there are. */
  readonly bandOf: Uint16Array;
  /** Positions band by band, those of band `b` from `starts[b]` to before `starts[b + 1]`. */
  readonly positions: Uint32Array;
  readonly starts: Uint32Array;
  /** Lowest and highest rate in each band. */
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
}

/**
 * Sums under a brush on the rate and nothing else, which is what most views show while it is drawn: without another
 * clause every cell has to be asked. Here the sums of each group up to each band stand ready, so that a brush is the
 * difference of two of them and the few lines at its ends.
 */
export class BrushedSums {
  private readonly store: LineStore;
  private bands: Bands | null = null;
  /** Sums of all bands below: band, then group, then count and parts. */
  private readonly sums = new Recent<Float64Array>(REMEMBERED);

  constructor(store: LineStore) {
    this.store = store;
  }

  /** Null where the clauses are something else, or cells are the shorter way. `name` is that of the grouping. */
  sum(clauses: readonly Clause[], grouping: Grouping, name: string): GroupsAnswer | null {
    const [clause, other] = clauses;
    if (clause?.kind !== "range" || clause.column !== RATE || other !== undefined) return null;
    const { store } = this;
    this.bands ??= findBands(store);
    const { bands } = this;
    const row = grouping.size * (store.partCount + 1);
    if (row * (bands.count + 1) > MOST_SUMS) return null;
    const from = clause.from ?? Number.NEGATIVE_INFINITY;
    const to = clause.to ?? Number.POSITIVE_INFINITY;
    const { first, end, cut } = splitRange(bands, from, to);
    if (cut.reduce((lines, band) => lines + sizeOf(bands, band), 0) > 2 * store.cellCount) return null;
    const before = this.sums.get(name, () => sumBands(store, bands, grouping));
    const sums = new Float64Array(row);
    for (let i = 0; i < row; i += 1) {
      sums[i] = (before[end * row + i] as number) - (before[first * row + i] as number);
    }
    for (const band of cut) addBand(store, bands, band, from, to, grouping, sums);
    return toAnswer(store, sums, grouping.size);
  }
}

function sizeOf({ starts }: Bands, band: number): number {
  return (starts[band + 1] as number) - (starts[band] as number);
}

/** The bands that lie in a range whole, from `first` to before `end`, and those that an end of it cuts. */
function splitRange({ count, bandOf, lowest, highest }: Bands, from: number, to: number) {
  const cut = new Set<number>();
  let first = bandOf[bucketOf(from)] as number;
  let end = bandOf[bucketOf(to)] as number;
  if (from >= to) return { first: 0, end: 0, cut: [] };
  if (first < count && from > (lowest[first] as number)) cut.add(first++);
  if (end < count && to > (highest[end] as number)) end += 1;
  else if (end < count && to > (lowest[end] as number)) cut.add(end);
  return { first, end: Math.max(first, end), cut: [...cut] };
}

function findBands(store: LineStore): Bands {
  const { buckets, lines } = store;
  const firsts = divideRates(buckets, Math.min(MOST_BANDS, Math.ceil(lines / LINES_PER_BAND)));
  const count = firsts.length;
  const bandOf = new Uint16Array(NO_RATE + 1).fill(count);
  firsts.forEach((first, band) => {
    bandOf.fill(band, first, Math.min(firsts[band + 1] ?? NO_RATE, NO_RATE));
  });
  const starts = new Uint32Array(count + 2);
  for (let i = 0; i < lines; i += 1) {
    const next = (bandOf[buckets[i] as number] as number) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let band = 0; band <= count; band += 1) {
    starts[band + 1] = (starts[band + 1] as number) + (starts[band] as number);
  }
  const next = starts.slice();
  const positions = new Uint32Array(lines);
  const lowest = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const highest = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
  for (let i = 0; i < lines; i += 1) {
    const band = bandOf[buckets[i] as number] as number;
    const slot = next[band] as number;
    positions[slot] = i;
    next[band] = slot + 1;
    if (band === count) continue;
    const rate = store.rateAt(i);
    if (rate < (lowest[band] as number)) lowest[band] = rate;
    if (rate > (highest[band] as number)) highest[band] = rate;
  }
  return { count, bandOf, positions, starts, lowest, highest };
}

function sumBands(store: LineStore, { count, bandOf }: Bands, grouping: Grouping): Float64Array {
  const { buckets, cellOf, partCount, running } = store;
  const width = partCount + 1;
  const row = grouping.size * width;
  const sums = new Float64Array((count + 1) * row);
  for (let i = 0; i < buckets.length; i += 1) {
    const band = bandOf[buckets[i] as number] as number;
    if (band === count) continue;
    const group = grouping.codes[grouping.byCell ? (cellOf[i] as number) : i] as number;
    const to = (band + 1) * row + group * width;
    sums[to] = (sums[to] as number) + 1;
    addParts(running, i * partCount, partCount, sums, to + 1);
  }
  for (let i = row; i < sums.length; i += 1) sums[i] = (sums[i] as number) + (sums[i - row] as number);
  return sums;
}

/** Adds the lines of a band whose rate is in the range. */
function addBand(
  store: LineStore,
  { positions, starts }: Bands,
  band: number,
  from: number,
  to: number,
  grouping: Grouping,
  sums: Float64Array,
): void {
  const { buckets, cellOf, partCount, running } = store;
  const fromBucket = bucketOf(from);
  const toBucket = bucketOf(to);
  for (let k = starts[band] as number; k < (starts[band + 1] as number); k += 1) {
    const i = positions[k] as number;
    const bucket = buckets[i] as number;
    if (bucket < fromBucket || bucket > toBucket) continue;
    if (bucket === fromBucket && store.rateAt(i) < from) continue;
    if (bucket === toBucket && store.rateAt(i) >= to) continue;
    const group = (grouping.codes[grouping.byCell ? (cellOf[i] as number) : i] as number) * (partCount + 1);
    sums[group] = (sums[group] as number) + 1;
    addParts(running, i * partCount, partCount, sums, group + 1);
  }
}
