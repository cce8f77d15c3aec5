import { VIEWS } from "../../src/app/urlState.ts";
import { expect, test } from "./harness.ts";

test.describe("the built page, served below a sub-path under the strict policy", () => {
  test("shows the first picture of the default data set", async ({ page, open }) => {
    await open();
    await expect(page.locator("[data-first-picture]")).toBeVisible();
  });

  for (const view of VIEWS) {
    test(`shows the ${view} view without a report, a warning or a request to elsewhere`, async ({ page, open }) => {
      await open({ view });
      await page.waitForLoadState("networkidle");
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.getByRole("alert")).toHaveCount(0);
    });
  }
});
