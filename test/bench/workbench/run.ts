/**
 * The table over 1,000,000 lines in headless Chromium: first rows, sorts beside the table library's own row model in
 * the same run, frames while it is scrolled, and clicks through the built page (`dist`). Prints medians and targets, writes every measurement to
 * `test-results/bench-workbench.json`; the exit code is 1 when a target is missed.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { chromium, type Page } from "@playwright/test";
import { build, preview } from "vite";
import { chromiumLaunch } from "../../e2e/chromium.ts";
import { isMet, median, printTargets, type Target } from "../engine/report.ts";
import { measureClicks } from "./clicks.ts";
import type { WorkbenchBench } from "./page.tsx";
import type { Way } from "./scrolling.ts";

const LINES = 1_000_000;
const ROUNDS = 9;
const FRAMES = 300;
const OUT = "test-results/bench-workbench";
const WAYS: readonly Way[] = ["wheel", "drag", "jumps"];
const COLUMNS = ["name", "unit", "budget"] as const;

declare const bench: WorkbenchBench;

const percentile = (values: readonly number[], part: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] as number;

await build({
  root: "test/bench/workbench",
  configFile: false,
  base: "./",
  logLevel: "error",
  worker: { format: "es" },
  build: { outDir: `../../../${OUT}`, emptyOutDir: true, target: "chrome87", chunkSizeWarningLimit: 10_000 },
});
const server = await preview({
  configFile: false,
  logLevel: "error",
  build: { outDir: OUT },
  preview: { port: 0, host: "127.0.0.1" },
});
const browser = await chromium.launch(chromiumLaunch());
const url = server.resolvedUrls?.local[0] as string;

async function open(): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.on("pageerror", (error) => console.error(error));
  await page.goto(url);
  await page.waitForFunction(() => "bench" in globalThis);
  return page;
}

/** First rows and sorts, each by an engine that remembers nothing, and frames. */
async function measureOurs() {
  const page = await open();
  await page.evaluate((lines) => bench.load(lines), LINES);
  const firstRows: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    await page.evaluate(() => bench.forget());
    firstRows.push(await page.evaluate(() => bench.draw(false)));
  }
  firstRows.shift();
  const sorts: Record<string, { first: number[]; middle: number[] }> = {};
  for (const column of COLUMNS) {
    const times = { first: [] as number[], middle: [] as number[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      await page.evaluate(() => bench.forget().then(() => bench.draw(false)));
      const order = { column, descending: round % 2 === 1 };
      const { first, middle } = await page.evaluate((wanted) => bench.sort(wanted), order);
      times.first.push(first);
      times.middle.push(middle);
    }
    sorts[column] = times;
  }
  const scrolling: Record<string, { frames: number[]; blank: number }> = {};
  for (const way of WAYS) {
    scrolling[way] = await page.evaluate(([w, n]) => bench.scroll(w, n), [way, FRAMES] as const);
  }
  await page.close();
  return { firstRows, sorts, scrolling };
}

async function measureTanstack() {
  const page = await open();
  const firstRows = await page.evaluate((lines) => bench.drawTanstack(lines), LINES);
  const sorts: Record<string, number[]> = {};
  for (const id of COLUMNS) {
    const times: number[] = [];
    for (const desc of [false, true, false]) {
      times.push(await page.evaluate((sort) => bench.sortTanstack(sort), { id, desc }));
    }
    sorts[id] = times;
  }
  await page.close();
  return { firstRows, sorts };
}

const ours = await measureOurs();
const tanstack = await measureTanstack();
const clicks = await measureClicks(browser, LINES);
await browser.close();
await server.close();

const middles = COLUMNS.map((id) => median(ours.sorts[id]?.middle ?? []));
const ratios = COLUMNS.map((id, at) => median(tanstack.sorts[id] ?? []) / (middles[at] as number));
const frames = WAYS.map((way) => percentile(ours.scrolling[way]?.frames ?? [], 0.95));
console.log(`Table of ${LINES.toLocaleString("en")} rows, ms, medians of ${ROUNDS}`);
console.log(
  `  first rows ${median(ours.firstRows).toFixed(0)} (the library's row model: ${tanstack.firstRows.toFixed(0)})`,
);
COLUMNS.forEach((id, at) => {
  const first = median(ours.sorts[id]?.first ?? []).toFixed(0);
  const library = median(tanstack.sorts[id] ?? []).toFixed(0);
  console.log(
    `  sort by ${id}: first rows ${first}, rows of the middle ${middles[at]?.toFixed(0)}, library ${library}`,
  );
});
WAYS.forEach((way, at) => {
  console.log(`  ${way}: p95 frame ${frames[at]?.toFixed(1)}, blank frames ${ours.scrolling[way]?.blank}`);
});
const changes = [...clicks.painted, ...clicks.brush];
console.log(
  `  click to painted page: median ${median(changes).toFixed(0)}, p95 ${percentile(changes, 0.95).toFixed(0)}; longest task ${Math.max(0, ...clicks.longTasks).toFixed(0)}, processor ${clicks.cpu.toFixed(0)}`,
);
const most = (name: string, limit: number, value: number): Target => ({ name, limit, value, isLeast: false });
const targets: Target[] = [
  most("first rows after the data stand, ms", 60, median(ours.firstRows)),
  { name: "sort by any column against the library's row model", limit: 15, value: Math.min(...ratios), isLeast: true },
  most("p95 frame while scrolling, ms", 20, Math.max(...frames)),
  most(
    "frames with blank rows",
    0,
    WAYS.reduce((sum, way) => sum + (ours.scrolling[way]?.blank ?? 0), 0),
  ),
  most("click to painted charts and table, p95 ms", 50, percentile(changes, 0.95)),
  most("tasks over 50 ms on the main thread", 0, clicks.longTasks.length),
];
mkdirSync("test-results", { recursive: true });
writeFileSync("test-results/bench-workbench.json", `${JSON.stringify({ ours, tanstack, clicks, targets }, null, 2)}\n`);
printTargets(targets);
process.exitCode = targets.every(isMet) ? 0 : 1;
