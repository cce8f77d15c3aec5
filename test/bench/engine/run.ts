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
import { type BenchData, makeData, makeRound, reckonNaively, UPDATES } from "./data.ts";
import type { Bench, ContenderName } from "./page.ts";
import { findTargets, isMet, type Measured, printTargets, printTimes } from "./report.ts";

const WARM_UP = 5;
const ROUNDS = 11;
const MILLION = 1_000_000;
const OUT = "test-results/bench-engine";
const ALL: readonly ContenderName[] = [
  "outturn",
  "worker",
  "crossfilter2",
  "duckdb",
  "arquero",
  "plainArrays",
  "streaming",
];

declare const bench: Bench;

interface Running {
  readonly name: ContenderName;
  readonly page: Page;
  readonly heapBefore: number;
  readonly loadMs: number;
  readonly times: Measured["times"];
}

async function open(browser: Browser, url: string, name: ContenderName, lines: number): Promise<Running> {
  const page = await browser.newPage();
  page.on("pageerror", (error) => console.error(name, error));
  await page.goto(url);
  await page.waitForFunction(() => "bench" in globalThis);
  const heapBefore = await heapOf(page);
  const loadMs = await page.evaluate(([n, l]) => bench.load(n, l), [name, lines] as const);
  return { name, page, heapBefore, loadMs, times: { A: [], B: [], C: [], D: [] } };
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  // The type of Playwright does not know the size of array buffers yet.
  const usage = (await session.send("Runtime.getHeapUsage")) as { usedSize: number; backingStorageSize: number };
  await session.detach();
  return usage.usedSize + usage.backingStorageSize;
}

/** One round of every contender, in turn; gives how many answers differed from the naive ones. */
async function runRound(contenders: readonly Running[], number: number, data: BenchData): Promise<number> {
  const steps = makeRound(number);
  const expected = UPDATES.map((update) => reckonNaively(data, steps[update].filter));
  let different = 0;
  for (const { name, page, times } of contenders) {
    const isCompared = name !== "streaming";
    const round = await page.evaluate(([n, c]) => bench.round(n, c), [number, isCompared] as const);
    UPDATES.forEach((update, index) => {
      if (number >= WARM_UP) times[update].push(round.times[update]);
      if (!isCompared || isDeepStrictEqual(round.results[update], expected[index])) return;
      different += 1;
      console.error(`${name} differs from the naive filter in update ${update} of round ${number}`);
    });
  }
  return different;
}

async function measure(browser: Browser, url: string, names: readonly ContenderName[], lines: number) {
  const data = makeData(lines);
  const contenders: Running[] = [];
  for (const name of names) contenders.push(await open(browser, url, name, lines));
  let different = 0;
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) different += await runRound(contenders, round, data);
  const measured: Measured[] = [];
  for (const { name, page, heapBefore, loadMs, times } of contenders) {
    measured.push({ name, lines, loadMs, heap: (await heapOf(page)) - heapBefore, times });
    await page.close();
  }
  return { measured, different };
}

await build({
  root: "test/bench/engine",
  configFile: false,
  base: "./",
  logLevel: "error",
  worker: { format: "es" },
  build: { outDir: `../../../${OUT}`, emptyOutDir: true, target: "chrome87", chunkSizeWarningLimit: 10_000 },
});
// The clock of an isolated page ticks in 5 µs; otherwise in 100 µs, longer than some updates take.
const headers = { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp" };
const server = await preview({
  configFile: false,
  logLevel: "error",
  build: { outDir: OUT },
  preview: { port: 0, host: "127.0.0.1", headers },
});
const browser = await chromium.launch(chromiumLaunch());
const url = server.resolvedUrls?.local[0] as string;
const head = `${"A".padStart(23)}${["B", "C", "D"].map((name) => name.padStart(9)).join("")}      mean      load   memory`;
const small = await measure(browser, url, ALL, MILLION);
console.log(`Updates at 1,000,000 lines, ms, median of ${ROUNDS} rounds\n${head}`);
printTimes(small.measured);
const large = await measure(browser, url, ["outturn", "streaming"], 10 * MILLION);
console.log(`Updates at 10,000,000 lines\n${head}`);
printTimes(large.measured);
await browser.close();
await server.close();

const targets = findTargets(small.measured, large.measured, small.different + large.different);
const results = { small: small.measured, large: large.measured, targets };
mkdirSync("test-results", { recursive: true });
writeFileSync("test-results/bench-engine.json", `${JSON.stringify(results, null, 2)}\n`);
printTargets(targets);
process.exitCode = targets.every(isMet) ? 0 : 1;
