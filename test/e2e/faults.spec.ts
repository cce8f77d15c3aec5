import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { findAccessibilityFaults } from "./axe.ts";
import { ADDRESS, FAULTS } from "./faults.ts";
import { expect, test } from "./harness.ts";

const ROWS = "test-results/faults";

/** One row of the table, kept as a file: a failed test goes on in another process. */
function note(id: string, name: string, seen: string, recovered: boolean): void {
  mkdirSync(ROWS, { recursive: true });
  const cell = (text: string) => text.replace(/\s+/g, " ").replaceAll("|", "\\|").trim();
  writeFileSync(`${ROWS}/${id}.md`, `| ${name} | ${cell(seen)} | ${recovered ? "yes" : "**no**"} |\n`);
}

test.describe.configure({ mode: "default" });

test.afterAll(() => {
  const files = FAULTS.map(({ id }) => `${ROWS}/${id}.md`).filter((file) => existsSync(file));
  const rows = files.map((file) => readFileSync(file, "utf8"));
  const head = "| Fault | What the user sees | Recovered |\n| --- | --- | --- |\n";
  writeFileSync("test-results/faults.md", head + rows.join(""));
});

for (const { id, name, cause, meet, says, again, logs = [], after } of FAULTS) {
  test(`${name}: the view is kept, the fault is said, the rest stays usable, and it can be got over`, async ({
    page,
    site,
    expectProblem,
  }) => {
    note(id, name, "not finished", false);
    for (const pattern of logs) expectProblem(pattern);
    const world = { page, site };
    const mend = await cause(world);
    await page.goto(`${site.url}?${new URLSearchParams(ADDRESS)}`);
    if (meet !== undefined) await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await meet?.(world);

    let seen = "the page as always";
    if (says !== null) {
      const said = page.locator("#root :is(p, li, [role=alert], [role=status]), #root:not(:has(*))");
      const sentence = said.filter({ hasText: says });
      await expect(sentence.first()).toBeVisible();
      seen = (await sentence.last().evaluate((node) => node.firstChild?.textContent || node.textContent)) ?? "";
    }
    const address = new URL(page.url()).searchParams;
    expect(address.get("unit")).toBe(ADDRESS.unit);
    if (meet === undefined) expect(Object.fromEntries(address)).toEqual(ADDRESS);

    const catalog = page.getByRole("combobox", { name: "数据集" });
    const isListed = !id.startsWith("catalog") && again !== "取消";
    if (isListed && says !== null && again !== null) {
      expect(await findAccessibilityFaults(page)).toEqual([]);
      await catalog.selectOption("langfang-2019");
      await page.getByRole("navigation").getByRole("link", { name: "偏差分析" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toContainText("暖通改造");
      await page.goBack();
      if (new URL(page.url()).searchParams.get("data") === "langfang-2019") await page.goBack();
      await expect(page.locator("#root").getByText(says).first()).toBeVisible();
    }

    const before = page.url();
    await mend();
    if (again !== null) await page.getByRole("button", { name: again, exact: true }).first().click();
    if (after === undefined) {
      await expect(page.getByRole("heading", { level: 1 })).toContainText("信息化建设");
      await expect(page.getByRole("alert")).toHaveCount(0);
      expect(page.url()).toBe(before);
    } else await after(world);
    await catalog.selectOption("langfang-2019");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("暖通改造");
    note(id, name, seen, true);
  });
}
