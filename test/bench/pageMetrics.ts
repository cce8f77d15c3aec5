/**
 * What a page audit measures, for every view of the built page: first and largest picture, shifts of the layout, time
 * the page did not answer, and from these a performance score with Lighthouse's weights and curves (its speed index is
 * taken as the largest picture, which is no earlier). Once on a phone (processor four times slower, slow 4G), once on
 * a desk. Fails where something shifts or a score is below 98 on the desk; writes `test-results/metrics.json`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { type Browser, chromium } from "@playwright/test";
import { VIEWS } from "../../src/app/urlState.ts";
import { chromiumLaunch } from "../e2e/chromium.ts";
import { serve } from "../e2e/server.ts";
import { PINNED } from "../setup/pin.ts";

/** The best tenth and the median of pages, in ms or as a share of the window: the two points of a score's curve. */
type Curve = readonly [p10: number, median: number];

interface Setting {
  readonly name: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly slowdown: number;
  /** Bits a second and ms a round trip; null for the local server as it is. */
  readonly network: { readonly bits: number; readonly latency: number } | null;
  readonly curves: Readonly<Record<"fcp" | "lcp" | "tbt" | "cls", Curve>>;
}

const SETTINGS: readonly Setting[] = [
  {
    name: "phone",
    viewport: { width: 412, height: 823 },
    slowdown: 4,
    network: { bits: 1_638_400, latency: 150 },
    curves: { fcp: [1800, 3000], lcp: [2500, 4000], tbt: [200, 600], cls: [0.1, 0.25] },
  },
  {
    name: "desk",
    viewport: { width: 1350, height: 940 },
    slowdown: 1,
    network: { bits: 10_240_000, latency: 40 },
    curves: { fcp: [934, 1600], lcp: [1200, 2400], tbt: [150, 350], cls: [0.1, 0.25] },
  },
];

/** Lighthouse's weights; the speed index's tenth goes to the largest picture. */
const WEIGHTS = { fcp: 0.1, lcp: 0.35, tbt: 0.3, cls: 0.25 } as const;
const LEAST_SCORE = 98;
const RUNS = 3;
/** How long a page that stands may still shift or be busy. */
const SETTLE_MS = 4000;

interface Metrics {
  readonly fcp: number;
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
  readonly longTasks: number;
}

/** A normal distribution's upper tail, by Abramowitz and Stegun 7.1.26. */
function upperTail(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const poly = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const erf = 1 - poly * Math.exp(-x * x);
  return z < 0 ? (1 + erf) / 2 : (1 - erf) / 2;
}

/** 0.9 at the best tenth, 0.5 at the median, on a log-normal curve between. */
function scoreOf(value: number, [p10, median]: Curve): number {
  if (value <= 0) return 1;
  const deviation = Math.log(median / p10) / 1.28155;
  return upperTail(Math.log(value / median) / deviation);
}

function performanceScore(metrics: Metrics, { curves }: Setting): number {
  const parts = (Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]).map(
    (key) => WEIGHTS[key] * scoreOf(metrics[key], curves[key]),
  );
  return 100 * parts.reduce((sum, part) => sum + part, 0);
}

async function visit(browser: Browser, url: string, { viewport, slowdown, network }: Setting): Promise<Metrics> {
  const context = await browser.newContext({ ...PINNED, viewport });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  if (network !== null) {
    await session.send("Network.enable");
    const throughput = network.bits / 8;
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: network.latency,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
  }
  await page.addInitScript(() => {
    const seen = { lcp: 0, cls: 0, tasks: [] as { start: number; duration: number }[] };
    (window as unknown as { seen: typeof seen }).seen = seen;
    const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
    watch("largest-contentful-paint", (entry) => {
      seen.lcp = entry.startTime;
    });
    watch("layout-shift", (entry) => {
      seen.cls += (entry as PerformanceEntry & { value: number }).value;
    });
    watch("longtask", (entry) => void seen.tasks.push({ start: entry.startTime, duration: entry.duration }));
  });
  await page.goto(url, { waitUntil: "load", timeout: 120_000 });
  await page.locator("main h1").first().waitFor({ timeout: 120_000 });
  await page.waitForTimeout(SETTLE_MS);
  const metrics = await page.evaluate(() => {
    const { seen } = window as unknown as {
      seen: { lcp: number; cls: number; tasks: { start: number; duration: number }[] };
    };
    const fcp = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
    // Time beyond 50 ms of every task after the first picture.
    const late = seen.tasks.filter(({ start, duration }) => start + duration > fcp);
    const tbt = late.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
    return { fcp, lcp: Math.max(seen.lcp, fcp), cls: seen.cls, tbt, longTasks: seen.tasks.length };
  });
  await context.close();
  return metrics;
}

/** The run in the middle by its largest picture. */
function middle(runs: readonly Metrics[]): Metrics {
  return [...runs].sort((a, b) => a.lcp - b.lcp)[Math.floor(runs.length / 2)] as Metrics;
}

const site = await serve("dist", { brotli: true });
const browser = await chromium.launch(chromiumLaunch());
await visit(browser, site.url, SETTINGS[1] as Setting);
const rows: Record<string, string | number>[] = [];
for (const setting of SETTINGS) {
  for (const view of [...VIEWS, "docs"]) {
    const runs: Metrics[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await visit(browser, `${site.url}?view=${view}`, setting));
    const metrics = middle(runs);
    const score = Math.round(performanceScore(metrics, setting));
    const { fcp, lcp, tbt, cls, longTasks } = metrics;
    rows.push({
      setting: setting.name,
      view,
      fcp: Math.round(fcp),
      lcp: Math.round(lcp),
      tbt: Math.round(tbt),
      cls: Number(cls.toFixed(4)),
      longTasks,
      score,
    });
  }
}
await browser.close();
await site.close();

mkdirSync("test-results", { recursive: true });
writeFileSync("test-results/metrics.json", `${JSON.stringify(rows, null, 2)}\n`);
console.table(rows);
const failed = rows.filter(
  ({ setting, cls, score }) => cls !== 0 || (setting === "desk" && Number(score) < LEAST_SCORE),
);
process.exitCode = failed.length === 0 ? 0 : 1;
