import type { Page } from "@playwright/test";
import { findAccessibilityFaults } from "./axe.ts";
import { expect, test } from "./harness.ts";
import { findLayoutFaults } from "./layout.ts";

/** A list of so many projects, every tenth of which spends more than it has. */
function list(count: number): string {
  const rows = Array.from(
    { length: count },
    (_, index) => `2023,单位${index % 7},项目${index},监理费,10,${index % 10 === 0 ? 12 : 10},`,
  );
  return ["年度,单位,项目名称,分项名称,预算数（万元）,执行数（万元）,偏差原因", ...rows].join("\n");
}

async function openList(page: Page, count: number) {
  await page.getByRole("button", { name: "打开文件" }).click();
  await page
    .getByLabel("选择文件", { exact: true })
    .setInputFiles([{ name: "list.csv", mimeType: "text/csv", buffer: Buffer.from(list(count)) }]);
  await expect(page).toHaveURL(/data=local/, { timeout: 30_000 });
}

test.describe("the audit of two projects", () => {
  const SUINING = { view: "audit", data: "suining-2021" };

  test("says in how many something was found, and leads to a project's own audit and back", async ({ page, open }) => {
    await open(SUINING);
    await expect(page.locator(".finding")).toContainText("2 个项目中 2 个有发现：");
    await page.getByRole("link", { name: "查看" }).first().click();
    await expect(page).toHaveURL(/project=.*trace=/);
    await expect(page.locator(".audit-finding.linked")).toBeInViewport();
    await page.getByRole("link", { name: "全部 2 个项目的核对" }).click();
    await expect(page.getByRole("heading", { name: "按项目" })).toBeVisible();
  });

  test("is narrowed by check, severity and name, all in the address", async ({ page, open }) => {
    await open(SUINING);
    await page.getByRole("button", { name: "超额完成30%以上" }).click();
    await expect(page).toHaveURL(/check=/);
    await expect(page.getByText("2 个项目中的 1 个")).toBeVisible();
    await page.getByRole("button", { name: "超额完成30%以上" }).click();
    await expect(page.getByText("2 个项目中的 2 个")).toBeVisible();
    await page.getByLabel("项目或单位").fill("安居");
    await expect(page.getByText("2 个项目中的 1 个")).toBeVisible();
    await page.reload();
    await expect(page.getByText("2 个项目中的 1 个")).toBeVisible();
  });

  test("is chosen among the projects as all of them", async ({ page, open }) => {
    await open({ ...SUINING, project: "p1" });
    await page.locator(".picks").getByLabel(/^项目/).selectOption("");
    await expect(page.getByRole("heading", { name: "按检查项" })).toBeVisible();
  });

  for (const lang of ["zh", "en"]) {
    test(`has no fault in ${lang}, wide and narrow`, async ({ page, open }) => {
      await open({ ...SUINING, lang });
      await expect(page.locator(".check-counts")).toBeVisible();
      expect(await findAccessibilityFaults(page)).toEqual([]);
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 844 });
        expect(await findLayoutFaults(page)).toEqual([]);
      }
    });
  }
});

test("the audit of 120 projects runs in a worker and finds the same", async ({ page, open }) => {
  const workers: string[] = [];
  page.on("worker", (worker) => workers.push(worker.url()));
  await open();
  await openList(page, 120);
  await page.getByRole("link", { name: "核对" }).click();
  await expect(page.locator(".finding")).toContainText("120 个项目中");
  expect(workers.some((url) => /auditWorker/.test(url))).toBe(true);
  await expect(page.getByRole("button", { name: /^显示其余 \d+ 个项目|发现$/ }).first()).toBeVisible();
});

test("the audit of many projects shows its progress, can be stopped and started again", async ({ page, open }) => {
  test.setTimeout(60_000);
  await open();
  await openList(page, 6000);
  // Pressed in the frame it appears in: a fast machine may be done before a click from outside arrives.
  const stopped = page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const look = () => {
          const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "停止核对");
          button?.click();
          if (button) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  await page.getByRole("link", { name: "核对" }).click();
  await stopped;
  await expect(page.getByRole("status").filter({ hasText: "核对已停止" })).toBeVisible();
  await page.getByRole("button", { name: "重新核对" }).click();
  await expect(page.locator(".finding")).toContainText("6000 个项目中", { timeout: 40_000 });
});
