import { readFileSync } from "node:fs";
import { findAccessibilityFaults } from "./axe.ts";
import { expect, test } from "./harness.ts";
import { PROVOKED, readOutcomes } from "./selftest.ts";

test.describe("the self-test", () => {
  test.beforeEach(({ expectProblem }) => {
    for (const pattern of PROVOKED) expectProblem(pattern);
  });

  test("passes in every point on a well configured server, and reports no data", async ({ page, open }) => {
    await open({ view: "selftest" });
    expect(new Set((await readOutcomes(page)).values())).toEqual(new Set(["通过"]));
    await expect(page.locator("tbody tr")).toHaveCount(6);
    await expect(page.locator(".finding")).toHaveText("6 项检查全部通过。");
    const report = await page.locator("pre").textContent();
    expect(report).toMatch(/^Outturn \d+\.\d+\.\d+\n/);
    expect(report).not.toMatch(/shaoyang|664|邵阳/);
    expect(await findAccessibilityFaults(page)).toEqual([]);
  });

  test("copies its report", async ({ page, open, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await open({ view: "selftest", lang: "en" });
    await page.getByRole("button", { name: "Copy the report" }).click();
    await expect(page.getByText("Copied")).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Outturn .*\n[\s\S]*figures: passed/);
  });

  test("names a file that is not the one the catalog knows", async ({ page, site, open }) => {
    const file = "data/yuan-2022.json";
    site.answer(file, { body: `${readFileSync(file, "utf8")}\n` });
    await open({ view: "selftest" });
    expect((await readOutcomes(page)).get("数据文件与目录的校验值一致")).toBe("未通过");
    await expect(page.getByText("yuan-2022.json")).toBeVisible();
  });
});
