import { findAccessibilityFaults } from "./axe.ts";
import { expect, test } from "./harness.ts";
import { findLayoutFaults } from "./layout.ts";

const VIEW = { view: "docs" };

test.describe("the page of explanations", () => {
  test("is reached from every page's foot and tells notation, figures, words and keys", async ({ page, open }) => {
    await open({ view: "score" });
    await page.getByRole("contentinfo").getByRole("link", { name: "说明" }).click();
    await expect(page).toHaveURL(/view=docs/);
    for (const title of ["画法", "未支出的类别", "数字怎样算", "用词", "按键", "导出的文件"]) {
      await expect(page.getByRole("heading", { name: title, exact: true })).toBeVisible();
    }
    await expect(page.getByRole("row", { name: /低执行、偏低/ })).toContainText("低于 50% 为低，低于 80% 为偏低");
    await expect(page.locator("#docs-categories tbody tr")).toHaveCount(16);
  });

  test("finds a term in either language and says how many it found", async ({ page, open }) => {
    await open({ ...VIEW, lang: "en" });
    const search = page.getByRole("searchbox", { name: "Find a term" });
    await search.fill("结转");
    await expect(page.locator(".docs-glossary tbody tr")).toHaveCount(2);
    await search.fill("retention");
    await expect(page.getByRole("status").filter({ hasText: "term" })).toHaveText("1 term");
    await expect(page.getByRole("row", { name: /质保金/ })).toBeVisible();
  });

  test("stands even where no data could be read", async ({ page, site, open, expectProblem }) => {
    expectProblem(/404/);
    site.answer("data/catalog.json", { status: 404 });
    await open(VIEW);
    await expect(page.getByRole("heading", { name: "按键" })).toBeVisible();
  });

  for (const lang of ["zh", "en"]) {
    for (const width of [390, 1280, 2560]) {
      test(`has no fault of access or layout (${lang}, ${width} px)`, async ({ page, open }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme: width === 1280 ? "dark" : "light" });
        await open({ ...VIEW, lang });
        await page.waitForLoadState("networkidle");
        expect(await findAccessibilityFaults(page)).toEqual([]);
        expect(await findLayoutFaults(page)).toEqual([]);
      });
    }
  }
});
