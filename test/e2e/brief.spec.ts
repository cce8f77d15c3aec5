import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { findAccessibilityFaults } from "./axe.ts";
import { expect, test } from "./harness.ts";
import { findLayoutFaults } from "./layout.ts";
import { darkShare, print, withoutBlanks } from "./pdf.ts";

const figuresOf = (page: Page) => page.locator(".figures dd, .brief-figures dd").allInnerTexts();
const numbers = (text: string) => text.match(/\d[\d,]*\.\d+%?/g) ?? [];

for (const lang of ["zh", "en"]) {
  test(`the brief shows the figures of the overview and prints on one page (${lang})`, async ({ page, open }, info) => {
    await open({ lang });
    const screen = (await figuresOf(page)).slice(0, 3).map(numbers);
    await page.getByRole("link", { name: lang === "zh" ? "打印简报" : "Print the brief" }).click();
    await page.locator(".brief-page").waitFor();
    const sheet = (await figuresOf(page)).slice(0, 3).map(numbers);
    expect(sheet.map((found) => found[0])).toEqual(screen.map((found) => found[0]));
    expect(sheet[0]).toEqual(screen[0]?.slice(0, 3));
    const { pages, size, text } = await print(page, info.outputPath("brief.pdf"));
    expect({ pages, size }).toEqual({ pages: 1, size: "842 × 595" });
    for (const figure of ["26.16%", "47.11%", "72.62", "75.37", "135.99", "140.12"]) expect(text).toContain(figure);
    expect(text).not.toContain(withoutBlanks(lang === "zh" ? "复制文字" : "Copy as text"));
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`the brief has no accessibility fault (${lang}, ${colorScheme})`, async ({ page, open }) => {
      await page.emulateMedia({ colorScheme });
      await open({ view: "brief", lang });
      await page.locator(".brief-page").waitFor();
      expect(await findAccessibilityFaults(page)).toEqual([]);
    });
  }

  test(`the brief lays nothing over anything else at any size of window (${lang})`, async ({ page, open }) => {
    await open({ view: "brief", lang });
    await page.locator(".brief-page").waitFor();
    for (const [width, height] of [
      [1440, 900],
      [1280, 720],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect(await findLayoutFaults(page), `${width} × ${height}`).toEqual([]);
    }
  });
}

test("a figure of the words leads to its place, and back", async ({ page, open }) => {
  await open({ view: "brief" });
  await page.getByRole("link", { name: "85.12", exact: true }).click();
  await expect(page).toHaveURL(/view=deviations&category=policy-review/);
  await page.goBack();
  await page.getByRole("link", { name: "20.00", exact: true }).last().click();
  await expect(page).toHaveURL(/view=score&trace=/);
});

test("several projects lead to their brief, and every figure of its words to a project", async ({ page, open }) => {
  await open({ data: "suining-2021" });
  await page.getByRole("link", { name: "打印简报" }).click();
  await expect(page.locator(".brief-report h3")).toContainText(["支出", "未支出的原因"]);
  const figures = page.locator(".brief-report .brief-figure-link");
  expect(await figures.count()).toBeGreaterThan(8);
  expect(await page.locator(".brief-report strong.figure").count()).toBe(0);
  await page.locator('.brief-report a[href*="project="]').first().click();
  await expect(page).toHaveURL(/project=/);
});

test("the words are copied as text", async ({ page, open, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open({ view: "brief" });
  await page.getByRole("button", { name: "复制文字" }).click();
  await expect(page.getByRole("status").filter({ hasText: "已复制" })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("支出\n15 个分项预算 664.60 万元，支出 313.12（47.11%），未支出 351.48。");
});

test("the page is saved as the file that the command line writes", async ({ page, open }) => {
  await open({ view: "brief", unit: "yuan" });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "存为文件" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("信息化建设专项经费-简报.html");
  const html = readFileSync(await download.path(), "utf8");
  expect(html).not.toMatch(/<script|<link|https?:|@import|src=/);
  expect(html).toContain("default-src 'none'");
  expect(html.match(/<article/g)).toHaveLength(1);
  expect(html).toContain("6,646,000.00");
  expect(html).toMatch(/size: ?A4 landscape/);
});

for (const view of ["deviations", "score", "audit", "data"]) {
  test(`the ${view} view leads to the brief`, async ({ page, open }) => {
    await open({ view });
    await page.getByRole("link", { name: "打印简报" }).click();
    await expect(page).toHaveURL(/view=brief/);
    await expect(page.locator(".brief-page")).toBeVisible();
  });
}

test("a text of any length is whole on paper, whatever is folded on the screen", async ({ page, open, site }, info) => {
  const long = `${"因政策调整，".repeat(120)}末尾`;
  const text = readFileSync("data/shaoyang-2023.json", "utf8").replace(
    "因存在数据安全隐患，项目取消，资金核减。",
    long,
  );
  site.answer("data/shaoyang-2023.json", { body: text });
  for (const view of ["overview", "deviations"]) {
    await open({ view });
    await page.waitForFunction(() =>
      [...document.styleSheets].some((sheet) => [...sheet.cssRules].some((rule) => rule.cssText.startsWith("@page {"))),
    );
    await expect(page.getByText("末尾")).toHaveCount(0);
    expect((await print(page, info.outputPath(`${view}.pdf`))).text).toContain("末尾");
  }
});

test("the full report is an address of its own and prints on several pages", async ({ page, open }, info) => {
  await open({ view: "brief" });
  await page.getByRole("link", { name: "完整报告" }).click();
  await expect(page).toHaveURL(/full=1/);
  await page.locator(".brief-full").first().waitFor();
  expect((await print(page, info.outputPath("full.pdf"))).pages).toBeGreaterThan(3);
});

test("several projects stand on one page", async ({ page, open }, info) => {
  await open({ view: "brief", data: "suining-2021" });
  await page.locator(".brief-page").waitFor();
  const { pages, text } = await print(page, info.outputPath("brief.pdf"));
  expect(pages).toBe(1);
  expect(text).toContain("2个项目");
});

const PRINTS = [
  { view: "overview", last: "年度总体目标", names: true },
  { view: "deviations", last: "待补原因", names: true },
  { view: "score", last: "满意度指标", names: true },
  { view: "audit", last: "查过而未发现的情况", names: false },
  { view: "data", last: "自助终端机", names: false },
] as const;

for (const { view, last, names } of PRINTS) {
  test(`the ${view} view prints wide, black on white and uncut, though the screen is dark`, async ({
    page,
    open,
  }, info) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await open({ view });
    await page.waitForLoadState("networkidle");
    // The style sheet for paper comes when the page is idle.
    await page.waitForFunction(() =>
      [...document.styleSheets].some((sheet) => [...sheet.cssRules].some((rule) => rule.cssText.startsWith("@page {"))),
    );
    const path = info.outputPath(`${view}.pdf`);
    const { size, text } = await print(page, path);
    expect(size).toBe("842 × 595");
    expect(text).toContain(last);
    // A header stands whole above every piece of its table.
    if (view === "deviations") expect(text.split("未支出↓执行率状态偏差类别填报原因").length - 1).toBeGreaterThan(1);
    if (names)
      expect(text).toContain(
        "按照市行政审批局要求，新系统都要部署在国产化政务云平台上。为避免造成浪费，因此决定暂缓建设。",
      );
    expect(darkShare(path)).toBeLessThan(0.1);
  });
}
