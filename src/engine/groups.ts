import { type Codes, makeCodes, RATE } from "./chunk.ts";
import type { Column, LineStore } from "./lineStore.ts";
import { bucketOf, NO_RATE } from "./rate.ts";
import { Recent } from "./recent.ts";

/** A partition of the lines: each cell or, failing that, each position belongs to the group of its code. */
export interface Grouping {
  readonly size: number;
  /** Whether `codes` has one entry a cell, else one a position. */
  readonly byCell: boolean;
  readonly codes: Codes;
}

/** Partitions made on the way, which take a pass over the lines; the last few are kept. */
const REMEMBERED = 12;

/** The ways in which the lines of a store can be grouped. */
export class Groupings {
  private readonly store: LineStore;
  private readonly made = new Recent<Grouping>(REMEMBERED);

  constructor(store: LineStore) {
    this.store = store;
  }

  /** By no column (one group), one, or two. */
  by(columns: readonly string[]): Grouping {
    const [first, second, third] = columns;
    if (third !== undefined) throw new RangeError(`more than two columns: ${columns.join(", ")}`);
    if (first === undefined) return { size: 1, byCell: true, codes: new Uint8Array(this.store.cellCount) };
    const one = this.store.column(first);
    if (second === undefined) return { size: one.dictionary.size, byCell: one.byCell, codes: one.codes };
    return this.made.get(`pair ${first} ${second}`, () => pair(this.store, one, this.store.column(second)));
  }

  /** By bins of a measure or the rate; see `BinsWant`. */
  bins(column: string, edges: readonly number[]): Grouping {
    return this.made.get(`bins ${column} ${edges.join(" ")}`, () =>
      column === RATE ? binRates(this.store, edges) : binValues(this.store, column, edges),
    );
  }

  /** Group 1 are the lines in which one of the columns contains the text, group 0 all others. */
  containing(columns: readonly string[], text: string): Grouping {
    return this.made.get(`text ${columns.join(" ")} ${text}`, () => {
      const { store } = this;
      const codes = new Uint8Array(store.lines);
      for (const column of columns.map((name) => store.column(name))) {
        const found = column.dictionary.search(text);
        for (let i = 0; i < store.lines; i += 1) if (found[store.codeAt(column, i)] === 1) codes[i] = 1;
      }
      return { size: 2, byCell: false, codes };
    });
  }
}

function pair(store: LineStore, one: Column, two: Column): Grouping {
  const size = one.dictionary.size * two.dictionary.size;
  const byCell = one.byCell && two.byCell;
  const codes = makeCodes(byCell ? store.cellCount : store.lines, size);
  for (let i = 0; i < codes.length; i += 1) {
    codes[i] = byCell
      ? (one.codes[i] as number) * two.dictionary.size + (two.codes[i] as number)
      : store.codeAt(one, i) * two.dictionary.size + store.codeAt(two, i);
  }
  return { size, byCell, codes };
}

/** How many edges a value has reached; one more than there are edges for NaN. */
function binOf(value: number, edges: readonly number[]): number {
  if (Number.isNaN(value)) return edges.length + 1;
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((edges[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function binValues(store: LineStore, column: string, edges: readonly number[]): Grouping {
  const measure = store.measure(column);
  const codes = makeCodes(store.lines, edges.length + 2);
  for (let i = 0; i < codes.length; i += 1) codes[i] = binOf(store.valueAt(measure, i), edges);
  return { size: edges.length + 2, byCell: false, codes };
}

/** The bin follows from the bucket, but for buckets in which an edge lies. */
function binRates(store: LineStore, edges: readonly number[]): Grouping {
  const size = edges.length + 2;
  const split = new Set(edges.map(bucketOf));
  const binOfBucket = new Int32Array(NO_RATE + 1);
  const bucketsOfEdges = edges.map(bucketOf);
  for (let bucket = 0; bucket < NO_RATE; bucket += 1) {
    binOfBucket[bucket] = split.has(bucket) ? -1 : bucketsOfEdges.filter((edge) => edge < bucket).length;
  }
  binOfBucket[NO_RATE] = edges.length + 1;
  const codes = makeCodes(store.lines, size);
  for (let i = 0; i < codes.length; i += 1) {
    const bin = binOfBucket[store.buckets[i] as number] as number;
    codes[i] = bin >= 0 ? bin : binOf(store.rateAt(i), edges);
  }
  return { size, byCell: false, codes };
}
