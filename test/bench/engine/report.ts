import { UPDATES, type Update } from "./data.ts";
import type { ContenderName } from "./page.ts";

export interface Measured {
  readonly name: ContenderName;
  readonly lines: number;
  readonly loadMs: number;
  /** Bytes the page has gained by the end, objects and array buffers; a worker's own are not among them. */
  readonly heap: number;
  /** ms of each measured round. */
  readonly times: Record<Update, number[]>;
}

/** A promise about the figures, and what came of it. */
export interface Target {
  readonly name: string;
  readonly limit: number;
  readonly value: number;
  /** Whether the value must not be below the limit; else it must not be above. */
  readonly isLeast: boolean;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] as number;
}

const medians = ({ times }: Measured) => UPDATES.map((update) => median(times[update]));

function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}

export const isMet = ({ value, limit, isLeast }: Target) => (isLeast ? value >= limit : value <= limit);

/** What must be true of the measurements at one and at ten million lines. */
export function findTargets(small: readonly Measured[], large: readonly Measured[], different: number): Target[] {
  const find = (all: readonly Measured[], name: ContenderName) => all.find((one) => one.name === name) as Measured;
  const ours = find(small, "outturn");
  const slowest = (all: readonly Measured[]) =>
    Math.max(...medians(find(all, "outturn"))) / geometricMean(medians(find(all, "streaming")));
  const faster = (name: ContenderName, limit: number): Target => ({
    name: `faster than ${name}, geometric mean of A–D`,
    limit,
    value: geometricMean(medians(find(small, name))) / geometricMean(medians(ours)),
    isLeast: true,
  });
  const most = (name: string, limit: number, value: number): Target => ({ name, limit, value, isLeast: false });
  const growth = (update: Update) => median(find(large, "outturn").times[update]) / median(ours.times[update]);
  return [
    faster("crossfilter2", 8),
    faster("duckdb", 12),
    faster("arquero", 40),
    faster("plainArrays", 40),
    most("slowest update against streaming once, 1,000,000 lines", 4, slowest(small)),
    most("slowest update against streaming once, 10,000,000 lines", 4, slowest(large)),
    most("categorical update A at ten times the lines", 3, growth("A")),
    most("categorical update C at ten times the lines", 3, growth("C")),
    most("memory against crossfilter2", 1, ours.heap / find(small, "crossfilter2").heap),
    most("answers that differ from the naive filter", 0, different),
  ];
}

export function printTimes(measured: readonly Measured[]): void {
  for (const one of measured) {
    const times = medians(one).map((time) => time.toFixed(time < 10 ? 2 : 1).padStart(9));
    const mean = geometricMean(medians(one)).toFixed(2).padStart(10);
    const heap = `${(one.heap / 2 ** 20).toFixed(0)} MB`.padStart(9);
    console.log(`  ${one.name.padEnd(14)}${times.join("")}${mean}${one.loadMs.toFixed(0).padStart(10)}${heap}`);
  }
}

export function printTargets(targets: readonly Target[]): void {
  for (const target of targets) {
    const bound = `${target.isLeast ? "at least" : "at most"} ${target.limit}`;
    console.log(`${isMet(target) ? "✓" : "✗"} ${target.name}: ${target.value.toFixed(2)} (${bound})`);
  }
}
