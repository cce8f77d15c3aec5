import { VIEWS } from "../../src/app/urlState.ts";
import { expect, test as onServer } from "./harness.ts";
import { singlePageAddress } from "./releases.ts";
import { PROVOKED, readOutcomes } from "./selftest.ts";

const test = onServer.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern.
  site: async ({}, use) => {
    await use({ url: singlePageAddress(), answer: () => undefined, close: async () => undefined });
  },
});

test.describe("the page in one file, opened from a disk", () => {
  test("shows every view, with nothing fetched and nothing reported", async ({ page, open }) => {
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    for (const view of VIEWS) {
      await open({ view });
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.getByRole("alert")).toHaveCount(0);
    }
    expect(requests.filter((url) => !/^(file:.*-single\.html|data:|blob:)/.test(url))).toEqual([]);
  });

  test("draws the charts", async ({ page, open }) => {
    await open({ view: "score" });
    await expect(page.locator("canvas").first()).toBeVisible();
  });

  test("changes the view and the data set, and goes back", async ({ page, open }) => {
    await open();
    const first = await page.getByRole("heading", { level: 1 }).textContent();
    await page.getByRole("link", { name: "得分" }).click();
    await expect(page).toHaveURL(/#\?.*view=score/);
    await page.getByLabel("数据集").selectOption("langfang-2019");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("暖通改造");
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("暖通改造");
    await page.goBack();
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(first ?? "");
    await expect(page.getByRole("link", { name: "概览" })).toHaveAttribute("aria-current", "page");
  });

  test("keeps its place when the reader skips to the content", async ({ page, open }) => {
    await open({ view: "audit" });
    await page.getByRole("link", { name: "跳到正文" }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("link", { name: /^核对/ })).toHaveAttribute("aria-current", "page");
  });

  test("fails in no point of its self-test", async ({ page, open, expectProblem }) => {
    for (const pattern of PROVOKED) expectProblem(pattern);
    await open({ view: "selftest" });
    const outcomes = await readOutcomes(page);
    expect(outcomes.get("服务器发送了安全响应头")).toBe("无法判断");
    expect([...outcomes.values()].filter((outcome) => outcome === "通过")).toHaveLength(5);
  });

  test("opens a file of the reader's own, without a worker", async ({ page, open }) => {
    await open();
    await page.getByRole("button", { name: "打开文件" }).click();
    await page.getByLabel("选择文件", { exact: true }).setInputFiles("data/langfang-2019.json");
    await expect(page).toHaveURL(/#\?.*data=local/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("暖通改造");
  });

  test("hands out a file to save", async ({ page, open }) => {
    await open({ view: "data" });
    const downloads = page.waitForEvent("download");
    await page.getByRole("button", { name: "下载数据集（JSON）" }).click();
    expect((await downloads).suggestedFilename()).toBe("shaoyang-2023.outturn.json");
  });
});
