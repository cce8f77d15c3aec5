/**
 * Time to the first picture of the built page against a plain React and ECharts page of the same 15 lines: same
 * server, same browser, same run, every visit with an empty cache and a processor four times slower. Prints both
 * medians and their ratio, and writes every measurement to `test-results/bench.json`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { type Browser, chromium } from "@playwright/test";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { chromiumLaunch } from "../e2e/chromium.ts";
import { watchFirstPicture } from "../e2e/firstPicture.ts";
import { serve } from "../e2e/server.ts";
import { PINNED } from "../setup/pin.ts";

const RUNS = 15;
const SLOWDOWN = 4;
const PEER = "test-results/bench-peer";
const VIEWPORT = { width: 1280, height: 720 };

/** One visit: ms from the start of the navigation until the first picture is painted. */
async function visit(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ ...PINNED, viewport: VIEWPORT });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  const firstPicture = await watchFirstPicture(page);
  await page.goto(url, { waitUntil: "commit" });
  const { painted } = await firstPicture();
  await context.close();
  return painted;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] as number;
}

await build({
  root: "test/bench/peer",
  configFile: false,
  base: "./",
  logLevel: "warn",
  plugins: [react()],
  build: { outDir: `../../../${PEER}`, emptyOutDir: true, target: "chrome87", chunkSizeWarningLimit: 1000 },
});
const sites = [await serve("dist", { brotli: true }), await serve(PEER, { brotli: true, policy: null })] as const;
const browser = await chromium.launch(chromiumLaunch());
const ours: number[] = [];
const peer: number[] = [];
for (let run = 0; run <= RUNS; run += 1) {
  const times = [await visit(browser, sites[0].url), await visit(browser, sites[1].url)] as const;
  // The first visit warms the server's compressed files and the browser's own start.
  if (run === 0) continue;
  ours.push(times[0]);
  peer.push(times[1]);
}
await browser.close();
await Promise.all(sites.map((site) => site.close()));

const ratio = median(ours) / median(peer);
mkdirSync("test-results", { recursive: true });
writeFileSync("test-results/bench.json", `${JSON.stringify({ slowdown: SLOWDOWN, ours, peer, ratio }, null, 2)}\n`);
console.log(`First picture, median of ${RUNS} visits, processor ${SLOWDOWN} times slower`);
console.log(`  Outturn                 ${median(ours).toFixed(0)} ms`);
console.log(`  plain React + ECharts   ${median(peer).toFixed(0)} ms`);
console.log(`  ratio                   ${ratio.toFixed(2)}`);
process.exitCode = ratio < 1 ? 0 : 1;
