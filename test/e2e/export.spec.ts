import { readFile } from "node:fs/promises";
import type { Download, Page } from "@playwright/test";
import ExcelJS from "exceljs";
import { findAccessibilityFaults } from "./axe.ts";
import { expect, test } from "./harness.ts";

const menu = (page: Page, what: string) => page.getByRole("button", { name: `导出：${what}` });

/** Opens a menu, takes one of its ways out, and gives the file. */
async function take(page: Page, what: string, way: string): Promise<Download> {
  await menu(page, what).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: way }).click(),
  ]);
  return download;
}

const bytesOf = async (download: Download) => readFile(await download.path());

test.describe("a table", () => {
  test("is exported as filtered, with the filter in words, and says so", async ({ page, open }) => {
    await open({ view: "deviations", category: "cancelled,deferred" });
    const download = await take(page, "分项明细", "CSV 文本（.csv）");
    expect(download.suggestedFilename()).toBe("shaoyang-2023.lines.selected.csv");
    const text = (await bytesOf(download)).toString("utf8");
    expect(text.startsWith("\ufeff分项明细,")).toBe(true);
    expect(text).toContain("筛选条件：偏差类别为取消或暂缓");
    expect(text).toContain("行数：2（共 15）");
    expect(text.trim().split("\r\n")).toHaveLength(14);
    await expect(page.getByRole("status").filter({ hasText: "已导出" })).toHaveText(
      "已导出 shaoyang-2023.lines.selected.csv，2 行。",
    );
    await expect(menu(page, "分项明细")).toBeFocused();
  });

  test("is exported whole where the reader asks for all of it", async ({ page, open }) => {
    await open({ view: "deviations", category: "cancelled", lang: "en" });
    await page.getByRole("button", { name: "Export: Cost lines" }).click();
    await page.getByRole("radio", { name: "all 15 rows" }).check();
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "Excel workbook (.xlsx)" }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe("shaoyang-2023.lines.xlsx");
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await bytesOf(download)) as unknown as ArrayBuffer);
    const sheet = book.worksheets[0] as ExcelJS.Worksheet;
    expect(sheet.rowCount).toBe(17);
    expect(sheet.getCell("E17").value).toEqual({ formula: "SUM(E2:E16)", result: 664.6 });
  });

  for (const [view, what, file] of [
    ["overview", "分项明细", "shaoyang-2023.lines.xlsx"],
    ["score", "绩效指标", "shaoyang-2023.indicators.xlsx"],
    ["audit", "核对发现", "shaoyang-2023.findings.xlsx"],
  ] as const) {
    test(`on the ${view} view comes as a workbook`, async ({ page, open }) => {
      await open({ view });
      const download = await take(page, what, "Excel 工作簿（.xlsx）");
      expect(download.suggestedFilename()).toBe(file);
      expect((await bytesOf(download)).subarray(0, 2).toString()).toBe("PK");
    });
  }

  for (const [params, what, name] of [
    [{ view: "audit" }, "合计核对", "shaoyang-2023.totals.csv"],
    [{ view: "overview", data: "suining-2021" }, /^导出：国际口径的两个指标/, "suining-2021.pefa-2021.csv"],
    [{ view: "overview", data: "suining-2021" }, "项目一览", "suining-2021.projects.csv"],
    [{ view: "data" }, "全部数据集", "shaoyang-2023.catalog.csv"],
    [{ view: "data" }, "清理了什么", "shaoyang-2023.cleaned.csv"],
  ] as const) {
    test(`${name} comes from the ${params.view} view`, async ({ page, open }) => {
      await open(params);
      await page.getByRole("button", { name: typeof what === "string" ? `导出：${what}` : what }).click();
      const waiting = page.waitForEvent("download");
      await page.getByRole("button", { name: "CSV 文本（.csv）" }).click();
      expect((await waiting).suggestedFilename()).toBe(name);
      expect(await findAccessibilityFaults(page)).toEqual([]);
    });
  }

  test("of what was wrong with a file is exported from the data view", async ({ page, open, site }) => {
    const lines = "项目名称,分项名称,预算数（万元）,执行数（万元）\n甲,监理费,10,4\n甲,设计费,abc,3\n";
    const catalog = { id: "list", title: { zh: "表", en: "List" }, file: "list.csv", kind: "csv", year: 2023 };
    const datasets = [{ ...catalog, unit: { zh: "", en: "" } }];
    site.answer("data/catalog.json", {
      body: JSON.stringify({ format: "outturn-catalog", version: 1, title: catalog.title, default: "list", datasets }),
    });
    site.answer("data/list.csv", { type: "text/csv", body: lines });
    await open({ view: "data" });
    const text = (await bytesOf(await take(page, "读取时发现的问题", "CSV 文本（.csv）"))).toString("utf8");
    expect(text).toContain("abc");
    expect(text).toContain("「abc」不是金额");
  });

  test("is copied as text a spreadsheet takes", async ({ page, open, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await open({ view: "deviations", category: "cancelled" });
    await menu(page, "分项明细").click();
    await page.getByRole("button", { name: "复制为表格文本" }).click();
    await expect(page.getByRole("status").filter({ hasText: "已复制 1 行" })).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text.split(/\r?\n/)[0]?.split("\t")).toContain("预算数（万元）");
    expect(text).toContain("\t23.40\t0.00\t23.40\t");
  });
});

