import type { Page } from "@playwright/test";
import { findAccessibilityFaults } from "./axe.ts";
import { expect, test } from "./harness.ts";
import { findLayoutFaults } from "./layout.ts";

const VIEW = { view: "deviations" };

const names = (page: Page) => page.locator(".data-table tbody .name");
const counts = (page: Page) => page.locator(".filter-counts");
const facet = (page: Page, name: string) => page.locator(".facets").getByRole("button", { name });

test.describe("the analysis of deviations", () => {
  test("opens with its finding and every line, most unspent money first, summed up", async ({ page, open }) => {
    await open(VIEW);
    await expect(page.locator(".finding")).toContainText("未支出 351.48 万元，涉及 15 个分项");
    await expect(counts(page)).toHaveText("显示 15 个分项（共 15 个），预算 664.60，支出 313.12，未支出 351.48。");
    await expect(names(page)).toHaveCount(15);
    await expect(names(page).first()).toHaveText("异地实时灾备建设");
    await expect(page.locator(".data-table tfoot")).toHaveText(/合计664\.60313\.12351\.4847\.11%/);
    await expect(page.locator(".data-table tbody")).toContainText(
      "按照市行政审批局要求，新系统都要部署在国产化政务云平台上。为避免造成浪费，因此决定暂缓建设。",
    );
  });

  test("filters by a category when pressed and releases when pressed again", async ({ page, open }) => {
    await open(VIEW);
    await facet(page, "政策评估").click();
    await expect(names(page)).toHaveText(["视频会议系统建设", "视频会议系统2期建设"]);
    await expect(counts(page)).toContainText("未显示 13 个，未支出 266.36。");
    await expect(page.locator(".data-table tfoot")).toContainText("85.12");
    await expect(facet(page, "暂缓")).toContainText("55.00");
    await facet(page, "政策评估").click();
    await expect(names(page)).toHaveCount(15);
  });

  test("joins facets, and says the filter as a sentence whose parts can be released", async ({ page, open }) => {
    await open(VIEW);
    await facet(page, "已完工").click();
    await facet(page, "低于 50%").click();
    await expect(names(page)).toHaveText(["国产化设备替换（已完工）"]);
    await expect(page.locator(".filter-sentence")).toContainText("状态为已完工");
    await page.getByRole("button", { name: /取消条件：状态为已完工/ }).click();
    await expect(names(page)).toHaveCount(3);
    await expect(page).toHaveURL(/band=red/);
  });

  test("is searched by “/”, cleared by Esc, and typing makes no steps for the back button", async ({ page, open }) => {
    await open(VIEW);
    await page.keyboard.press("/");
    const search = page.getByRole("searchbox");
    await expect(search).toBeFocused();
    const before = await page.evaluate(() => window.history.length);
    await page.keyboard.type("wifi");
    await expect(names(page)).toHaveText(["中心办公大楼无线WIFI管控全覆盖建设"]);
    await expect(page).toHaveURL(/q=wifi/);
    expect(await page.evaluate(() => window.history.length)).toBe(before);
    await page.keyboard.press("Escape");
    await expect(search).toHaveValue("");
    await expect(names(page)).toHaveCount(15);
  });

  test("says so where nothing meets the filter", async ({ page, open }) => {
    await open({ ...VIEW, q: "<img src=x onerror=alert(1)>" });
    await expect(page.locator(".line-panel")).toContainText("没有符合条件的分项。");
    await expect(counts(page)).toContainText("显示 0 个分项（共 15 个）");
  });

  test("sorts by its headers, by keyboard too, and says the order", async ({ page, open }) => {
    await open(VIEW);
    const header = page.getByRole("columnheader", { name: "预算", exact: true });
    await header.getByRole("button").focus();
    await page.keyboard.press("Enter");
    await expect(header).toHaveAttribute("aria-sort", "descending");
    await expect(names(page).first()).toHaveText("数据库安全项目建设(已完工）");
    await page.keyboard.press("Enter");
    await expect(header).toHaveAttribute("aria-sort", "ascending");
    await expect(names(page).first()).toHaveText("中心办公大楼无线WIFI管控全覆盖建设");
    await expect(header.getByRole("button")).toBeFocused();
    await expect(page).toHaveURL(/sort=budget&reverse=1/);
  });

  test("keeps filters, order and columns in the address, through reload, back and forward", async ({ page, open }) => {
    await open({ ...VIEW, sort: "rate" });
    await facet(page, "时间性").click();
    await page.locator("summary", { hasText: "显示的列" }).click();
    await page.getByRole("checkbox", { name: "状态" }).uncheck();
    const header = page.getByRole("columnheader", { name: "状态" });
    await expect(header).toHaveCount(0);
    await page.reload();
    await expect(names(page)).toHaveCount(5);
    await expect(header).toHaveCount(0);
    await expect(facet(page, "时间性")).toHaveAttribute("aria-pressed", "true");
    await page.goBack();
    await expect(header).toHaveCount(1);
    await page.goBack();
    await expect(names(page)).toHaveCount(15);
    await page.goForward();
    await expect(names(page)).toHaveCount(5);
  });

  test("filters by a click on a bar, and gives each chart as a table", async ({ page, open }) => {
    await open(VIEW);
    const bars = page.getByRole("img", { name: /按类别与分项的未支出/ });
    await bars.locator("canvas").waitFor();
    // The first bar is the largest category, under policy review; a third along it lies its larger line.
    await bars.click({ position: { x: 150, y: 20 } });
    await expect(page).toHaveURL(/category=policy-review/);
    await expect(names(page)).toHaveCount(2);
    await page.getByRole("button", { name: "表格" }).first().click();
    await expect(bars).toHaveCount(0);
    await expect(page.getByRole("cell", { name: "52.20" }).first()).toBeVisible();
  });

  test("opens the source of the line whose dot is clicked", async ({ page, open }) => {
    await open(VIEW);
    const scatter = page.getByRole("img", { name: /预算与执行率/ });
    await scatter.locator("canvas").waitFor();
    const width = (await scatter.boundingBox())?.width ?? 0;
    // Budget 193.50 is the largest, so the scale ends 4 % of its root beyond it; its rate is 73.02 %.
    const position = { x: 48 + (width - 66) / 1.04, y: 14 + ((1.06 - 0.7302) / 1.12) * 344 };
    await scatter.click({ position });
    await expect(page.getByRole("dialog")).toContainText("数据库安全项目建设");
  });

  test("opens a line's source from its name and gives the focus back", async ({ page, open }) => {
    await open(VIEW);
    await names(page).first().click();
    await expect(page.getByRole("dialog")).toContainText("异地实时灾备建设");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(names(page).first()).toBeFocused();
  });

  test("queues the lines with no stated reason by money, whatever the filter", async ({ page, open }) => {
    await open({ ...VIEW, category: "deferred" });
    const queue = page.locator(".reason-queue li");
    await expect(queue).toHaveCount(5);
    await expect(queue.first()).toContainText("数据库安全项目建设(已完工）");
    await expect(queue.first()).toContainText("52.20");
    await expect(queue.first()).toContainText("节约从何而来");
  });

  test("in English has no Chinese word of its own", async ({ page, open }) => {
    await open({ ...VIEW, lang: "en", silent: "1" });
    await expect(page.locator(".filter-counts")).toContainText("5 of 15 lines shown");
    const own = await page.locator(".facets, .filter-bar, .column-picker, .data-table thead").allTextContents();
    expect(own.join(" ")).not.toMatch(/[\u4e00-\u9fff]/);
  });

  for (const width of [390, 1101, 2560]) {
    test(`keeps every text readable, and the page from scrolling sideways, at ${width} px`, async ({ page, open }) => {
      await page.setViewportSize({ width, height: 844 });
      await open({ ...VIEW, category: "deferred,savings", lang: "en" });
      await page.waitForLoadState("networkidle");
      expect(await findLayoutFaults(page)).toEqual([]);
    });
  }

  test("has no accessibility fault while filtered, sorted and with charts as tables", async ({ page, open }) => {
    await open({ ...VIEW, family: "timing,estimate", q: "项目", sort: "category" });
    await page.locator("summary", { hasText: "显示的列" }).click();
    await expect(page.locator("figure canvas")).toHaveCount(2);
    await page.getByRole("button", { name: "表格" }).first().click();
    await page.getByRole("button", { name: "表格" }).click();
    await expect(page.locator("figure table")).toHaveCount(2);
    expect(await findAccessibilityFaults(page)).toEqual([]);
  });

  test("shows every line's reason on a phone without scrolling sideways, and still is a table", async ({
    page,
    open,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(VIEW);
    const table = page.locator(".data-table");
    expect(await table.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    for (const reason of await table.locator("tbody .col-reason").all()) {
      const { x, width } = (await reason.boundingBox())!;
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(390);
    }
    await expect(table.getByRole("row", { name: /异地实时灾备建设 .*未支出 55\.00/ })).toHaveCount(1);
    await table.getByRole("columnheader", { name: "执行率" }).getByRole("button").click();
    await expect(names(page).last()).toHaveText("中心电脑及打印机等设备购置（已完工）");
  });

  for (const data of ["guichi-2022", "dongfang-2023", "linhe-2022", "suining-2021"]) {
    test(`stands without charts or filters on a form without lines (${data})`, async ({ page, open }) => {
      await open({ ...VIEW, data, project: "p1" });
      await expect(page.locator(".finding")).not.toBeEmpty();
      await expect(names(page)).toHaveCount(1);
      await expect(page.locator(".facets, figure")).toHaveCount(0);
    });
  }
});
