import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { writeDataset } from "../../src/ingest/writeDataset.ts";
import { text } from "../builders/project.ts";
import { seedSuccessor } from "../builders/seedSuccessor.ts";
import { findAccessibilityFaults } from "./axe.ts";
import { expect, test } from "./harness.ts";
import { findLayoutFaults } from "./layout.ts";

const upload = (name: string, content: Buffer) => ({ name, mimeType: "application/json", buffer: content });
const SEED = upload("shaoyang-2023.json", readFileSync("data/shaoyang-2023.json"));
/** A made-up form of the year after, for the test alone. */
const NEXT = upload(
  "next.json",
  Buffer.from(writeDataset([{ ...seedSuccessor(), unit: text("邵阳市住房公积金管理中心") }])),
);

/** Opens both years as a reader would, in either language. */
async function openBoth(page: Page, lang: "zh" | "en" = "zh") {
  const names = { zh: ["打开文件", "选择文件"], en: ["Open files", "Choose files"] }[lang] as [string, string];
  await page.getByRole("button", { name: names[0] }).click();
  await page.getByLabel(names[1], { exact: true }).setInputFiles([SEED, NEXT]);
  await expect(page).toHaveURL(/data=local/);
}

test.describe("two years of one organisation", () => {
  test("show what became of the money due, which lines stay low, and how far budgets moved", async ({ page, open }) => {
    await open();
    await openBoth(page);
    const panel = page.getByRole("region", { name: /^跨年对照/ });
    await expect(panel.getByRole("heading", { level: 2 })).toHaveText("跨年对照：邵阳市住房公积金管理中心，2023、2024");
    await expect(panel).toContainText(
      "写明次年支付的 3 项（共 25.37 万元）在次年表中查找：未付 1 项，部分支付 1 项，已付清 1 项。",
    );
    const debts = panel.getByRole("table", { name: "次年支付的款项付了没有" });
    await expect(debts.getByRole("row", { name: /业务机房运维经费/ })).toContainText("部分支付");
    await expect(debts.getByRole("row", { name: /业务机房运维经费/ })).toContainText("8.00");
    await expect(debts.getByRole("row", { name: /等级保护|三级等保/ })).toContainText("名称与金额都对应");
    await expect(panel.locator(".recurring li")).toHaveCount(3);
    await expect(panel.getByRole("row", { name: /^2023/ })).toContainText("−43.79%");
    await expect(panel.getByRole("row", { name: /^2024/ })).toContainText("25.00%");
    for (const [what, name] of [
      ["各年预算调整率", /\.adjustments\.csv$/],
      ["连续低执行的分项", /\.recurring\.csv$/],
    ] as const) {
      await panel.getByRole("button", { name: `导出：${what}` }).click();
      const waiting = page.waitForEvent("download");
      await page.getByRole("button", { name: "CSV 文本（.csv）" }).click();
      expect((await waiting).suggestedFilename()).toMatch(name);
    }
  });

  test("stand on the project's own overview too, and lead to the line in its year", async ({ page, open }) => {
    await open();
    await openBoth(page);
    await page.getByRole("link", { name: "信息化建设专项经费" }).first().click();
    await expect(page).toHaveURL(/project=/);
    const panel = page.getByRole("region", { name: /^跨年对照/ });
    await panel.getByRole("link", { name: "中心办公大楼无线 WIFI 管控全覆盖" }).first().click();
    await expect(page.getByRole("dialog")).toContainText("next.json");
  });

  for (const lang of ["zh", "en"] as const) {
    test(`have no fault in ${lang}, wide and narrow`, async ({ page, open }) => {
      await open({ lang });
      await openBoth(page, lang);
      await expect(page.locator(".years")).toBeVisible();
      await expect(page.locator(".pefa")).toBeVisible();
      expect(await findAccessibilityFaults(page)).toEqual([]);
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 844 });
        expect(await findLayoutFaults(page)).toEqual([]);
      }
    });
  }
});

test("one year of an organisation shows nothing of other years", async ({ page, open }) => {
  await open({ data: "suining-2021" });
  await expect(page.locator(".pefa")).toBeVisible();
  await expect(page.locator(".years")).toHaveCount(0);
});

test.describe("the international view", () => {
  test("gives both indicators with their formulas and says that it is no PEFA grade", async ({ page, open }) => {
    await open({ view: "deviations" });
    const panel = page.getByRole("region", { name: "国际口径的两个指标" });
    await expect(panel).toContainText("实际合计 313.12 ÷ 年初预算合计 664.60");
    await expect(panel.locator(".pefa-figure")).toHaveText(["47.11%", "68.73%"]);
    await expect(panel).toContainText("仅为参考指标，不是 PEFA 等级");
    await panel.getByText("偏离最大的分项").click();
    await expect(panel.getByRole("row")).toHaveCount(11);
    expect(await findAccessibilityFaults(page)).toEqual([]);
  });

  test("says why a form of one line has no composition", async ({ page, open }) => {
    await open({ view: "deviations", data: "langfang-2019" });
    await expect(page.locator(".pefa")).toContainText("不足两个分项，或没有支出，无从计算构成。");
  });
});
