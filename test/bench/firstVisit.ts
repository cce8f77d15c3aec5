/**
 * The first visit over a slow line (10 Mbit/s, 50 ms there and back) with a processor four times slower, against the
 * floor that bytes and round trips set: the bytes that had to arrive before the first picture, divided by the
 * bandwidth, plus one round trip for each step of the longest chain of requests that led to the picture, plus what the
 * same visit takes without a network. Both are measured in turns in one run. The browser's emulation delays requests and
 * answers, not the opening of a connection, and knows no slow start; the floor counts neither. Then the repeat visit: which requests reach a server that sends the shipped caching headers. Everything is written to
 * `test-results/bench-visit.json`; the exit code is 1 where the picture takes more than twice its floor.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { type Browser, type CDPSession, chromium, type Page } from "@playwright/test";
import { chromiumLaunch } from "../e2e/chromium.ts";
import { watchFirstPicture } from "../e2e/firstPicture.ts";
import { PINNED } from "../setup/pin.ts";
import { type CachingSite, serveCaching } from "./serveCaching.ts";

const RUNS = 9;
const LINE = { bitsPerSecond: 10_000_000, roundTripMs: 50, slowdown: 4 };
const MOST = 2;

interface Asked {
  readonly path: string;
  /** ms since the navigation began. */
  readonly start: number;
  readonly end: number;
  /** Bytes on the line, headers included. */
  readonly bytes: number;
}

interface Visit {
  readonly painted: number;
  /** What had arrived when the picture came to the document. */
  readonly asked: readonly Asked[];
}

/** Opens the page in a browser that has nothing of it. */
async function visit(browser: Browser, site: CachingSite, isSlowLine: boolean): Promise<Visit> {
  const context = await browser.newContext({ ...PINNED, viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: LINE.slowdown });
  await session.send("Network.enable");
  if (isSlowLine) await slowDown(session);
  const finished = watchRequests(session, site.url);
  const firstPicture = await watchFirstPicture(page);
  await page.goto(site.url, { waitUntil: "commit" });
  const { present, painted } = await firstPicture();
  const asked = await finished(page, present);
  await context.close();
  return { painted, asked };
}

function slowDown(session: CDPSession) {
  return session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: LINE.roundTripMs,
    downloadThroughput: LINE.bitsPerSecond / 8,
    uploadThroughput: LINE.bitsPerSecond / 8,
  });
}

/** Notes every request; the function returned gives those whose answer was there at a time since the navigation began. */
function watchRequests(session: CDPSession, url: string) {
  const open = new Map<string, { path: string; start: number }>();
  const asked: Asked[] = [];
  let began: number | null = null;
  session.on("Network.requestWillBeSent", ({ requestId, request, timestamp }) => {
    began ??= timestamp;
    if (request.url.startsWith(url)) open.set(requestId, { path: request.url.slice(url.length), start: timestamp });
  });
  session.on("Network.loadingFinished", ({ requestId, timestamp, encodedDataLength }) => {
    const request = open.get(requestId);
    // No picture waits for the icon of the tab.
    if (request === undefined || began === null || request.path === "favicon.svg") return;
    const since = (time: number) => 1000 * (time - (began as number));
    asked.push({ path: request.path, start: since(request.start), end: since(timestamp), bytes: encodedDataLength });
  });
  return async (page: Page, until: number): Promise<Asked[]> => {
    await page.waitForTimeout(50);
    return asked.filter(({ end }) => end <= until).sort((a, b) => a.start - b.start);
  };
}

/** The longest chain of requests of which each began when the one before had ended. */
function longestChain(asked: readonly Asked[]): Asked[] {
  const chains = new Map<Asked, Asked[]>();
  for (const each of asked) {
    const before = asked
      .filter(({ end }) => end <= each.start)
      .map((earlier) => chains.get(earlier) ?? [])
      .sort((a, b) => b.length - a.length)[0];
    chains.set(each, [...(before ?? []), each]);
  }
  return [...chains.values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

/** The requests of a second visit that reach the server, and what it answers. */
async function visitAgain(browser: Browser, site: CachingSite): Promise<string[]> {
  const context = await browser.newContext(PINNED);
  for (const visit of ["first", "again"]) {
    const page = await context.newPage();
    if (visit === "again") site.reached.length = 0;
    await page.goto(site.url);
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(500);
    await page.close();
  }
  await context.close();
  return [...site.reached];
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

const site = await serveCaching("dist");
const browser = await chromium.launch(chromiumLaunch());
const slow: Visit[] = [];
const local: Visit[] = [];
for (let run = 0; run <= RUNS; run += 1) {
  const visits = [await visit(browser, site, true), await visit(browser, site, false)] as const;
  // The first visit warms the server's compressed files and the browser's own start.
  if (run === 0) continue;
  slow.push(visits[0]);
  local.push(visits[1]);
}
const again = await visitAgain(browser, site);
await browser.close();
await site.close();

const first = median(slow.map(({ painted }) => painted));
const processor = median(local.map(({ painted }) => painted));
const typical = slow.find(({ painted }) => painted === first) as Visit;
const bytes = typical.asked.reduce((sum, each) => sum + each.bytes, 0);
const chain = longestChain(typical.asked);
const transfer = (8000 * bytes) / LINE.bitsPerSecond;
const roundTrips = chain.length * LINE.roundTripMs;
const floor = transfer + roundTrips + processor;
const ratio = first / floor;
const result = {
  line: LINE,
  first,
  floor: { total: floor, transfer, bytes, roundTrips, chain: chain.map(({ path }) => path), processor },
  ratio,
  networkOnlyRatio: first / (transfer + roundTrips),
  asked: typical.asked,
  slow: slow.map(({ painted }) => painted),
  local: local.map(({ painted }) => painted),
  again,
};
mkdirSync("test-results", { recursive: true });
writeFileSync("test-results/bench-visit.json", `${JSON.stringify(result, null, 2)}\n`);
const ms = (value: number) => `${value.toFixed(0)} ms`;
console.log(`First visit, 10 Mbit/s, 50 ms, processor ${LINE.slowdown} times slower: median of ${RUNS}`);
console.log(`  first picture           ${ms(first)}`);
console.log(
  `  floor                   ${ms(floor)}: ${bytes} bytes ${ms(transfer)}, ${chain.length} round trips ${ms(roundTrips)}, processor ${ms(processor)}`,
);
console.log(
  `  ratio                   ${ratio.toFixed(2)} (bytes and round trips alone: ${result.networkOnlyRatio.toFixed(2)})`,
);
console.log(`Repeat visit, requests that reach the server:\n  ${again.join("\n  ")}`);
process.exitCode = ratio <= MOST ? 0 : 1;
