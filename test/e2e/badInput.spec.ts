import { readFileSync } from "node:fs";
import { expect, test } from "./harness.ts";

const FILE = "data/shaoyang-2023.json";
const seed = readFileSync(FILE, "utf8");

interface Form {
  projects: Record<string, unknown>[];
}

/** The seed's data set with something changed by hand. */
function changed(change: (form: Form) => void): string {
  const form = JSON.parse(seed) as Form;
  change(form);
  return JSON.stringify(form, null, 2);
}

/** A catalog of one list. */
const LIST_CATALOG = JSON.stringify({
  format: "outturn-catalog",
  version: 1,
  title: { zh: "试", en: "Test" },
  default: "list",
  datasets: [
    {
      id: "list",
      title: { zh: "清单", en: "List" },
      file: "list.csv",
      kind: "csv",
      unit: { zh: "某局", en: "A bureau" },
      year: 2023,
      sha256: "0".repeat(64),
    },
  ],
});

test("half a JSON file is said in one sentence naming the file and the line", async ({ page, site, open }) => {
  site.answer(FILE, { body: seed.slice(0, seed.length / 2) });
  await open();
  await expect(page.getByRole("alert")).toContainText("shaoyang-2023.json");
  await expect(page.getByRole("alert")).toContainText(/第 \d+ 行/);
});

test("a web page in place of a data set is called a web page", async ({ page, site, open }) => {
  site.answer(FILE, { type: "text/html", body: "<!doctype html><title>统一登录</title><form></form>" });
  await open();
  await expect(page.getByRole("alert")).toContainText("网页");
  await expect(page.getByRole("alert")).toContainText("统一登录");
});

test("a missing data set leaves the others usable, and trying again works", async ({
  page,
  site,
  open,
  expectProblem,
}) => {
  expectProblem(/404 .*shaoyang-2023\.json/);
  site.answer(FILE, { status: 404, body: "" });
  await open();
  await expect(page.getByRole("alert")).toContainText("404");
  await page.getByLabel("数据集").selectOption("langfang-2019");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("暖通改造");
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("markup in every text field stays text", async ({ page, site, open }) => {
  const evil = '<img src=x onerror="document.title=1"><script>document.title=2</script>=HYPERLINK("http://x")';
  const fields = ["name", "unit", "department", "label", "level1", "level2", "target", "reason", "expected", "status"];
  const poison = (value: unknown, key = ""): unknown => {
    if (typeof value === "string") return fields.includes(key) ? `${value}${evil}` : value;
    if (Array.isArray(value)) return value.map((entry) => poison(entry, key));
    if (typeof value === "object" && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, poison(inner, name)]));
    }
    return value;
  };
  site.answer(FILE, { body: changed((form) => Object.assign(form, { projects: poison(form.projects) })) });
  for (const view of ["overview", "deviations", "score", "audit", "data"]) {
    await open({ view });
    await expect(page.getByRole("heading", { level: 1 })).toContainText("<img src=x");
    expect(await page.locator("main img, main script").count()).toBe(0);
  }
});

test("a name of 5,000 characters folds in place and breaks nothing", async ({ page, site, open }) => {
  site.answer(FILE, { body: changed((form) => Object.assign(form.projects[0] ?? {}, { name: "长".repeat(5000) })) });
  await page.setViewportSize({ width: 390, height: 844 });
  await open();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.getByRole("button", { name: /展开全文（5000 字）/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("长".repeat(5000));
});

test("a list without an amount column says which headers it found", async ({ page, site, open }) => {
  site.answer("data/catalog.json", { body: LIST_CATALOG });
  site.answer("data/list.csv", { type: "text/csv", body: "项目名称,分项名称,备注\n甲,乙,丙\n" });
  await open();
  await expect(page.getByRole("alert")).toContainText("list.csv");
  await expect(page.getByRole("alert")).toContainText("分项名称");
});

test("unreadable, negative, missing and over-spent amounts keep the good rows and are each said", async ({
  page,
  site,
  open,
}) => {
  site.answer("data/catalog.json", { body: LIST_CATALOG });
  site.answer("data/list.csv", {
    type: "text/csv",
    body: [
      "年度,单位,项目名称,分项名称,预算数（万元）,执行数（万元）,状态,偏差原因",
      "2023,某局,某项目,好的一行,10,4,,项目取消",
      "2023,某局,某项目,坏的一行,abc,4,,",
      "2023,某局,某项目,负数一行,-5,1,,",
      "2023,某局,某项目,无预算一行,0,3,,",
      "2023,某局,某项目,超支一行,2,5,,",
    ].join("\n"),
  });
  await open();
  await expect(page.getByRole("alert")).toContainText("list.csv");
  await expect(page.getByRole("alert")).toContainText("abc");
  await expect(page.getByRole("alert")).toContainText("3");
  const rows = page.locator(".line-row:not(.head):not(.total)");
  await expect(rows).toHaveCount(5);
  await expect(rows.filter({ hasText: "好的一行" })).toContainText("40.00%");
  await expect(rows.filter({ hasText: "坏的一行" })).toContainText("—");
  await expect(rows.filter({ hasText: "无预算一行" })).toContainText("无预算");
  await expect(rows.filter({ hasText: "超支一行" })).toContainText("250.00%");
  await expect(rows.filter({ hasText: "超支一行" })).toContainText("超支 3.00");
});

test("a project without lines, funds or scores shows what there is", async ({ page, site, open }) => {
  site.answer(FILE, {
    body: JSON.stringify({
      format: "outturn-dataset",
      version: 1,
      projects: [{ name: "空表", unit: "", year: 2023, amountUnit: "万元", items: [], lines: [] }],
    }),
  });
  for (const view of ["overview", "deviations", "score", "audit", "data"]) {
    await open({ view });
    await expect(page.getByRole("heading", { level: 1 })).toContainText("空表");
  }
});
