/**
 * Pictures of every view for people to look at, in `test-results/shots/`. Words after the command pick those whose
 * name contains them all: `npm run shots -- overview 390 dark`. `npm run shots -- readme` takes README's own anew.
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
const README_FOLDER = "test/e2e/pictures";
const README_NAMES = ["overview", "deviations", "score", "audit", "deviations-forms"];
/** One project, and a portfolio of many. */
const DATASETS = ["shaoyang-2023", "forms"];

const words = process.argv.slice(2);
const isReadme = words.includes("readme");
const folder = isReadme ? README_FOLDER : FOLDER;
const all = DATASETS.flatMap((data) =>
  VIEWS.flatMap((view) =>
    SIZES.flatMap((size) =>
      THEMES.flatMap((theme) =>
        LANGS.map((lang) => {
          const subject = data === "forms" ? `${view}-forms` : view;
          return { data, view, size, theme, lang, subject, name: [subject, size, theme, lang].join("-") };
        }),
      ),
    ),
  ),
);
const shots = isReadme
  ? all
      .filter(({ subject, name }) => README_NAMES.includes(subject) && name.endsWith("1280x720-light-zh"))
      .map((shot) => ({ ...shot, name: shot.subject }))
  : all.filter(({ name }) => words.every((word) => name.includes(word)));

mkdirSync(folder, { recursive: true });
const site = await serve("dist");
const browser = await chromium.launch(chromiumLaunch());
for (const { data, view, size, theme, lang, name } of shots) {
  const [width, height] = size.split("x").map(Number) as [number, number];
  const page = await browser.newPage({ ...PINNED, viewport: { width, height }, colorScheme: theme });
  await openView(page, site.url, { data, view, lang });
  await page.waitForLoadState("networkidle");
  await page.screenshot({
    path: `${folder}/${name}.png`,
    fullPage: !isReadme || ["overview", "deviations-forms"].includes(name),
    animations: "disabled",
  });
  await page.close();
}
await browser.close();
await site.close();
console.log(`${shots.length} pictures in ${folder}/`);
