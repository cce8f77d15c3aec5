import type { Contender, Loaded } from "./contender.ts";
import { makeData, makeRound, type Result, UPDATES, type Update } from "./data.ts";

/** Every contender loads on demand, so that a page holds one and no more. */
const CONTENDERS = {
  worker: async () => (await import("./contenders/worker.ts")).worker,
  outturn: async () => (await import("./contenders/outturn.ts")).outturn,
  crossfilter2: async () => (await import("./contenders/crossfilter2.ts")).crossfilter2,
  duckdb: async () => (await import("./contenders/duckdb.ts")).duckdb,
  arquero: async () => (await import("./contenders/arquero.ts")).arquero,
  plainArrays: async () => (await import("./contenders/plainArrays.ts")).plainArrays,
  streaming: async () => (await import("./contenders/streaming.ts")).streaming,
} satisfies Record<string, () => Promise<Contender>>;

export type ContenderName = keyof typeof CONTENDERS;

export interface Round {
  /** ms of each update. */
  readonly times: Record<Update, number>;
  /** What each update answered; null for one that answers nothing. */
  readonly results: Record<Update, Result | null>;
}

let loaded: Loaded | null = null;

/** What the benchmark calls in the page. */
const bench = {
  /** Makes the data and loads it; gives the ms the contender itself took. */
  async load(name: ContenderName, lines: number): Promise<number> {
    const contender: Contender = await CONTENDERS[name]();
    const data = makeData(lines);
    const start = performance.now();
    loaded = await contender(data);
    return performance.now() - start;
  },

  async round(number: number, isCompared: boolean): Promise<Round> {
    if (loaded === null) throw new Error("nothing is loaded");
    const steps = makeRound(number);
    const times: Partial<Record<Update, number>> = {};
    const results: Partial<Record<Update, Result | null>> = {};
    for (const update of UPDATES) {
      const { before, filter } = steps[update];
      await loaded.update(before);
      const start = performance.now();
      const answer = await loaded.update(filter);
      times[update] = performance.now() - start;
      results[update] = isCompared ? loaded.read(answer) : null;
    }
    return { times, results } as Round;
  },
};

export type Bench = typeof bench;
Object.assign(globalThis, { bench });
