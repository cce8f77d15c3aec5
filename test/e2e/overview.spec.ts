import { expect, test } from "./harness.ts";

const REASONS = [
  "因存在数据安全隐患，项目取消，资金核减。",
  "项目实施前内网办未确定上级财政补偿标准。因此为确保经费足够，按照替换设备限价及数量进行预算。",
  "项目建设期三年，已完成第一年。",
  "项目建设中，受全市信息化建设政策调整影响，该项目正在市行政审批局进行项目评估。",
  "按照市行政审批局要求，新系统都要部署在国产化政务云平台上。为避免造成浪费，因此决定暂缓建设。",
  "项目已实施，预计2024年上半年完成，费用待支付。",
  "续建项目，部分费用于2024年支付",
  "项目已完成，于2024年支付费用。",
  "项目于年底启动，2024年3月完成。",
];

for (const lang of ["zh", "en"]) {
  test(`the overview (${lang}) states the verified figures of the Shaoyang form`, async ({ page, open }) => {
    await open({ lang });
    await expect(page.locator(".rates")).toBeVisible();
    const text = ((await page.locator("main").textContent()) ?? "").replace(/\s+/g, " ");
    for (const figure of ["664.60", "313.12", "351.48", "47.11%", "26.16%", "14.71%", "83.81%", "72.62"]) {
      expect(text).toContain(figure);
    }
    for (const sum of ["55.00", "85.12", "23.40", "25.37", "20.00", "30.00", "45.53", "67.06"]) {
      expect(text).toContain(sum);
    }
    for (const fate of ["75.37", "135.99", "140.12"]) expect(text).toContain(fate);
    await expect(page.locator(".bridge")).toContainText("215.39");
  });

  test(`every stated reason stands in full on the overview (${lang}), without a click`, async ({ page, open }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await open({ lang });
    for (const reason of REASONS) {
      const cells = page.locator(".c-reason").filter({ hasText: reason });
      await expect(cells.first()).toBeVisible();
    }
    await expect(page.locator(".line-table .c-reason")).toHaveCount(15);
  });
}

test("the lines sort by unspent, rate, budget and form order, and the address keeps the order", async ({
  page,
  open,
}) => {
  await open();
  const first = page.locator(".line-row .name").first();
  await expect(first).toHaveText("异地实时灾备建设");
  await page.getByRole("radio", { name: "预算" }).check();
  await expect(first).toHaveText("数据库安全项目建设(已完工）");
  await page.getByRole("radio", { name: "表中顺序" }).check();
  await expect(first).toHaveText("数据库安全项目建设(已完工）");
  await expect(page).toHaveURL(/sort=form/);
  await page.getByRole("radio", { name: "执行率" }).check();
  await expect(page.locator(".line-row:not(.head) .low-red").first()).toContainText("0.00%");
  await page.reload();
  await expect(page).toHaveURL(/sort=rate/);
  await expect(page.getByRole("radio", { name: "执行率" })).toBeChecked();
});

test("a category filters everything when pressed and releases when pressed again", async ({ page, open }) => {
  await open();
  await page.locator(".fate").getByRole("button", { name: "跨年支付" }).click();
  await expect(page.locator(".line-table .c-reason")).toHaveCount(3);
  await expect(page.locator(".filter-sentence")).toContainText("跨年支付");
  await expect(page).toHaveURL(/category=paid-next-year/);
  await page.goBack();
  await expect(page.locator(".line-table .c-reason")).toHaveCount(15);
  await page.goForward();
  await expect(page.locator(".line-table .c-reason")).toHaveCount(3);
  await page.locator(".fate").getByRole("button", { name: "跨年支付" }).click();
  await expect(page.locator(".line-table .c-reason")).toHaveCount(15);
});

test("language and unit switch everywhere and stay in the address", async ({ page, open }) => {
  await open();
  await page.getByRole("button", { name: "Switch to English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("heading", { name: "Where the budget went" })).toBeVisible();
  await page.getByRole("radio", { name: "元", exact: true }).check();
  await expect(page.locator(".finding")).toContainText("6,646,000.00");
  await page.reload();
  await expect(page.locator(".finding")).toContainText("6,646,000.00 (yuan)");
});

test("a line's name opens its source: file, row, raw text and the rule, and Esc gives the focus back", async ({
  page,
  open,
}) => {
  await open();
  const name = page.getByRole("button", { name: "业务系统指纹及人脸识别设备采购" });
  await name.click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("shaoyang-2023.json");
  await expect(dialog).toContainText("0%");
  await expect(dialog).toContainText("work-cancelled");
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(name).toBeFocused();
});

test("an amount typed as 0% is marked with what the cell says, and leads to its source", async ({ page, open }) => {
  for (const view of ["overview", "deviations"]) {
    await open({ view });
    await page.getByRole("button", { name: "来源 0%" }).click();
    await expect(page.getByRole("dialog")).toContainText("0% 按未支出读取");
  }
});

test("on a phone the header takes two rows, and every switch in it can be reached", async ({ page, open }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const params of [{}, { lang: "en" }, { data: "suining-2021", lang: "en" }]) {
    await open(params);
    const { height } = (await page.locator(".page-header").boundingBox())!;
    expect(height).toBeLessThan(100);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const theme = page.locator(".switches select");
    await theme.focus();
    const { x, width } = (await theme.boundingBox())!;
    expect(x >= 0 && x + width <= 390).toBe(true);
  }
});

test("the bridge shows its data as a table one key away", async ({ page, open }) => {
  await open();
  const bridge = page.locator(".bridge");
  await bridge.scrollIntoViewIfNeeded();
  await bridge.getByRole("button", { name: "表格" }).focus();
  await page.keyboard.press("Enter");
  await expect(bridge.getByRole("table")).toContainText("−291.00");
  await expect(bridge.getByRole("table")).toContainText("97.73");
});
