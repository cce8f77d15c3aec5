import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import Papa from "papaparse";
import { VIEWS } from "../../src/app/urlState.ts";
import { expect, test } from "./harness.ts";
import { HOSTILE } from "./hostileTexts.ts";

const at = (index: number) => HOSTILE[index % HOSTILE.length] ?? "";

/** A data set in which every text is hostile, each of the texts in some name and in some reason. */
function hostileDataset(): string {
  const lines = HOSTILE.map((text, index) => ({
    name: text,
    budget: "10",
    actual: index % 3 === 0 ? "10" : "4",
    status: at(index + 7),
    reason: at(index + 13),
    category: at(index + 29),
  }));
  const items = Array.from({ length: 40 }, (_, index) => ({
    level1: at(index),
    level2: at(index + 40),
    name: at(index + 80),
    target: at(index + 120),
    actual: at(index + 160),
    weight: "2.5",
    score: "2",
    reason: at(index + 20),
  }));
  const project = {
    name: at(5),
    unit: at(12),
    department: at(9),
    year: 2023,
    amountUnit: "万元",
    goals: [{ expected: at(2), actual: at(10) }],
    lines,
    items,
  };
  const text = JSON.stringify({ format: "outturn-dataset", version: 1, title: at(0), projects: [project] });
  return text.replace(
    '"projects":',
    '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"projects":',
  );
}

/** Nothing ran, nothing was added to the page or to every object, and the page is as wide as its window. */
async function expectInert(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    fired: "fired" in window,
    polluted: "polluted" in {},
    elements: document.querySelectorAll(
      "main :is(script, img, iframe, object, embed, style, link, base, meta, video, audio, form, marquee, math), [onerror], [onload], [onfocus]",
    ).length,
    links: [...document.querySelectorAll("a[href]")].filter(
      (link) => !["http:", "file:", "blob:"].includes((link as HTMLAnchorElement).protocol),
    ).length,
    excess: document.documentElement.scrollWidth - window.innerWidth,
  }));
  expect(found).toEqual({ fired: false, polluted: false, elements: 0, links: 0, excess: 0 });
}

test("there are more than 200 hostile texts, no two alike", () => {
  expect(new Set(HOSTILE).size).toBe(HOSTILE.length);
  expect(HOSTILE.length).toBeGreaterThanOrEqual(200);
});

test.describe("hostile texts stay texts", () => {
  test.slow();

  for (const view of VIEWS) {
    test(`in every field of a data set, in the ${view} view`, async ({ page, site, open }) => {
      site.answer("data/shaoyang-2023.json", { body: hostileDataset() });
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 800 });
        await open({ view });
        await expect(page.getByRole("heading", { level: 1 })).toContainText("<img src=x");
        await expectInert(page);
      }
    });
  }

  test("in every parameter of the address", async ({ page, open }) => {
    const parameters = ["data", "project", "view", "lang", "unit", "sort", "reverse", "hide", "category", "family"];
    parameters.push("status", "band", "q", "silent", "severity", "check", "trace", "embed", "suppose", "__proto__");
    await open(Object.fromEntries(parameters.map((name, index) => [name, at(index)])));
    await expectInert(page);
    for (const [index, text] of HOSTILE.entries()) {
      await page.evaluate(
        async ([names, value, first]) => {
          const query = new URLSearchParams();
          // Every other round leaves the view, so that each view meets the texts.
          for (const name of names) query.set(name, name === "view" && first !== "" ? first : value);
          history.pushState(null, "", `?${query}`);
          window.dispatchEvent(new PopStateEvent("popstate"));
          await new Promise((done) => requestAnimationFrame(done));
        },
        [parameters, text, index % 2 === 0 ? (VIEWS[(index / 2) % VIEWS.length] ?? "") : ""] as const,
      );
      if (index % 10 === 0) await expectInert(page);
    }
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectInert(page);
  });

  test("in the titles, units and file names of the catalog, and in the configuration", async ({ page, site, open }) => {
    const sample = readFileSync("data/shaoyang-2023.json", "utf8");
    const name = `"><img src=x onerror=top.fired=1>.json`;
    site.answer(`data/${name}`, { body: sample });
    const datasets = HOSTILE.map((text, index) => ({
      id: `d${index}`,
      title: { zh: text, en: text },
      file: index === 0 ? name : text,
      kind: "json",
      unit: { zh: at(index + 1), en: at(index + 1) },
      year: 2023,
    }));
    const catalog = { format: "outturn-catalog", version: 1, title: { zh: at(1), en: at(1) }, default: "d0", datasets };
    site.answer("data/catalog.json", { body: JSON.stringify(catalog) });
    for (const start of [0, 1, 2, 3]) {
      const text = at(start * 37);
      const config = {
        siteName: { zh: text, en: text },
        unit: text,
        lang: text,
        thresholds: { red: text },
        [text]: text,
      };
      site.answer("config.json", { body: JSON.stringify(config) });
      await open({ view: start % 2 === 0 ? "data" : "overview" });
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectInert(page);
    }
  });

  test("in the names of the reader's own files, and in every cell of them", async ({ page, open }) => {
    await open();
    await page.getByRole("button", { name: "打开文件" }).click();
    const headers = "年度,单位,项目名称,分项名称,预算数（万元）,执行数（万元）,状态,偏差原因";
    const rows = HOSTILE.map((text, index) => [
      "2023",
      at(index + 3),
      at(index % 9),
      text,
      "10",
      "4",
      at(index + 1),
      text,
    ]);
    const body = `${headers}\n${Papa.unparse(rows)}`;
    const files = [`"><img src=x onerror=top.fired=1>.csv`, "__proto__.csv", "=1+1.csv", "\u202Evsc.png.csv"].map(
      (name) => ({
        name,
        mimeType: "text/csv",
        buffer: Buffer.from(body),
      }),
    );
    await page.getByLabel("选择文件", { exact: true }).setInputFiles(files);
    await expect(page).toHaveURL(/data=/);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectInert(page);
  });

  test("in the lines handed out as CSV, where no cell begins like a formula", async ({ page, site, open }) => {
    site.answer("data/shaoyang-2023.json", { body: hostileDataset() });
    await open({ view: "data" });
    const downloads = page.waitForEvent("download");
    await page.getByRole("button", { name: "下载分项（CSV）" }).click();
    const text = readFileSync(await (await downloads).path(), "utf8").replace(/^\uFEFF/, "");
    const rows = Papa.parse<string[]>(text).data;
    expect(rows.length).toBeGreaterThan(HOSTILE.length);
    expect(rows.flat().filter((cell) => /^\s*[=+@＝＋＠]|^\s*-[^\d.]/.test(cell))).toEqual([]);
  });
});
