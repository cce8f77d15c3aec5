import { findAccessibilityFaults } from "./axe.ts";
import { expect, test } from "./harness.ts";

test.describe("the built page, served below a sub-path under the strict policy", () => {
  test("shows the default data set's picture without a report, warning or foreign request", async ({ page, open }) => {
    await open();
    await expect(page.locator("[data-first-picture]")).toBeVisible();
    await page.waitForLoadState("networkidle");
  });

  for (const lang of ["zh", "en"]) {
    for (const colorScheme of ["light", "dark"] as const) {
      test(`has no accessibility fault on its first picture (${lang}, ${colorScheme})`, async ({ page, open }) => {
        await page.emulateMedia({ colorScheme });
        await open({ lang });
        await page.waitForLoadState("networkidle");
        expect(await findAccessibilityFaults(page)).toEqual([]);
      });
    }
  }
});
