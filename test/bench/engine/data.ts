import { seeded } from "../../builders/seeded.ts";

/** The benchmark's lines as plain columns, the same for every contender. */
export interface BenchData {
  readonly lines: number;
  readonly project: Uint16Array;
  readonly unit: Uint8Array;
  readonly year: Uint8Array;
  readonly status: Uint8Array;
  readonly category: Uint8Array;
  /** Whole fen. */
  readonly budget: Float64Array;
  readonly actual: Float64Array;
}

export const SIZES = { project: 5000, unit: 200, year: 10, status: 12, category: 11 } as const;

/** What is chosen; a line's rate is actual/budget, in [from, to). */
export interface Filter {
  readonly category?: number;
  readonly rate?: readonly [from: number, to: number];
  readonly units?: readonly number[];
}

/**
 * Lines with independent columns, so that nothing can be inferred from one about another: budgets from 1 yuan to
 * some millions, one line in six not begun, a quarter spent in full, a few over-spent.
 */
export function makeData(lines: number): BenchData {
  const random = seeded(20240101);
  const pick = (size: number) => Math.floor(random() * size);
  const data: BenchData = {
    lines,
    project: new Uint16Array(lines),
    unit: new Uint8Array(lines),
    year: new Uint8Array(lines),
    status: new Uint8Array(lines),
    category: new Uint8Array(lines),
    budget: new Float64Array(lines),
    actual: new Float64Array(lines),
  };
  for (let i = 0; i < lines; i += 1) {
    data.project[i] = pick(SIZES.project);
    data.unit[i] = pick(SIZES.unit);
    data.year[i] = pick(SIZES.year);
    data.status[i] = pick(SIZES.status);
    data.category[i] = pick(SIZES.category);
    const budget = Math.round(100 * Math.exp(random() * 15));
    const kind = random();
    const share = kind < 0.16 ? 0 : kind < 0.41 ? 1 : kind < 0.44 ? 1 + random() / 2 : random();
    data.budget[i] = budget;
    data.actual[i] = Math.round(budget * share);
  }
  return data;
}

export const UPDATES = ["A", "B", "C", "D"] as const;
export type Update = (typeof UPDATES)[number];

export interface Step {
  /** What is applied before, not timed. */
  readonly before: Filter;
  readonly filter: Filter;
}

/**
 * One round of updates: A a category, B a brush on the rate on top of it, C five units on top of both, D the brush
 * alone. Before each, another choice of the same kind stood, as when people try one after the other; that is where an
 * engine that reckons differences has least to do. Every round chooses anew, so that nobody can remember the answers
 * of an earlier one.
 */
export function makeRound(round: number): Record<Update, Step> {
  const random = seeded(7 + round);
  const category = Math.floor(random() * SIZES.category);
  const brush = (): [number, number] => {
    const from = 0.1 + 0.3 * random();
    return [from, from + 0.3 + 0.1 * random()];
  };
  const fiveUnits = () => {
    const first = Math.floor(random() * SIZES.unit);
    return [0, 1, 2, 3, 4].map((step) => (first + 37 * step) % SIZES.unit);
  };
  const rate = brush();
  return {
    A: { before: { category: (category + 1) % SIZES.category }, filter: { category } },
    B: { before: { category, rate: brush() }, filter: { category, rate } },
    C: { before: { category, rate, units: fiveUnits() }, filter: { category, rate, units: fiveUnits() } },
    D: { before: { rate: brush() }, filter: { rate: brush() } },
  };
}

/** Per group: lines, Σ budget, Σ actual. A view's own filter does not count for it. */
export interface Result {
  readonly category: readonly (readonly number[])[];
  readonly unit: readonly (readonly number[])[];
  readonly year: readonly (readonly number[])[];
  /** The 20 largest unspent amounts of the lines that pass all filters, largest first. */
  readonly top: readonly number[];
}

export const TOP = 20;

/** The answers by looking at every line, as plainly as possible. */
export function reckonNaively(data: BenchData, { category, rate, units }: Filter): Result {
  const empty = (size: number) => Array.from({ length: size }, () => [0, 0, 0]);
  const sums = { category: empty(SIZES.category), unit: empty(SIZES.unit), year: empty(SIZES.year) };
  const top: number[] = [];
  for (let i = 0; i < data.lines; i += 1) {
    const budget = data.budget[i] as number;
    const actual = data.actual[i] as number;
    const share = actual / budget;
    if (rate !== undefined && !(share >= rate[0] && share < rate[1])) continue;
    const inCategory = category === undefined || data.category[i] === category;
    const inUnits = units === undefined || units.includes(data.unit[i] as number);
    const add = (group: number[] | undefined) => {
      if (group === undefined) return;
      group[0] = (group[0] as number) + 1;
      group[1] = (group[1] as number) + budget;
      group[2] = (group[2] as number) + actual;
    };
    if (inUnits) add(sums.category[data.category[i] as number]);
    if (inCategory) add(sums.unit[data.unit[i] as number]);
    if (inUnits && inCategory) {
      add(sums.year[data.year[i] as number]);
      if (top.length < TOP || budget - actual > (top[TOP - 1] as number)) {
        top.push(budget - actual);
        top.sort((a, b) => b - a).splice(TOP);
      }
    }
  }
  return { ...sums, top };
}
