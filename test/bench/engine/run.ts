/**
 * The engine against its peers in headless Chromium: every contender in a page of its own, rounds of updates in turn,
 * so that whatever else the machine does meets all alike. Every answer is compared with the naive one. Prints medians
 * and ratios, writes every measurement to `test-results/bench-engine.json`; the exit code is 1 when a target is missed.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { type Browser, chromium, type Page } from "@playwright/test";
import { build, preview } from "vite";
import { chromiumLaunch } from "../../e2e/chromium.ts";
import { type BenchData, makeData, makeRound, type Result, reckonNaively, UPDATES, type Update } from "./data.ts";
import type { Bench, ContenderName, Round } from "./page.ts";

const WARM_UP = 4;
const ROUNDS = 15;
const MILLION = 1_000_000;
const OUT = "test-results/bench-engine";

declare const bench: Bench;

interface Measured {
  readonly name: ContenderName;
  readonly lines: number;
  readonly loadMs: number;
  /** Bytes of the page after loading: objects and array buffers. */
  readonly heap: number;
  /** ms of each measured round. */
  readonly times: Record<Update, number[]>;
}

interface Running extends Measured {
  readonly page: Page;
}

async function open(browser: Browser, url: string, name: ContenderName, lines: number): Promise<Running> {
  const page = await browser.newPage();
  page.on("pageerror", (error) => console.error(name, error));
  await page.goto(url);
  await page.waitForFunction(() => "bench" in globalThis);
  const before = await heapOf(page);
  const loadMs = await page.evaluate(([n, l]) => bench.load(n, l), [name, lines] as const);
  const heap = (await heapOf(page)) - before;
  return { name, lines, page, loadMs, heap, times: { A: [], B: [], C: [], D: [] } };
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const usage = (await session.send("Runtime.getHeapUsage")) as { usedSize: number; backingStorageSize?: number };
  await session.detach();
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}

/** One round of every contender, in turn; gives how many answers differed from the naive ones. */
async function runRound(contenders: readonly Running[], number: number, data: BenchData): Promise<number> {
  const filters = makeRound(number);
  const expected = new Map<Update, Result>(UPDATES.map((update) => [update, reckonNaively(data, filters[update])]));
  let different = 0;
  for (const { name, page, times } of contenders) {
    const isCompared = name !== "streaming";
    const round: Round = await page.evaluate(([n, c]) => bench.round(n, c), [number, isCompared] as const);
    for (const update of UPDATES) {
      if (number >= WARM_UP) times[update].push(round.times[update]);
      if (!isCompared || isDeepStrictEqual(round.results[update], expected.get(update))) continue;
      different += 1;
      console.error(`${name} differs from the naive filter in update ${update} of round ${number}`);
    }
  }
  return different;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] as number;
}

const medians = ({ times }: Measured) => UPDATES.map((update) => median(times[update]));

function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}

async function measure(browser: Browser, url: string, names: readonly ContenderName[], lines: number) {
  const data = makeData(lines);
  const contenders: Running[] = [];
  for (const name of names) contenders.push(await open(browser, url, name, lines));
  let different = 0;
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) different += await runRound(contenders, round, data);
  for (const { page } of contenders) await page.close();
  return { contenders: contenders.map(({ page: _, ...measured }): Measured => measured), different };
}

function print(measured: readonly Measured[]): void {
  for (const one of measured) {
    const times = medians(one).map((time) => time.toFixed(time < 1 ? 3 : 1).padStart(8));
    const mean = geometricMean(medians(one)).toFixed(3).padStart(9);
    const heap = `${(one.heap / 2 ** 20).toFixed(0)} MB`.padStart(8);
    console.log(`${one.name.padEnd(14)}${times.join("")}${mean}${one.loadMs.toFixed(0).padStart(9)}${heap}`);
  }
}

await build({
  root: "test/bench/engine",
  configFile: false,
  base: "./",
  logLevel: "error",
  build: { outDir: `../../../${OUT}`, emptyOutDir: true, target: "chrome87", chunkSizeWarningLimit: 10_000 },
});
// An isolated page has a clock of 5 µs; otherwise it ticks in 100 µs, longer than some updates take.
const isolation = { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp" };
const server = await preview({
  configFile: false,
  logLevel: "error",
  build: { outDir: OUT },
  preview: { port: 0, host: "127.0.0.1", headers: isolation },
});
const url = server.resolvedUrls?.local[0] as string;
const browser = await chromium.launch(chromiumLaunch());
const all: ContenderName[] = ["outturn", "crossfilter2", "duckdb", "arquero", "plainArrays", "streaming"];
const small = await measure(browser, url, all, MILLION);
console.log(`Updates at 1,000,000 lines, ms, median of ${ROUNDS}; geometric mean; load ms; heap`);
print(small.contenders);
const large = await measure(browser, url, ["outturn", "streaming"], 10 * MILLION);
console.log("Updates at 10,000,000 lines");
print(large.contenders);
await browser.close();
await server.close();
mkdirSync("test-results", { recursive: true });
writeFileSync("test-results/bench-engine.json", `${JSON.stringify({ small, large }, null, 2)}\n`);
