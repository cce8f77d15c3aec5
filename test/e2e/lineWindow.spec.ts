import type { Page } from "@playwright/test";
import { expect, test } from "./harness.ts";
import type { Site } from "./server.ts";

const LINES = 250_000;
const HEADER = "年度,单位,项目名称,分项名称,预算数（元）,执行数（元）,状态,偏差原因";
const LONG =
  "因施工条件变化，方案重新论证，已报市人民政府审批；批复下达后按新方案组织实施，预计次年上半年完成招标并支付首付款，其余款项按进度支付";

/** So many lines that their rows are taller together than any browser lays out; each has another budget. */
function offer(site: Site): void {
  const rows = Array.from({ length: LINES }, (_, i) => {
    const reason = i % 3 === 0 ? LONG : i % 3 === 1 ? "尾款次年支付" : "";
    return `2023,示例市${i % 40}中,路灯改造,第${i + 1}批,${5_000_000 + i}00,${i % 5 === 0 ? 0 : 20_000},在建,${reason}`;
  });
  const entry = { id: "city", title: { zh: "示例市", en: "Sample City" }, kind: "lines", files: [{ file: "a.csv" }] };
  site.answer("data/catalog.json", {
    body: JSON.stringify({ format: "outturn-catalog", version: 1, datasets: [entry] }),
  });
  site.answer("data/a.csv", { body: `${HEADER}\n${rows.join("\n")}\n` });
}

const grid = (page: Page) => page.locator(".line-window-box");
const active = (page: Page) => page.locator(".line-window-row.is-active");
const says = (page: Page) => page.locator(".line-window > [role=status]");

/** Reading so many lines takes a busy machine a while. */
const READ = { timeout: 60_000 };
test.setTimeout(120_000);

test.describe("the table of 250,000 lines", () => {
  test.beforeEach(async ({ page, site, open }) => {
    offer(site);
    await open({ data: "city", view: "deviations" });
    await expect(page.locator(".line-window-bar")).toContainText("共 250,000 行", READ);
    await expect(page.getByRole("button", { name: "停止读取" })).toHaveCount(0, READ);
  });

  test("is walked by keyboard from the first row to the last, and says where one is", async ({ page }) => {
    await grid(page).focus();
    await page.keyboard.press("ArrowDown");
    await expect(active(page)).toHaveAttribute("aria-rowindex", "3");
    await page.keyboard.press("End");
    await expect(active(page)).toHaveAttribute("aria-rowindex", "250001");
    await expect(active(page)).toBeInViewport();
    await expect(page.locator(".line-window-bar")).toContainText("–250,000 行");
    await expect(says(page)).toHaveText("第 250,000 行，共 250,000 行");
    await page.keyboard.press("PageUp");
    await page.keyboard.press("ArrowUp");
    const index = Number(await active(page).getAttribute("aria-rowindex"));
    expect(index).toBeLessThan(249_999);
    await expect(active(page)).toBeInViewport();
    await page.keyboard.press("Home");
    await expect(active(page)).toHaveAttribute("aria-rowindex", "2");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(grid(page)).toBeFocused();
  });

  test("unfolds a long reason in place, and folds it again", async ({ page }) => {
    await grid(page).focus();
    const row = page.locator(".line-window-row", { hasText: "因施工条件变化" }).first();
    const reason = row.locator(".line-window-reason");
    await reason.click();
    await expect(reason).toHaveAttribute("aria-expanded", "true");
    expect(await reason.evaluate((element) => element.scrollHeight > element.clientHeight + 1)).toBe(false);
    await grid(page).focus();
    await page.keyboard.press("Space");
    await expect(reason).toHaveAttribute("aria-expanded", "false");
  });

  test("never shows a blank, whatever way it is scrolled, and stands where the handle does", async ({ page }) => {
    await grid(page).scrollIntoViewIfNeeded();
    const blanks = await grid(page).evaluate(async (box) => {
      const view = box.querySelector(".line-window-view") as HTMLElement;
      const travel = box.scrollHeight - box.clientHeight;
      let blank = 0;
      for (let frame = 0; frame < 120; frame += 1) {
        if (frame < 60) box.scrollTop += 130;
        else box.scrollTop = (travel * ((frame * 37) % 60)) / 60;
        await new Promise(requestAnimationFrame);
        const { top, bottom } = view.getBoundingClientRect();
        const rows = [...box.querySelectorAll("[data-row]")].map((row) => row.getBoundingClientRect());
        if (rows.length === 0 || (rows[0]?.top ?? 0) > top + 1 || (rows[rows.length - 1]?.bottom ?? 0) < bottom - 1)
          blank += 1;
      }
      box.scrollTop = travel;
      return blank;
    });
    expect(blanks).toBe(0);
    await expect(page.locator("[data-row='249999']")).toBeInViewport();
  });

  test("keeps the focus when the row that had it is filtered away", async ({ page }) => {
    await grid(page).focus();
    await page.keyboard.press("End");
    await expect(active(page)).toHaveAttribute("aria-rowindex", "250001");
    await active(page).locator(".chip-button").focus();
    await page.keyboard.press("Enter");
    await expect(page.locator(".line-window-bar")).not.toContainText("共 250,000 行");
    await expect(active(page)).toHaveAttribute("aria-rowindex", "2");
    expect(await page.evaluate(() => document.activeElement?.closest(".line-window") !== null)).toBe(true);
  });

  test("prints its first 200 lines in full and says how many more there are", async ({ page }) => {
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".line-window-print tbody tr")).toHaveCount(200);
    await expect(page.locator(".line-window-print")).toContainText("这里印出前 200 行，另有 249,800 行没有印出");
    await expect(grid(page)).toBeHidden();
  });

  test("has cards with the reason in a narrow window", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await grid(page).scrollIntoViewIfNeeded();
    const card = page.locator("[data-row='0']");
    await expect(card.locator(".col-reason")).toBeVisible();
    const box = await card.boundingBox();
    expect(box?.width).toBeLessThanOrEqual(390);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

test("rates are chosen by mouse, by click, by keyboard and by exact texts", async ({ page, site, open }) => {
  offer(site);
  await open({ data: "city", view: "deviations" });
  await expect(page.getByRole("button", { name: "停止读取" })).toHaveCount(0, READ);
  const plot = page.locator(".rate-histogram");
  const box = await plot.boundingBox();
  if (box === null) throw new Error("no histogram");
  const slot = box.width / 23;
  const words = page.locator(".rate-fields .hint");
  await page.mouse.move(box.x + slot * 3.1, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + slot * 9, box.y + 20, { steps: 5 });
  await page.mouse.up();
  await expect(words).toHaveText("10% ≤ 执行率 < 40%");
  await page.getByRole("slider", { name: "执行率上限" }).press("ArrowRight");
  await expect(words).toHaveText("10% ≤ 执行率 < 45%");
  const end = page.getByRole("textbox", { name: "至 %" });
  await end.fill("12.5");
  await end.press("Enter");
  await expect(words).toHaveText("10% ≤ 执行率 ≤ 12.5%");
  await page.mouse.click(box.x + slot * 0.5, box.y + 20);
  await expect(page.locator(".line-window-bar")).toContainText("共 50,000 行");
  await page.mouse.click(box.x + slot * 0.5, box.y + 20);
  await expect(page.locator(".line-window-bar")).toContainText("共 250,000 行");
});
