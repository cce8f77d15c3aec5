import type { Page } from "@playwright/test";
import { findAccessibilityFaults } from "./axe.ts";
import { expect, test } from "./harness.ts";
import { findLayoutFaults } from "./layout.ts";
import { type MadeLine, makeLines, offerLines } from "./lineData.ts";

const LINES = makeLines(600);
const VIEW = { view: "deviations" };
const FORMS = { data: "forms", view: "deviations" };

const isKnown = ({ budget }: MadeLine) => budget !== null;
const unspentOf = ({ budget, actual }: MadeLine) => Math.max(0, (budget ?? 0) - actual);
/** Fen as the page shows them in 万元, rounded half up in whole numbers. */
function wan(fen: number): string {
  const hundredths = Math.floor((fen + 5_000) / 10_000);
  const [whole, rest] = [Math.floor(hundredths / 100), String(hundredths % 100).padStart(2, "0")];
  return `${whole.toLocaleString("en")}.${rest}`;
}
/** What the page must say of some lines, reckoned from the data alone. */
function expectedFigures(lines: readonly MadeLine[]) {
  const known = lines.filter(isKnown);
  const sum = (read: (line: MadeLine) => number) => known.reduce((total, line) => total + read(line), 0);
  const [budget, actual] = [sum((line) => line.budget ?? 0), sum((line) => line.actual)];
  return {
    count: lines.length.toLocaleString("en"),
    projects: String(new Set(lines.map(({ project, unit, year }) => `${project} ${unit} ${year}`)).size),
    budget: wan(budget),
    actual: wan(actual),
    unspent: wan(sum(unspentOf)),
  };
}

const figure = (page: Page, label: string) =>
  page.locator(".bench-figures > div").filter({ has: page.locator("dt", { hasText: new RegExp(`^${label}$`) }) });

async function expectFigures(page: Page, lines: readonly MadeLine[]): Promise<void> {
  const { count, projects, budget, actual, unspent } = expectedFigures(lines);
  const values = { 分项: count, 项目: projects, 预算: budget, 实际: actual, 未支出: unspent };
  for (const [label, value] of Object.entries(values)) {
    await expect(figure(page, label).locator(".bench-big")).toHaveText(value);
  }
}

const facet = (page: Page, title: string) =>
  page.locator(".bench-facet").filter({ has: page.locator("h3", { hasText: new RegExp(`^${title}$`) }) });
const groupNames = (page: Page) => page.locator(".bench-groups tbody th .name");

