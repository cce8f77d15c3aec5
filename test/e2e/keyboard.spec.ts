import type { Locator, Page } from "@playwright/test";
import { VIEWS } from "../../src/app/urlState.ts";
import { expect, test } from "./harness.ts";
import { print } from "./pdf.ts";

/** Presses Tab until the thing has the focus, as somebody without a mouse would. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.first().waitFor();
  for (let step = 0; step < 150; step += 1) {
    await page.keyboard.press("Tab");
    if (await target.first().evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${target} is not reached by Tab`);
}

const hasFocus = (page: Page) => page.evaluate(() => document.activeElement !== document.body);

test.describe("by keyboard alone", () => {
  test("the largest unexplained line is found, with its source", async ({ page, open }) => {
    await open();
    await tabTo(page, page.getByRole("navigation").getByRole("link", { name: "偏差分析" }));
    await page.keyboard.press("Enter");
    await tabTo(page, page.getByRole("checkbox", { name: "只看未说明原因的分项" }));
    await page.keyboard.press("Space");
    await expect(page.locator(".filter-counts")).toContainText("显示 5 个分项");
    const first = page.locator(".data-table tbody .name").first();
    await tabTo(page, first);
    await expect(first).toHaveText("数据库安全项目建设(已完工）");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toContainText("193.5万元");
    await page.keyboard.press("Escape");
    await expect(first).toBeFocused();
  });

  test("the lines are filtered to the cancelled ones and exported", async ({ page, open }) => {
    await open({ view: "deviations" });
    await tabTo(page, page.locator(".facets").getByRole("button", { name: "取消" }));
    await page.keyboard.press("Enter");
    await expect(page.locator(".data-table tbody .name")).toHaveCount(1);
    await tabTo(page, page.getByRole("button", { name: "导出：分项明细" }));
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowDown");
    const waiting = page.waitForEvent("download");
    await page.keyboard.press("Enter");
    expect((await waiting).suggestedFilename()).toBe("shaoyang-2023.lines.selected.csv");
    await expect(page.getByRole("status").filter({ hasText: "已导出" })).toContainText("1 行");
  });

  test("the brief is reached and printed, on one page", async ({ page, open }, info) => {
    // The browser's own dialog cannot be answered here; that it is asked for is counted, and the paper made beside it.
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute("data-asked", "print");
    });
    await open();
    await tabTo(page, page.getByRole("link", { name: /简报/ }));
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/view=brief/);
    await tabTo(page, page.getByRole("button", { name: "打印简报" }));
    expect(await page.locator("html").getAttribute("data-asked")).toBeNull();
    await page.keyboard.press("Enter");
    await expect(page.locator("html")).toHaveAttribute("data-asked", "print");
    expect((await print(page, info.outputPath("brief.pdf"))).pages).toBe(1);
  });

  test("the first Tab leads past the header", async ({ page, open }) => {
    await open();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "跳到正文" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.locator("main")).toBeFocused();
  });
});

test.describe("the focus", () => {
  test("is never lost when conditions are released one after the other", async ({ page, open }) => {
    await open({ view: "deviations", category: "cancelled", status: "unstated", q: "项目" });
    const releases = page.locator(".filter-part button");
    await expect(releases).toHaveCount(3);
    await releases.nth(1).focus();
    for (const left of [2, 1, 0]) {
      await page.keyboard.press("Enter");
      await expect(releases).toHaveCount(left);
      expect(await hasFocus(page)).toBe(true);
    }
  });

  test("is not lost when all conditions go at once, on any view that filters", async ({ page, open }) => {
    await open({ category: "cancelled" });
    await page.getByRole("button", { name: "全部取消" }).focus();
    await page.keyboard.press("Enter");
    await expect(page.locator(".filter-sentence")).toHaveCount(0);
    expect(await hasFocus(page)).toBe(true);
    await open({ view: "audit", severity: "error" });
    await page.locator(".audit-filter > .link").focus();
    await page.keyboard.press("Enter");
    await expect(page).not.toHaveURL(/severity/);
    expect(await hasFocus(page)).toBe(true);
  });

  test("stays on a category that is pressed in a row, and the result is announced", async ({ page, open }) => {
    await open();
    const chip = page.locator(".line-table .chip-button").first();
    await chip.focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/category=/);
    expect(await hasFocus(page)).toBe(true);
    await expect(page.getByRole("status").filter({ hasText: "显示 1 个分项（共 15 个）" })).toHaveCount(1);
  });
});

/**
 * Things to press that are smaller than 24 by 24 px and not set apart by as much from their neighbours (WCAG 2.5.8).
 * Links within a sentence are exempt, as the rule has it.
 */
function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 24;
    const all = [...document.querySelectorAll("a[href], button, select, input, summary")]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => element.closest(".skip, .sentence, .sr-only") === null)
      .map((element) => {
        // A box to tick or choose by is pressed anywhere on its label.
        const pressed = element.closest("label") ?? element;
        return { element, box: pressed.getBoundingClientRect() };
      })
      .filter(({ box }) => box.width > 1 && box.height > 1);
    const gap = (one: DOMRect, other: DOMRect) => {
      const x = Math.abs(one.left + one.width / 2 - (other.left + other.width / 2));
      const y = Math.abs(one.top + one.height / 2 - (other.top + other.height / 2));
      return Math.hypot(x, y);
    };
    return all
      .filter(({ box }) => box.width < LEAST - 0.5 || box.height < LEAST - 0.5)
      .filter((one) => all.some((other) => other.element !== one.element && gap(one.box, other.box) < LEAST))
      .map(({ element, box }) => {
        const name = (element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 30);
        return `${element.tagName} “${name}” ${box.width.toFixed(0)} × ${box.height.toFixed(0)}`;
      });
  });
}

for (const view of [...VIEWS, "docs", "present"]) {
  for (const width of [390, 1280]) {
    test(`everything to press on ${view} is 24 px large or set apart (${width} px)`, async ({ page, open }) => {
      await page.setViewportSize({ width, height: 844 });
      await open({ view });
      await page.waitForLoadState("networkidle");
      expect(await findSmallTargets(page)).toEqual([]);
    });
  }
}
