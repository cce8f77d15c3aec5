import { findAccessibilityFaults } from "./axe.ts";
import { expect, test } from "./harness.ts";

const VIEW = { view: "present" };

test.describe("the presentation", () => {
  test("turns pages by arrow keys, keeps the page in the address, and Esc leaves", async ({ page, open }) => {
    await open(VIEW);
    const status = page.locator(".present-head [role=status]");
    await expect(status).toHaveText("第 1 页，共 10 页");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("信息化建设专项经费");
    await page.keyboard.press("ArrowRight");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("未支出的 351.48 万元后续如何");
    await page.keyboard.press("PageDown");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("异地实时灾备建设：预算 55.00 万元，没有支出。");
    await expect(page.locator(".present-reason")).toContainText("因此决定暂缓建设。");
    await page.reload();
    await expect(status).toHaveText("第 3 页，共 10 页");
    await page.keyboard.press("End");
    await expect(page.locator(".present")).toContainText("313.12 − 97.73 = 215.39");
    await page.keyboard.press("ArrowRight");
    await expect(status).toHaveText("第 10 页，共 10 页");
    await page.keyboard.press("Home");
    await expect(status).toHaveText("第 1 页，共 10 页");
    await page.keyboard.press("Escape");
    await expect(page).not.toHaveURL(/view=present/);
    await expect(page.getByRole("navigation").getByRole("link", { name: "概览" })).toBeVisible();
  });

  test("opens from the overview, in full screen where the browser lends it, and works without", async ({
    page,
    open,
  }) => {
    await page.addInitScript(() => {
      // biome-ignore lint/suspicious/noExplicitAny: takes the function away, as browsers without it do
      (Element.prototype as any).requestFullscreen = undefined;
    });
    await open();
    await page.getByRole("link", { name: "逐页演示" }).click();
    await expect(page.locator(".present")).toBeVisible();
    await page.getByRole("button", { name: "下一页" }).click();
    await expect(page.locator(".present-fates")).toContainText("140.12");
    await page.getByRole("button", { name: "退出演示" }).click();
    await expect(page.locator(".present")).toHaveCount(0);
  });

  for (const data of ["guichi-2022", "dongfang-2023"]) {
    test(`stands on a form without lines (${data})`, async ({ page, open }) => {
      await open({ ...VIEW, data });
      await expect(page.locator(".present-sentence").first()).not.toBeEmpty();
      await page.keyboard.press("End");
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    });
  }

  for (const lang of ["zh", "en"]) {
    for (const width of [390, 1280, 2560]) {
      test(`has no accessibility fault on any page (${lang}, ${width} px)`, async ({ page, open }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme: width === 1280 ? "dark" : "light" });
        await open({ ...VIEW, lang });
        for (const key of ["Home", "ArrowRight", "ArrowRight", "End"]) {
          await page.keyboard.press(key);
          expect(await findAccessibilityFaults(page)).toEqual([]);
        }
        const excess = await page.evaluate(() => {
          const box = document.querySelector(".present-page");
          return box === null ? 1 : box.scrollWidth - box.clientWidth;
        });
        expect(excess).toBeLessThanOrEqual(0);
      });
    }
  }
});