test.describe("the workbench on a list of lines", () => {
  test.beforeEach(({ site }) => offerLines(site, LINES));

  test("shows the sums of the file's own figures, marks made-up data, and links every filter", async ({
    page,
    open,
  }) => {
    await open(VIEW);
    await expect(page.locator(".bench-sample")).toHaveText("示例数据");
    await expectFigures(page, LINES);
    const unreadable = LINES.filter((line) => !isKnown(line)).length;
    await expect(figure(page, "分项")).toContainText(`${unreadable} 个金额不可读`);

    await facet(page, "单位").getByRole("searchbox").fill("水利");
    await facet(page, "单位").getByRole("button", { name: "市水利局" }).first().click();
    const ofUnit = LINES.filter(({ unit }) => unit === "市水利局");
    await expectFigures(page, ofUnit);
    await expect(page.locator(".line-window-bar")).toContainText(`共 ${ofUnit.length} 行`);
    await expect(groupNames(page)).toHaveText(["市水利局"]);

    await facet(page, "年度").locator("summary").click();
    await facet(page, "年度").getByRole("button", { name: /^2023/ }).click();
    await expectFigures(
      page,
      ofUnit.filter(({ year }) => year === 2023),
    );
    await expect(page.locator(".filter-sentence")).toContainText("单位为市水利局");
    await expect(page).toHaveURL(/work=unit\.[^*]+\*year\.2023/);

    await page.goBack();
    await expectFigures(page, ofUnit);
    await page.goForward();
    await page.reload();
    await expectFigures(
      page,
      ofUnit.filter(({ year }) => year === 2023),
    );
    await page.getByRole("button", { name: "取消条件：单位为市水利局" }).click();
    await expectFigures(
      page,
      LINES.filter(({ year }) => year === 2023),
    );
  });

  test("groups by any pair, narrows by the rate, finds by text, and gives a link to all of it", async ({
    page,
    open,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await open(VIEW);
    await expectFigures(page, LINES);
    await page.keyboard.press("/");
    await page.keyboard.type("灾备");
    const found = LINES.filter(({ project, name, reason }) =>
      [project, name, reason].some((text) => text.includes("灾备")),
    );
    await expectFigures(page, found);
    const dimensions = page.locator(".bench-groups").getByRole("combobox");
    await dimensions.first().selectOption("year");
    await dimensions.last().selectOption("unit");
    const pairs = new Set(found.map(({ year, unit }) => `${year} ${unit}`));
    await expect(page.locator(".bench-count")).toHaveText(`12 / ${pairs.size} 组`);
    const fields = page.locator(".rate-fields input");
    await fields.last().fill("50");
    await fields.last().press("Enter");
    const low = found.filter((line) => isKnown(line) && line.actual * 2 <= (line.budget ?? 0));
    await expectFigures(page, low);
    await page.getByRole("button", { name: "复制链接" }).click();
    await expect(page.locator(".bench-copy [role=status]")).toContainText("链接已复制");
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link.length).toBeLessThan(2_000);
    const other = await context.newPage();
    await other.goto(link);
    await expectFigures(other, low);
    await expect(other.locator(".bench-count")).toContainText("组");
  });

  test("says which filter a link to other data cannot restore", async ({ page, open }) => {
    await open({ ...VIEW, work: "unit.市水利局,外市某局*project-AAAAbAAAA" });
    await expect(page.getByRole("alert")).toHaveText(
      "链接中的条件在此数据中无法恢复，已略去：单位“外市某局”、项目（所选的值）。",
    );
    await expectFigures(
      page,
      LINES.filter(({ unit }) => unit === "市水利局"),
    );
  });

  test("leads by keyboard alone to the lines that owe a reason and to where one stands", async ({ page, open }) => {
    await open(VIEW);
    const queue = page.getByRole("button", { name: /^待补原因/ });
    await queue.focus();
    await page.keyboard.press("Enter");
    await expect(queue).toHaveAttribute("aria-pressed", "true");
    const owed = LINES.filter((line) => isKnown(line) && unspentOf(line) > 0 && ["", "无"].includes(line.reason));
    await expect(figure(page, "未说明原因")).toContainText(wan(owed.reduce((sum, line) => sum + unspentOf(line), 0)));
    const grid = page.getByRole("grid");
    await grid.focus();
    await page.keyboard.press("Enter");
    const [most] = [...owed].sort((a, b) => unspentOf(b) - unspentOf(a)) as [MadeLine];
    const dialog = page.getByRole("dialog", { name: most.name });
    const at = LINES.indexOf(most);
    const half = LINES.length / 2;
    await expect(dialog).toContainText(`lines/${at < half ? 0 : 1}.csv`);
    await expect(dialog.locator("div", { hasText: /^行\d+$/ })).toHaveText(`行${(at % half) + 2}`);
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
    await expect(grid).toBeFocused();
  });

  test("keeps a view under a name, and says so where the browser keeps nothing", async ({ page, open }) => {
    await open({ ...VIEW, work: "unit.市教育局" });
    await page.getByText("保存的视图").click();
    await page.getByLabel("把当前视图存为").fill("教育");
    await page.getByRole("button", { name: "保存", exact: true }).click();
    await expect(page.getByText("已保存“教育”")).toBeVisible();
    await page.getByRole("button", { name: "全部取消" }).click();
    await expectFigures(page, LINES);
    await page.getByText("保存的视图").click();
    await page.getByRole("link", { name: "教育", exact: true }).click();
    await expectFigures(
      page,
      LINES.filter(({ unit }) => unit === "市教育局"),
    );
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await page.getByLabel("把当前视图存为").fill("再存");
    await page.keyboard.press("Enter");
    await expect(page.getByText("浏览器不允许保存，或空间已满")).toBeVisible();
  });

  test("exports every filtered line with its source", async ({ page, open }) => {
    await open({ ...VIEW, work: "year.2024" });
    await page.getByRole("button", { name: "导出：分项明细" }).click();
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: /^分项：CSV/ }).click();
    const file = await (await saving).createReadStream();
    let text = "";
    for await (const part of file) text += part;
    const rows = text.split("\r\n");
    const wanted = LINES.filter(({ year }) => year === 2024);
    expect(rows.filter((row) => /lines\/\d\.csv,\d+$/.test(row))).toHaveLength(wanted.length);
    expect(text).toContain("示例数据，非真实数字");
    expect(text).toContain("年度为2024");
  });

  test("says in the other views what such data have, and leads to the lines from the overview", async ({
    page,
    open,
  }) => {
    await open({ view: "score" });
    await expect(page.locator(".finding")).toContainText("没有自评得分");
    await page.getByRole("link", { name: "概览" }).click();
    await expect(page.locator(".finding")).toContainText(expectedFigures(LINES).unspent);
    const first = page.locator(".overview tbody th a").first();
    const name = (await first.textContent()) ?? "";
    await first.click();
    await expect(page.locator(".filter-sentence")).toContainText(`项目为${name}`);
    await expectFigures(
      page,
      LINES.filter(({ project }) => project === name),
    );
  });

  for (const [colorScheme, figures] of [
    ["light", ["集中度", "单位 × 类别"]],
    ["dark", ["预算与执行率", "历年"]],
  ] as const) {
    test(`has no accessibility fault with its figures (${colorScheme})`, async ({ page, open }) => {
      await page.emulateMedia({ colorScheme });
      await open(VIEW);
      for (const name of figures) {
        await page.getByRole("radio", { name, exact: true }).check();
        await expect(page.locator(".bench-figure h2")).toHaveText(name);
        await expect(page.locator(".bench-figure figcaption")).toBeVisible();
        await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
        expect(await findAccessibilityFaults(page)).toEqual([]);
      }
    });
  }

  test("has no layout fault, wide and narrow", async ({ page, open }) => {
    test.slow();
    await open(VIEW);
    await expectFigures(page, LINES);
    for (const [width, height] of [
      [1440, 900],
      [1280, 720],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect(await findLayoutFaults(page), `${width}`).toEqual([]);
    }
  });
});

