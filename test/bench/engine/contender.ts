import type { BenchData, Filter, Result } from "./data.ts";

/** An engine with the data loaded, ready for updates. */
export interface Loaded {
  /** Applies the filter and reads all sums and the top lines into the contender's own form. This is what is timed. */
  update(filter: Filter): unknown | Promise<unknown>;
  /** Turns what `update` gave into the common form, for the comparison with the naive answers. */
  read(answer: unknown): Result;
}

export type Contender = (data: BenchData) => Loaded | Promise<Loaded>;
