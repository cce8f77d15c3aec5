import { execFileSync } from "node:child_process";
import { cpSync, existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { serve } from "../../e2e/server.ts";

const SITE = "test-results/bench-site";
/** Clicks before those that count. */
const WARM_UP = 6;

/** What is clicked in turn, each once on and once off: facets, heads and cells of the map, units, bars of the rates. */
const TARGETS: readonly { readonly selector: string; readonly from: number; readonly count: number }[] = [
  { selector: ".facet-row", from: 0, count: 8 },
  { selector: ".unit-map thead button", from: 2, count: 3 },
  { selector: ".unit-map tbody td button", from: 20, count: 5 },
  { selector: ".unit-map tbody th button", from: 3, count: 4 },
];

export interface ClickTimes {
  /** ms from a click to the painted charts and table. */
  readonly painted: number[];
  /** Tasks of the page's main thread over 50 ms between the first click and the last, in ms. */
  readonly longTasks: number[];
  /** ms of each step of a brush that is moved by keyboard. */
  readonly brush: number[];
  /** ms of the processor that the page's main thread took for a change on average, whatever else the machine did. */
  readonly cpu: number;
}

/** The built page in a folder of its own, with made-up lines in its catalog. */
function makeSite(lines: number): void {
  rmSync(SITE, { recursive: true, force: true });
  if (!existsSync("dist/index.html")) throw new Error("dist is missing: run npm run build first");
  cpSync("dist", SITE, { recursive: true });
  const out = join(SITE, "data");
  execFileSync("npx", ["tsx", "scripts/demoData.ts", "--lines", String(lines), "--out", out], { stdio: "inherit" });
}

/** Defines in the page how a change is waited for: until the number of lines is another, and that has been painted. */
async function prepare(page: Page): Promise<void> {
  // What the compiler of this file calls for functions with a name.
  await page.evaluate("globalThis.__name = (named) => named");
  await page.evaluate(() => {
    const shown = () => document.querySelector(".line-window-bar > .hint")?.textContent;
    const longTasks: number[] = [];
    new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: "longtask",
    });
    const change = (act: () => void) =>
      new Promise<number>((resolve, reject) => {
        const before = shown();
        const start = performance.now();
        act();
        const look = () => {
          if (performance.now() - start > 10_000) return reject(new Error("nothing has changed"));
          if (shown() === before) return void requestAnimationFrame(look);
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - start);
          port2.postMessage(null);
        };
        requestAnimationFrame(look);
      });
    Object.assign(globalThis, { change, longTasks });
  });
}

declare const change: (act: () => void) => Promise<number>;
declare const longTasks: number[];

/** Reads the ms of the processor that the page's main thread has taken so far. */
async function threadTime(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
  };
}

async function click(page: Page, selector: string, at: number): Promise<number> {
  return page.evaluate(
    ([wanted, index]) => change(() => document.querySelectorAll<HTMLElement>(wanted)[index]?.click()),
    [selector, at] as const,
  );
}

/** Clicks through the built page over as many lines. */
export async function measureClicks(browser: Browser, lines: number): Promise<ClickTimes> {
  makeSite(lines);
  const site = await serve(SITE, { prefix: "/" });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.on("pageerror", (error) => console.error(error));
  await page.goto(`${site.url}?data=demo&view=deviations`);
  const total = new RegExp(lines.toLocaleString("en"));
  await page.locator(".line-window-bar > .hint", { hasText: total }).waitFor({ timeout: 120_000 });
  // The orders of the table's headers are made in the meantime.
  await page.waitForTimeout(6000);
  await prepare(page);
  const cpu = await threadTime(page);
  const before = await cpu();
  const painted: number[] = [];
  for (const { selector, from, count } of TARGETS) {
    for (let at = from; at < from + count; at += 1) {
      painted.push(await click(page, selector, at));
      // What was chosen may stand elsewhere by now.
      painted.push(await click(page, `${selector}[aria-pressed="true"]`, 0));
    }
  }
  const brush: number[] = [];
  for (let step = 0; step < 12; step += 1) {
    brush.push(
      await page.evaluate((number) => {
        const [low, high] = document.querySelectorAll(".rate-handle");
        const [handle, key] = number % 2 === 0 ? [low, "ArrowRight"] : [high, "ArrowLeft"];
        return change(() => handle?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true })));
      }, step),
    );
  }
  const taken = ((await cpu()) - before) / (painted.length + brush.length);
  const tasks = await page.evaluate(() => longTasks);
  await page.close();
  await site.close();
  return { painted: painted.slice(WARM_UP), brush, longTasks: tasks, cpu: taken };
}
