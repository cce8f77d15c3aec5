/**
 * Loading made-up partitions in headless Chromium, from the server to the first sums of all lines: as CSV against
 * papaparse alone in a worker, as Parquet against DuckDB's `read_csv`. Every contender in a page of its own, in turn, so
 * that whatever else the machine does meets all alike. Prints medians and ratios, the memory of the page and its
 * workers before, with and after a data set, and writes everything to `test-results/bench-lines.json`; the exit code
 * is 1 when a target is missed. `BENCH_ROUNDS` and `BENCH_LINES` make it shorter.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { type Browser, chromium, type Page } from "@playwright/test";
import { build, preview } from "vite";
import { chromiumLaunch } from "../../e2e/chromium.ts";
import { isMet, median, printTargets, type Target } from "../engine/report.ts";
import type { Bench, Load, LoadName } from "./page.ts";

const LINES = Number(process.env.BENCH_LINES ?? 1_000_000);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 9);
const WARM_UP = 1;
const OUT = "test-results/bench-lines";
const NAMES: readonly LoadName[] = ["papaparse", "csv", "duckdb", "parquet"];

declare const bench: Bench;

function makeData(): string[] {
  const folder = `${OUT}/data`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const make = (format: string) =>
    execFileSync("npx", ["tsx", "scripts/demoData.ts", "--lines", `${LINES}`, "--out", folder, "--format", format]);
  make("parquet");
  renameSync(`${folder}/catalog.json`, `${folder}/parquet.json`);
  make("csv");
  const { datasets } = JSON.parse(readFileSync(`${folder}/catalog.json`, "utf8")) as {
    datasets: { files: { file: string }[] }[];
  };
  return (datasets[0]?.files ?? []).map(({ file }) => `data/${file}`);
}

async function open(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  page.on("pageerror", (error) => console.error(error));
  await page.goto(url);
  await page.waitForFunction(() => "bench" in globalThis);
  return page;
}

/** Bytes of the page and all its workers, after a collection. */
function memoryOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const measurer = performance as unknown as { measureUserAgentSpecificMemory(): Promise<{ bytes: number }> };
    return (await measurer.measureUserAgentSpecificMemory()).bytes;
  });
}

async function runRound(browser: Browser, url: string, name: LoadName, csv: readonly string[]): Promise<Load> {
  const page = await open(browser, url);
  try {
    if (name === "duckdb") await page.evaluate(() => bench.startDuckdb());
    return await page.evaluate(([n, c]) => bench.load(n, c), [name, csv] as const);
  } finally {
    await page.close();
  }
}

async function measureMemory(browser: Browser, url: string, csv: readonly string[]) {
  const page = await open(browser, url);
  const before = await memoryOf(page);
  await page.evaluate((c) => bench.load("csv", c), csv);
  const loaded = await memoryOf(page);
  await page.evaluate(() => bench.unload());
  const after = await memoryOf(page);
  await page.close();
  return { before, loaded, after };
}

await build({
  root: "test/bench/lines",
  configFile: false,
  base: "./",
  logLevel: "error",
  worker: { format: "es" },
  build: { outDir: `../../../${OUT}`, emptyOutDir: true, target: "chrome87", chunkSizeWarningLimit: 10_000 },
});
const csv = makeData();
// Only an isolated page may measure its workers' memory.
const headers = { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp" };
const server = await preview({
  configFile: false,
  logLevel: "error",
  build: { outDir: OUT },
  preview: { port: 0, host: "127.0.0.1", headers },
});
const url = server.resolvedUrls?.local[0] as string;
const browser = await chromium.launch(chromiumLaunch());
const loads: Record<LoadName, Load[]> = { papaparse: [], csv: [], duckdb: [], parquet: [] };
let different = 0;
for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
  const results = new Map<LoadName, Load>();
  for (const name of NAMES) results.set(name, await runRound(browser, url, name, csv));
  const expected = results.get("duckdb");
  for (const [name, load] of results) {
    const isSame =
      load.lines === LINES &&
      (load.budget === null || (load.budget === expected?.budget && load.actual === expected.actual));
    if (!isSame) {
      different += 1;
      console.error(`${name} differs from DuckDB: ${JSON.stringify(load)} ${JSON.stringify(expected)}`);
    }
    if (round >= WARM_UP) loads[name].push(load);
  }
}
const memory = await measureMemory(browser, url, csv);
await browser.close();
await server.close();
rmSync(`${OUT}/data`, { recursive: true, force: true });

const times = (name: LoadName) => median(loads[name].map(({ ms }) => ms));
const first = (name: LoadName) => median(loads[name].map(({ firstMs }) => firstMs));
const most = (name: string, limit: number, value: number): Target => ({ name, limit, value, isLeast: false });
console.log(`Loading ${LINES} lines, ms to the sums of all, median of ${ROUNDS} rounds (first lines)`);
for (const name of NAMES)
  console.log(`  ${name.padEnd(10)} ${times(name).toFixed(0).padStart(7)}  (${first(name).toFixed(0)})`);
const MB = 1_000_000;
console.log(
  `Memory of page and workers, MB: ${Object.values(memory)
    .map((bytes) => (bytes / MB).toFixed(0))
    .join(", ")} (before, loaded, left)`,
);
const targets = [
  most("CSV against papaparse alone in a worker", 1.3, times("csv") / times("papaparse")),
  most("Parquet against DuckDB's read_csv", 0.5, times("parquet") / times("duckdb")),
  most(
    "memory left after unloading, share of what was loaded",
    0.1,
    (memory.after - memory.before) / (memory.loaded - memory.before),
  ),
  most("loads whose lines or sums differ from DuckDB's", 0, different),
];
mkdirSync("test-results", { recursive: true });
writeFileSync(
  "test-results/bench-lines.json",
  `${JSON.stringify({ lines: LINES, loads, memory, targets }, null, 2)}\n`,
);
printTargets(targets);
process.exitCode = targets.every(isMet) ? 0 : 1;
