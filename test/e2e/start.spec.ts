import { expect, test } from "./harness.ts";

const SENTENCE = /页面没有启动：请用 Chrome 87 或更新的浏览器/;

test.describe("where the program cannot start, one plain sentence says so", () => {
  test.use({ javaScriptEnabled: false });

  test("with scripts switched off", async ({ page, site }) => {
    await page.goto(site.url);
    await expect(page.getByText(SENTENCE)).toBeVisible({ timeout: 10_000 });
    await expect(page.getByText(/please use Chrome 87/)).toBeVisible();
  });
});

test("a browser that does not know the script's syntax shows the sentence", async ({ page, site, expectProblem }) => {
  expectProblem(/^page error: /);
  const index = await (await page.request.get(site.url)).text();
  const script = /src="\.\/(assets\/[^"]+)"/.exec(index)?.[1] ?? "";
  site.answer(script, { body: "const from = the future;" });
  await page.goto(site.url);
  await expect(page.getByText(SENTENCE)).toBeVisible({ timeout: 10_000 });
});

test("a browser that starts the program never shows the sentence", async ({ page, open }) => {
  await page.addInitScript(() => {
    const seen = () => {
      const sentence = document.querySelector(".unstarted");
      if (sentence !== null && getComputedStyle(sentence).visibility === "visible") document.title = "seen";
      requestAnimationFrame(seen);
    };
    seen();
  });
  await open();
  await expect(page.getByText(SENTENCE)).toHaveCount(0);
  expect(await page.title()).not.toBe("seen");
});
