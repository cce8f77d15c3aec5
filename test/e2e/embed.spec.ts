import { expect, test } from "./harness.ts";

test.describe("embedded in another page", () => {
  test("the page shows its view without its own header, and stays so from view to view", async ({ page, open }) => {
    await open({ embed: "1", view: "audit" });
    await expect(page.getByRole("banner")).toHaveCount(0);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.locator('main a[href*="view="]').first().click();
    await expect(page).toHaveURL(/embed=1/);
    await expect(page.getByRole("banner")).toHaveCount(0);
  });

  test("it still says which data and program it was made from", async ({ page, open }) => {
    await open({ embed: "1" });
    await expect(page.getByRole("contentinfo")).toContainText("shaoyang-2023.json");
  });
});
