import { expect, test } from "./harness.ts";
import type { Answer } from "./server.ts";

const HEADER = "年度,单位,项目名称,分项名称,预算数（元）,执行数（元）,状态,偏差原因";
const rowsOf = (year: number, count: number) =>
  Array.from({ length: count }, (_, i) => `${year},示例市一中,路灯改造,第${i + 1}批,50000,20000,在建,尾款次年支付`);
const csv = (year: number, count: number): Answer => ({ body: `${HEADER}\n${rowsOf(year, count).join("\n")}\n` });

const catalog = (files: readonly object[]): Answer => {
  const entry = { id: "city", title: { zh: "示例市", en: "Sample City" }, kind: "lines", isSample: true, files };
  return { body: JSON.stringify({ format: "outturn-catalog", version: 1, datasets: [entry] }) };
};

test.describe("a data set of partitions", () => {
  test("opens in the workbench with the lines of all files, marked as made up", async ({ page, site, open }) => {
    site.answer("data/catalog.json", catalog([{ file: "2023.csv" }, { file: "2024.csv" }]));
    site.answer("data/2023.csv", csv(2023, 3000));
    site.answer("data/2024.csv", csv(2024, 2000));
    await open({ data: "city", view: "deviations" });
    await expect(page.locator("main")).toContainText("5,000");
    await expect(page.locator("main")).toContainText("示例数据");
    await expect(page.getByRole("alert")).toHaveCount(0);
    await expect(page.getByRole("button", { name: "停止读取" })).toHaveCount(0);
  });

  test("shows the first file while another is on its way, and stops when told to", async ({ page, site, open }) => {
    site.answer("data/catalog.json", catalog([{ file: "2023.csv" }, { file: "2024.csv" }]));
    site.answer("data/2023.csv", csv(2023, 3000));
    site.answer("data/2024.csv", { ...csv(2024, 2000), delay: 60_000 });
    await open({ data: "city", view: "deviations" });
    await expect(page.getByRole("status").filter({ hasText: "正在读取" })).toContainText("3,00");
    await expect(page.locator("main")).toContainText("以下是已读入的部分");
    await page.getByRole("button", { name: "停止读取" }).click();
    await expect(page.getByRole("alert")).toContainText("3000 行");
    await expect(page.getByRole("button", { name: "停止读取" })).toHaveCount(0);
    site.answer("data/2024.csv", csv(2024, 2000));
    await page.getByRole("alert").getByRole("button").click();
    await expect(page.locator("main")).toContainText("5,000");
    await expect(page.getByRole("alert")).toHaveCount(0);
  });

  test("names a file that is gone and one that is no list, and shows the rest", async ({ page, site, open }) => {
    site.answer("data/catalog.json", catalog([{ file: "gone.csv" }, { file: "login.csv" }, { file: "2024.csv" }]));
    site.answer("data/login.csv", { type: "text/html", body: "<!doctype html><title>统一登录</title>" });
    site.answer("data/2024.csv", csv(2024, 2000));
    await open({ data: "city", view: "deviations" });
    await expect(page.getByRole("alert")).toContainText("gone.csv, login.csv");
    await expect(page.locator("main")).toContainText("2,000");
    await open({ data: "city", view: "data" });
    await expect(page.locator("main")).toContainText("HTTP 404");
    await expect(page.locator("main")).toContainText("统一登录");
  });
});

test("all published forms open together, and one that is gone leaves the others", async ({
  page,
  site,
  open,
  expectProblem,
}) => {
  await open({ data: "forms" });
  await expect(page.locator("main h1")).toContainText("全部公开自评表");
  await expect(page.getByRole("alert")).not.toContainText("无法读取");
  await expect(page.locator("main")).toContainText("邵阳市住房公积金管理中心");
  expectProblem(/404 .*yuan-2022\.json/);
  site.answer("data/yuan-2022.json", { status: 404 });
  await open({ data: "forms" });
  await expect(page.getByRole("alert")).toContainText("无法读取 data/yuan-2022.json");
  await expect(page.locator("main")).toContainText("邵阳市住房公积金管理中心");
});