test.describe("the workbench on the published forms", () => {
  test("leads from all projects to one of them and to a cell, and back with its filters", async ({ page, open }) => {
    await open(FORMS);
    await expect(page.locator(".finding")).toContainText("未支出 1,747.21");
    await facet(page, "偏差类别")
      .getByRole("button", { name: /^政策评估/ })
      .click();
    await expect(figure(page, "分项").locator(".bench-big")).toHaveText("2");
    await page.getByRole("grid").getByRole("button", { name: "视频会议系统建设", exact: true }).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog).toContainText("shaoyang-2023.json");
    await dialog.getByRole("link", { name: /^打开项目：信息化建设专项经费/ }).click();
    await expect(page.locator("h1")).toHaveText("信息化建设专项经费");
    await expect(page.locator(".filter-sentence")).toContainText("偏差类别为政策评估");
    await page.getByRole("link", { name: "返回全部项目" }).click();
    await expect(figure(page, "分项").locator(".bench-big")).toHaveText("2");
  });

  test("takes over what was filtered in the overview, and whom it points at", async ({ page, open }) => {
    await open({ data: "forms" });
    await page.locator(".silent-units").getByRole("link", { name: "云南省应急管理厅" }).click();
    await expect(page.locator(".filter-sentence")).toHaveText(/偏差类别为未说明原因.*单位为云南省应急管理厅/);
    await expect(figure(page, "未支出").locator(".bench-big")).toHaveText("1,175.65");
    await open({ ...FORMS, category: "unexplained", silent: "1" });
    await expect(page.locator(".filter-sentence")).toContainText("偏差类别为未说明原因");
    await expect(page.locator(".filter-sentence")).toContainText("原因说明为未说明");
    await page.getByRole("button", { name: "全部取消" }).click();
    await expect(page).not.toHaveURL(/category=|silent=|work=/);
  });
});
