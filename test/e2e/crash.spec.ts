import { findAccessibilityFaults } from "./axe.ts";
import { expect, test } from "./harness.ts";

/** A part of the program that loads and then fails while it is drawn, as a fault of ours would. */
const BROKEN = `export default function Score() { throw new TypeError("rank of undefined"); }`;

test.describe("a view that fails while it is drawn", () => {
  test.beforeEach(async ({ page, expectProblem }) => {
    expectProblem(/TypeError: rank of undefined/);
    await page.route("**/assets/Score-*.js", (route) =>
      route.fulfill({ contentType: "text/javascript", body: BROKEN }),
    );
  });

  test("leaves the page standing, with a report to copy that holds no data unless asked", async ({ page, open }) => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await open({ view: "score" });
    await expect(page.getByRole("alert")).toContainText("页面出错：TypeError: rank of undefined");
    const report = page.getByRole("textbox", { name: "错误报告" });
    await expect(report).toHaveValue(
      /^Outturn \d.*\nview: score\nbrowser: .*\ndata set: shaoyang-2023\nsha256: [0-9a-f]{64}\n/,
    );
    await expect(report).toHaveValue(/TypeError: rank of undefined\n\s+at Score/);
    expect(await report.inputValue()).not.toMatch(/信息化|监理费|邵阳/);
    expect(await findAccessibilityFaults(page)).toEqual([]);
    await page.getByLabel(/附上正在显示的数据集/).check();
    await expect(report).toHaveValue(/\ndata:\n\{/);
    await expect(report).toHaveValue(/信息化/);
    await page.getByLabel(/附上正在显示的数据集/).uncheck();
    await page.getByRole("button", { name: "复制报告" }).click();
    await expect(page.getByText("已复制")).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await report.inputValue());
  });

  test("gives way to the other views, and stands again when the page is loaded anew", async ({ page, open }) => {
    await open({ view: "score", unit: "yuan" });
    const address = page.url();
    await page.getByRole("navigation").getByRole("link", { name: "偏差分析" }).click();
    await expect(page.getByRole("alert")).toHaveCount(0);
    await page.goBack();
    await expect(page.getByRole("alert")).toContainText("页面出错");
    await page.unroute("**/assets/Score-*.js");
    await page.getByRole("button", { name: "重新载入页面" }).click();
    await expect(page.getByRole("alert")).toHaveCount(0);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("信息化建设");
    expect(page.url()).toBe(address);
  });

  test("is said in a sentence even where the report cannot be loaded", async ({ page, open, expectProblem }) => {
    expectProblem(/404 .*CrashReport-/);
    await page.route("**/assets/CrashReport-*.js", (route) => route.fulfill({ status: 404, body: "" }));
    await open({ view: "score", lang: "en" });
    await expect(page.getByRole("alert")).toContainText("The page failed: TypeError: rank of undefined.");
  });
});
