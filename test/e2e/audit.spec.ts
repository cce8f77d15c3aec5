import { expect, test } from "./harness.ts";

test.describe("the audit of Shaoyang's form", () => {
  test("states the contradiction with both figures, the difference, the arithmetic and its cells", async ({
    page,
    open,
  }) => {
    await open({ view: "audit" });
    await expect(page.locator(".finding")).toContainText("分项执行数合计 313.12 比全年执行数 97.73 多 215.39");
    const conflict = page.locator("[id='line-actuals-vs-executed']");
    for (const figure of ["313.12", "97.73", "215.39", "313.12 − 97.73 = 215.39"]) {
      await expect(
        conflict.locator("dd", { hasText: new RegExp(`^${figure.replace(/[.+]/g, "\\$&")}$`) }),
      ).toBeVisible();
    }
    await expect(conflict.getByRole("row").filter({ hasText: "0%" })).toBeVisible();
    await expect(conflict.getByRole("cell", { name: "项目资金 › 年度资金总额 › 全年执行数" })).toBeVisible();
  });

  test("shows every figure in the chosen unit and the arithmetic in the form's own", async ({ page, open }) => {
    await open({ view: "audit", unit: "yuan" });
    const conflict = page.locator("[id='line-actuals-vs-executed']");
    await expect(conflict.getByText("2,153,900.00")).toBeVisible();
    await expect(conflict.getByText("313.12 − 97.73 = 215.39")).toBeVisible();
  });

  test("filters by severity and check, in the address, and says how many are shown", async ({ page, open }) => {
    await open({ view: "audit" });
    await page.getByRole("button", { name: /^矛盾/ }).click();
    await expect(page).toHaveURL(/severity=error/);
    await expect(page.getByRole("heading", { level: 2, name: /^待说明/ })).toHaveCount(0);
    await page.getByLabel("检查项").selectOption("unit-mismatch");
    await expect(page.getByRole("status").filter({ hasText: "项中的 1 项" })).toBeVisible();
    await page.reload();
    await expect(page.locator(".audit-finding")).toHaveCount(1);
    await page.getByRole("button", { name: "全部显示" }).click();
    await expect(page.getByRole("heading", { level: 2, name: /^提示/ })).toBeVisible();
  });

  test("folds the many cells of a contradiction on a phone, and not a few", async ({ page, open }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open({ view: "audit" });
    const table = (id: string) => page.locator(`[id^='${id}']`).getByRole("table");
    await expect(table("unit-mismatch")).toBeVisible();
    await expect(table("line-actuals-vs-executed")).toHaveCount(0);
    await page.locator("[id='line-actuals-vs-executed'] summary").click();
    await expect(table("line-actuals-vs-executed")).toBeVisible();
  });

  test("writes the figures of a finding as exactly as its arithmetic, in the unit's own name", async ({
    page,
    open,
  }) => {
    await open({ view: "audit", data: "guichi-2022", lang: "en" });
    const cost = page.locator("[id^='total-cost-vs-executed']");
    await expect(cost).toContainText("90.000 − 89.974 = 0.026");
    await expect(cost.locator("dd").filter({ hasText: /^(90\.000|89\.974|0\.026)$/ })).toHaveCount(3);
    await expect(cost).toContainText("Arithmetic (in 10k yuan)");
  });

  test("opens a linked finding with its cells", async ({ page, open }) => {
    await open({ view: "audit", trace: "missing-score.p1.i6" });
    const finding = page.locator("[id='missing-score.p1.i6']");
    await expect(finding).toBeInViewport();
    await expect(finding.getByRole("table")).toBeVisible();
  });

  test("leads from a line's finding to the line's source and back", async ({ page, open }) => {
    await open({ view: "audit", check: "unit-mismatch" });
    await page.getByRole("link", { name: "此分项的来源" }).click();
    await expect(page.getByRole("dialog")).toContainText("业务系统指纹及人脸识别设备采购");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });

  test("lists every total, agreeing and not, and what was looked for in vain", async ({ page, open }) => {
    await open({ view: "audit" });
    const totals = page.getByRole("region", { name: "合计核对" });
    await expect(totals.getByRole("row", { name: /相符 分项预算合计 664\.60/ })).toBeVisible();
    await expect(totals.getByRole("row", { name: /不符 分项执行数合计 313\.12/ })).toContainText("215.39");
    await expect(totals.getByRole("row", { name: /未判 得分合计/ })).toContainText("□");
    await expect(page.getByText("资金来源之和与总额不符")).toBeVisible();
  });
});

test("a form without findings says so", async ({ page, open }) => {
  await open({ view: "audit", data: "dongfang-2023", project: "p1", lang: "en" });
  await expect(page.locator(".finding")).toContainText(/None of the \d+ checks found anything\./);
});
