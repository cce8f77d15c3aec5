import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fakeRun } from "../cli/fakeRun.ts";
import { findAccessibilityFaults } from "./axe.ts";
import { expect, test } from "./harness.ts";
import type { Site } from "./server.ts";

const seed = readFileSync("data/shaoyang-2023.json", "utf8");
const FIRST_LOOK = 61_000;

/** The seed as a clerk who corrected it would publish it. */
const corrected = seed.replace(/"name": "[^"]*"/, `"name": "信息化建设专项经费（更正）"`);

/** A folder that is published into, and the server sent what is in it. */
function publisher(site: Site) {
  const dir = mkdtempSync(join(tmpdir(), "outturn-update-"));
  return {
    /** Publishes the form under one name, so that each version takes the place of the former. */
    async publish(text: string): Promise<string> {
      const { code } = await fakeRun(["publish", "form.json", "--to", dir, "--allow-problems"], { "form.json": text });
      expect(code).toBe(0);
      const names = readdirSync(dir).filter((name) => name.endsWith(".json"));
      for (const name of names) site.answer(`data/${name}`, { body: readFileSync(join(dir, name)) });
      return JSON.parse(readFileSync(join(dir, "catalog.json"), "utf8")).datasets[0].file;
    },
    done: () => rmSync(dir, { recursive: true }),
  };
}

test.describe("a newer version of the data", () => {
  test("is offered, and taken without losing the view", async ({ page, site, open }) => {
    const folder = publisher(site);
    await folder.publish(seed);
    await page.clock.install();
    await open({ view: "deviations", category: "savings", unit: "元" });
    const address = page.url();
    const offer = page.getByText(/^有新版数据（\d{4}-\d\d-\d\d \d\d:\d\d 发布）$/);
    await expect(page.getByText(/^数据版本 [0-9a-f]{12}，/)).toBeVisible();
    await page.clock.fastForward(FIRST_LOOK);
    await expect(offer).toHaveCount(0);

    await folder.publish(corrected);
    await page.clock.fastForward(2 * FIRST_LOOK);
    await expect(offer).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).not.toContainText("更正");
    expect(await findAccessibilityFaults(page)).toEqual([]);
    await page.evaluate(() => window.scrollTo(0, 200));
    await page.getByRole("button", { name: "载入" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("更正");
    await expect(offer).toHaveCount(0);
    expect(page.url()).toBe(address);
    expect(await page.evaluate(() => window.scrollY)).toBe(200);
    folder.done();
  });

  test("may be put off, and is not offered again until there is another", async ({ page, site, open }) => {
    const folder = publisher(site);
    await folder.publish(seed);
    await page.clock.install();
    await open();
    await expect(page.getByText(/^数据版本/)).toBeVisible();
    await folder.publish(corrected);
    await page.clock.fastForward(FIRST_LOOK);
    await page.getByRole("button", { name: "暂不" }).click();
    await page.clock.fastForward(2 * FIRST_LOOK);
    const offer = page.getByText(/^有新版数据/);
    await expect(offer).toHaveCount(0);
    await folder.publish(corrected.replace("更正", "再次更正"));
    await page.clock.fastForward(4 * FIRST_LOOK);
    await expect(offer).toBeVisible();
    folder.done();
  });

  test("is taken at once where the file of the former is gone, and that is said", async ({
    page,
    site,
    open,
    expectProblem,
  }) => {
    expectProblem(/404 .*form\.[0-9a-f]{12}\.json/);
    const folder = publisher(site);
    const gone = await folder.publish(seed);
    // The page gets the old catalog, and before it asks for the file, others publish until that is gone.
    await page.route(`**/${gone}`, async (route) => {
      await folder.publish(corrected);
      site.answer(`data/${gone}`, { status: 404, body: "" });
      await route.continue();
    });
    await open();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("更正");
    await expect(page.getByText(/原来的数据文件已不在服务器上，现在显示的是 \d{4}/)).toBeVisible();
    await expect(page.getByRole("alert")).toHaveCount(0);
    folder.done();
  });

  test("says what a file is that is gone for good", async ({ page, site, open, expectProblem }) => {
    expectProblem(/404 .*form\.[0-9a-f]{12}\.json/);
    const folder = publisher(site);
    const gone = await folder.publish(seed);
    site.answer(`data/${gone}`, { status: 404, body: "" });
    await open();
    await expect(page.getByRole("alert")).toContainText(gone);
    await expect(page.getByText("原来的数据文件已不在服务器上")).toHaveCount(0);
    folder.done();
  });
});

test.describe("a file with another checksum than its catalog states", () => {
  for (const help of ["with", "without"]) {
    test(`is shown and marked, ${help} the browser's own checksums`, async ({ page, site, open }) => {
      if (help === "without") {
        await page.addInitScript(() => Object.defineProperty(window.crypto, "subtle", { value: undefined }));
      }
      site.answer("data/shaoyang-2023.json", { body: corrected });
      await open();
      await expect(page.getByText(/^shaoyang-2023\.json 的校验值与目录所写不符/)).toBeVisible();
      await expect(page.getByRole("heading", { level: 1 })).toContainText("更正");
      expect(await findAccessibilityFaults(page)).toEqual([]);
      await page.emulateMedia({ media: "print" });
      await expect(page.getByText(/的校验值与目录所写不符/)).toBeVisible();
      await page.emulateMedia({ media: "screen" });
      await page.getByRole("button", { name: "查看校验值" }).click();
      await expect(page).toHaveURL(/view=data/);
    });
  }

  test("is no fault where only the page's catalog was old", async ({ page, site, open }) => {
    const published = JSON.parse(readFileSync("data/catalog.json", "utf8"));
    const old = structuredClone(published);
    old.datasets[0].sha256 = "0".repeat(64);
    site.answer("data/catalog.json", { body: JSON.stringify(old) });
    await page.route("**/shaoyang-2023.json", async (route) => {
      site.answer("data/catalog.json", { body: JSON.stringify(published) });
      await route.continue();
    });
    await open();
    await expect(page.locator("footer")).toContainText(published.datasets[0].sha256.slice(0, 12));
    await expect(page.getByText(/的校验值与目录所写不符/)).toHaveCount(0);
  });

  test("is not claimed of one that matches", async ({ page, open }) => {
    await open();
    await page.waitForLoadState("networkidle");
    await expect(page.locator(".data-update")).toHaveCount(1);
    await expect(page.locator(".data-notice")).toHaveCount(0);
  });
});
