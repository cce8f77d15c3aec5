/**
 * Pictures of every view for people to look at, in `test-results/shots/`. Words after the command pick those whose
 * name contains them all: `npm run shots -- overview 390 dark`.
 */
import { mkdirSync } from "node:fs";
import { chromium } from "@playwright/test";
import { VIEWS } from "../../src/app/urlState.ts";
import { PINNED } from "../setup/pin.ts";
import { chromiumLaunch } from "./chromium.ts";
import { openView } from "./harness.ts";
import { serve } from "./server.ts";

const SIZES = ["1440x900", "1280x720", "390x844"];
const THEMES = ["light", "dark"] as const;
const LANGS = ["zh", "en"];
const FOLDER = "test-results/shots";

const words = process.argv.slice(2);
const shots = VIEWS.flatMap((view) =>
  SIZES.flatMap((size) =>
    THEMES.flatMap((theme) =>
      LANGS.map((lang) => ({ view, size, theme, lang, name: [view, size, theme, lang].join("-") })),
    ),
  ),
).filter(({ name }) => words.every((word) => name.includes(word)));

mkdirSync(FOLDER, { recursive: true });
const site = await serve("dist");
const browser = await chromium.launch(chromiumLaunch());
for (const { view, size, theme, lang, name } of shots) {
  const [width, height] = size.split("x").map(Number) as [number, number];
  const page = await browser.newPage({ ...PINNED, viewport: { width, height }, colorScheme: theme });
  await openView(page, site.url, { view, lang });
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: `${FOLDER}/${name}.png`, fullPage: true, animations: "disabled" });
  await page.close();
}
await browser.close();
await site.close();
console.log(`${shots.length} pictures in ${FOLDER}/`);
