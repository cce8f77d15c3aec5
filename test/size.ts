/**
 * Holds the size budgets on the built page, compressed with Brotli at its best: the JavaScript that a browser really
 * asks for before the first picture stands, and the part with the chart library. 1 KB is 1,000 bytes.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { chromiumLaunch } from "./e2e/chromium.ts";
import { watchFirstPicture } from "./e2e/firstPicture.ts";
import { serve } from "./e2e/server.ts";

interface Budget {
  readonly name: string;
  readonly limit: number;
  /** Paths of the files below `dist/`. */
  readonly files: readonly string[];
}

/** The scripts requested before the first picture, found by loading the page in Chromium. */
async function findFirstScripts(): Promise<string[]> {
  const site = await serve("dist");
  const browser = await chromium.launch(chromiumLaunch());
  try {
    const page = await browser.newPage();
    const firstPicture = await watchFirstPicture(page);
    await page.goto(site.url);
    const { present } = await firstPicture();
    await page.waitForLoadState("networkidle");
    const urls = await page.evaluate(
      (end) =>
        performance
          .getEntriesByType("resource")
          .filter((entry) => entry.startTime < end)
          .map((entry) => entry.name),
      present,
    );
    return urls.filter((url) => url.endsWith(".js")).map((url) => url.slice(site.url.length));
  } finally {
    await browser.close();
    await site.close();
  }
}

function brotliSize(file: string): number {
  return brotliCompressSync(readFileSync(join("dist", file))).length;
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;

/** Prints a budget with its files; `false` when it is exceeded or nothing was found to measure. */
function holds({ name, limit, files }: Budget): boolean {
  const total = files.reduce((sum, file) => sum + brotliSize(file), 0);
  const isHeld = files.length > 0 && total <= limit;
  console.log(`${isHeld ? "✓" : "✗"} ${name}: ${kilobytes(total)} of ${kilobytes(limit)}`);
  for (const file of files) console.log(`    ${file} ${kilobytes(brotliSize(file))}`);
  return isHeld;
}

const charts = readdirSync("dist/assets").filter((file) => /^echarts-.*\.js$/.test(file));
const budgets: readonly Budget[] = [
  { name: "JavaScript before the first picture", limit: 100_000, files: await findFirstScripts() },
  { name: "Chart library", limit: 160_000, files: charts.map((file) => `assets/${file}`) },
];
process.exitCode = budgets.map(holds).every(Boolean) ? 0 : 1;
