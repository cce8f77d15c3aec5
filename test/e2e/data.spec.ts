import { readFileSync } from "node:fs";
import type { Download } from "@playwright/test";
import { ingest } from "../../src/ingest/ingest.ts";
import { expect, test } from "./harness.ts";

const saved = async (download: Download) => readFileSync(await download.path());

test.describe("the data view", () => {
  test("says what is loaded and that it is the very file", async ({ page, open }) => {
    await open({ view: "data" });
    await expect(page.locator(".finding")).toContainText("1 个项目、15 个分项、21 个指标");
    await expect(page.getByRole("status").filter({ hasText: "与服务器上的文件一致" })).toBeVisible();
  });

  test("warns where the file is not the one the catalog knows", async ({ page, site, open }) => {
    site.answer("data/shaoyang-2023.json", { body: `${readFileSync("data/shaoyang-2023.json", "utf8")}\n` });
    await open({ view: "data" });
    await expect(page.getByRole("status").filter({ hasText: "不一致" })).toBeVisible();
  });

  test("shows what was cleaned, from the text found to the value read", async ({ page, open }) => {
    await open({ view: "data" });
    await page.getByText("金额栏的 0% 按未支出读取（1）").click();
    await expect(page.getByRole("row", { name: /业务系统指纹及人脸识别设备采购.*0% 0\.00 万元/ })).toBeVisible();
  });

  test("lays the form out as found, blanks and all", async ({ page, open }) => {
    await open({ view: "data" });
    const funds = page.getByRole("region", { name: "项目资金" });
    const cell = funds.getByRole("cell").filter({ hasText: "373.60万元" });
    await expect(cell.locator(".blank-wide")).toHaveCount(1);
    expect(await cell.textContent()).toBe("373.60万元　");
    const points = page.getByRole("region", { name: "绩效指标" }).locator("td[rowspan='15']");
    expect(await points.allTextContents()).toEqual(["40", "20"]);
  });

  test("names every fault with its row, column and text, and filters them", async ({ page, open }) => {
    await open({ view: "data", data: "yinchuan-2021" });
    const issues = page.getByRole("region", { name: "读取时发现的问题" });
    await expect(
      issues.getByRole("row", { name: /无法使用 yinchuan-2021\.json \d+ 年度指标值 M\.8万元/ }),
    ).toBeVisible();
    await page.getByRole("radio", { name: "需要留意 1" }).check();
    await expect(issues.getByRole("row")).toHaveCount(2);
    await expect(page).toHaveURL(/severity=warning/);
  });

  test("opens another data set from the list", async ({ page, open }) => {
    await open({ view: "data" });
    await page.getByRole("link", { name: /廊坊市食品工程学校/ }).click();
    await expect(page).toHaveURL(/data=langfang-2019/);
    await expect(page.locator(".finding")).toContainText("langfang-2019.json");
    await expect(page.locator("a[aria-current='true']")).toHaveText(/廊坊市食品工程学校/);
  });

  test("hands out the data set, which reads as the same project", async ({ page, open }) => {
    await open({ view: "data", data: "shaoyang-2023-lines" });
    const downloads = page.waitForEvent("download");
    await page.getByRole("button", { name: "下载数据集（JSON）" }).click();
    const download = await downloads;
    expect(download.suggestedFilename()).toBe("shaoyang-2023-lines.outturn.json");
    const { projects, issues } = await ingest({ name: "again.json", bytes: await saved(download) });
    expect(issues).toEqual([]);
    expect(projects[0]?.lines).toHaveLength(15);
  });

  test("hands out the lines as CSV with the cleaned amounts", async ({ page, open }) => {
    await open({ view: "data" });
    const downloads = page.waitForEvent("download");
    await page.getByRole("button", { name: "下载分项（CSV）" }).click();
    const csv = (await saved(await downloads)).toString("utf8");
    expect(csv.split("\r\n").filter((row) => row !== "")).toHaveLength(16);
    expect(csv).toContain("193.50");
  });

  test("stands where a file holds no project, and says what is wrong", async ({ page, site, open }) => {
    site.answer("data/shaoyang-2023.json", { body: '{ "format": "outturn-dataset", "version": 1' });
    await open({ view: "data" });
    await expect(page.getByRole("heading", { level: 1, name: "数据" })).toBeVisible();
    await expect(page.getByRole("region", { name: "读取时发现的问题" }).getByRole("row")).toHaveCount(2);
    await expect(page.getByRole("link", { name: /廊坊市食品工程学校/ })).toBeVisible();
  });
});
