import { chromium } from "@playwright/test";
import { VIEWS } from "../../src/app/urlState.ts";
import { findAccessibilityFaults } from "./axe.ts";
import { chromiumLaunch } from "./chromium.ts";
import { expect, openView, test } from "./harness.ts";
import { findLayoutFaults } from "./layout.ts";

const ALL = [...VIEWS, "docs"];

test.describe("a reader's own size of type, twice the usual", () => {
  for (const view of ALL) {
    test(`leaves nothing cut or overprinted on ${view}`, async ({ site }) => {
      const launch = chromiumLaunch();
      const browser = await chromium.launch({
        ...launch,
        args: [...launch.args, "--blink-settings=defaultFontSize=32"],
      });
      try {
        const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "zh-CN" });
        await openView(page, site.url, { view });
        await page.waitForLoadState("networkidle");
        const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
        expect(size).toBe("30px");
        expect(await findLayoutFaults(page)).toEqual([]);
      } finally {
        await browser.close();
      }
    });
  }
});

test.describe("the system's own colours", () => {
  for (const view of ALL) {
    for (const colorScheme of ["light", "dark"] as const) {
      test(`leave no fault of access on ${view} (${colorScheme})`, async ({ page, open }) => {
        await page.emulateMedia({ forcedColors: "active", colorScheme });
        await open({ view, category: "deferred" });
        await page.waitForLoadState("networkidle");
        expect(await findAccessibilityFaults(page)).toEqual([]);
      });
    }
  }

  test("still tell a pressed category from the others, and bars from the ground", async ({ page, open }) => {
    await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
    await open({ category: "deferred" });
    const style = (selector: string, property: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
    expect(await style(".line-table .chip-button[aria-pressed=true]", "outline-style")).toBe("solid");
    expect(await style(".fate .chip-button[aria-pressed=false]", "outline-style")).toBe("none");
    expect(await style(".bar-budget", "stroke")).toBe(await style("body", "color"));
  });
});

for (const view of ALL) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`more contrast leaves no fault on ${view} (${colorScheme})`, async ({ page, open }) => {
      await page.emulateMedia({ contrast: "more", colorScheme });
      await open({ view, lang: "en" });
      await page.waitForLoadState("networkidle");
      expect(await findAccessibilityFaults(page)).toEqual([]);
    });
  }
}

for (const view of ALL) {
  for (const lang of ["zh", "en"]) {
    for (const width of [390, 2560]) {
      test(`${view} in ${lang} has no fault at ${width} px`, async ({ page, open }) => {
        await page.setViewportSize({ width, height: 1000 });
        await page.emulateMedia({ colorScheme: width === 390 ? "dark" : "light" });
        await open({ view, lang });
        await page.waitForLoadState("networkidle");
        expect(await findAccessibilityFaults(page)).toEqual([]);
        expect(await findLayoutFaults(page)).toEqual([]);
      });
    }
  }
}

test("nothing moves, whether or not the reader asks for less motion", async ({ page, open }) => {
  for (const reducedMotion of ["reduce", "no-preference"] as const) {
    await page.emulateMedia({ reducedMotion });
    await open({ view: "deviations" });
    await page.getByRole("button", { name: "导出：分项明细" }).click();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  }
});

for (const view of ALL) {
  test(`${view} speaks one language at a time, texts of the data aside`, async ({ page, open }) => {
    const own = () =>
      page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const texts: string[] = [];
        while (walker.nextNode()) texts.push((walker.currentNode.textContent ?? "").trim());
        return texts.filter((text) => text !== "");
      });
    await open({ view, lang: "zh" });
    await page.waitForLoadState("networkidle");
    const zh = await own();
    await open({ view, lang: "en" });
    await page.waitForLoadState("networkidle");
    const en = await own();
    // What stands in both languages alike is a name or a text of the data, or a word of the glossary.
    const ownTo = (texts: readonly string[], others: readonly string[]) =>
      texts.filter((text) => !others.includes(text));
    const chinese = ownTo(en, zh).filter((text) => /[\u4e00-\u9fff]/.test(text.replace(/\(?万元\)?|亿元/g, "")));
    const data = zh.filter((text) => /[\u4e00-\u9fff]/.test(text));
    // A sentence may name a line or an indicator, whole or cut short; in Chinese its name begins a text of its own.
    const isQuoted = (text: string) => data.some((entry) => entry.length > 4 && text.includes(entry.slice(0, 5)));
    expect(chinese.filter((text) => text !== "中文" && !isQuoted(text))).toEqual([]);
    const english = ownTo(zh, en).filter((text) => !/[\u4e00-\u9fff]/.test(text) && /[A-Za-z]{4,}/.test(text));
    expect(english.filter((text) => !/^(English|.*\.(json|csv).*)$/.test(text))).toEqual([]);
  });
}