test.describe("a chart", () => {
  test("is exported as SVG with title, unit, filter, source and date", async ({ page, open }) => {
    await open({ view: "deviations", category: "cancelled" });
    const svg = (await bytesOf(await take(page, "按类别与分项的未支出", "矢量图（.svg）"))).toString("utf8");
    for (const text of [
      "按类别与分项的未支出（信息化建设专项经费）",
      "单位：万元",
      "筛选：偏差类别为取消",
      "shaoyang-2023.json",
    ]) {
      expect(svg).toContain(text);
    }
    expect(svg).toMatch(/导出日期：\d{4}-\d\d-\d\d/);
    const reader = await page.context().newPage();
    await reader.goto(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
    const root = await reader.evaluate(() => [
      document.documentElement.tagName,
      document.querySelectorAll("text").length,
    ]);
    expect(root[0]).toBe("svg");
    expect(root[1]).toBeGreaterThan(20);
    await expect(reader.locator("parsererror")).toHaveCount(0);
  });

  for (const [view, what] of [
    ["overview", "从年初预算到实际支出"],
    ["deviations", "预算与执行率"],
  ] as const) {
    test(`on the ${view} view is exported as PNG at twice its size`, async ({ page, open }) => {
      await open({ view });
      const png = await bytesOf(await take(page, what, "图片（.png，2 倍）"));
      expect(png.subarray(1, 4).toString()).toBe("PNG");
      expect(png.readUInt32BE(16)).toBe(2000);
      expect(png.length).toBeGreaterThan(20_000);
    });
  }
});

test("the menu is worked by keyboard: arrows move, Esc closes and gives the focus back", async ({ page, open }) => {
  await open({ view: "deviations" });
  const trigger = menu(page, "分项明细");
  await trigger.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Excel 工作簿（.xlsx）" })).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(page.getByRole("button", { name: "复制为表格文本" })).toBeFocused();
  expect(await findAccessibilityFaults(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(trigger).toBeFocused();
  await expect(trigger).toHaveAttribute("aria-expanded", "false");
});

test("several projects are exported one a row, under a filter as they are narrowed", async ({ page, open }) => {
  await open({ data: "suining-2021" });
  const whole = await take(page, "项目一览", "CSV 文本（.csv）");
  expect(whole.suggestedFilename()).toBe("suining-2021.projects.csv");
  const text = (await bytesOf(whole)).toString("utf8");
  expect(text).toContain("筛选条件：无，全部数据");
  expect(text.trim().split("\r\n").at(-1)?.split(",").length).toBe(11);
});
