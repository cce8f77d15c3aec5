import type { Page } from "@playwright/test";
import { DATABASE, findClickhouse, startServer, type TestServer } from "../clickhouse/server.ts";
import { loadLists, withClickhouse } from "./clickhouseSite.ts";
import { test as base, expect } from "./harness.ts";
import { makeLines, offerLines } from "./lineData.ts";
import { serve } from "./server.ts";

const LINES = makeLines(600);
/** What a site that offers the lines as files answers, by path below the page's address. */
const answers = new Map<string, string>();
offerLines(
  { url: "", answer: (path, answer) => answers.set(path, String(answer?.body)), close: async () => {} },
  LINES,
);
const FOLDER = "data/";
const CATALOG = JSON.parse(answers.get(`${FOLDER}catalog.json`) ?? "");
const LISTS = new Map(
  [...answers].flatMap(([path, csv]) => (path.endsWith(".csv") ? [[path.slice(FOLDER.length), csv]] : [])),
);
const [FILES] = CATALOG.datasets;
/** The same lines twice: as files the page reads itself, and in the database. */
const DATABASE_ENTRY = {
  id: "db",
  title: "数据库",
  kind: "clickhouse",
  url: "../ch/",
  database: DATABASE,
  table: "lines",
};

const test = base.extend<{ clickhouse: TestServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern.
  clickhouse: async ({}, use) => {
    const server = await startServer();
    await loadLists(server, LISTS);
    await use(server);
    await server.stop();
  },
  site: async ({ clickhouse }, use) => {
    const site = await withClickhouse(await serve("dist"), clickhouse);
    for (const [path, body] of answers) site.answer(path, { body });
    const catalog = { ...CATALOG, datasets: [FILES, DATABASE_ENTRY] };
    site.answer(`${FOLDER}catalog.json`, { body: JSON.stringify(catalog) });
    await use(site);
    await site.close();
  },
});

const figures = (page: Page) => page.locator(".bench-figures");
const isSettled = (page: Page) => expect(page.locator("[aria-busy=true]")).toHaveCount(0);

/** Everything that says a figure, as text. */
async function readScreen(page: Page): Promise<string[]> {
  await expect(figures(page)).toBeVisible();
  await expect(page.locator(".line-window-bar")).toBeVisible();
  await isSettled(page);
  return page.locator(".bench-figures, .bench-facet, .bench-groups, .line-window").allInnerTexts();
}

test.describe("the workbench over ClickHouse", () => {
  test.slow();
  test.skip(findClickhouse() === null, "clickhouse-server is not installed (apt-get install clickhouse-server).");

  test("shows what it shows of the same lines read by the page", async ({ page, open }) => {
    for (const work of ["", "unit.市水利局*year.2023", "family.timing*rateBand.red"]) {
      const params = { view: "deviations", ...(work === "" ? {} : { work }) };
      await open({ ...params, data: FILES.id });
      const expected = await readScreen(page);
      expect(expected.join("").length).toBeGreaterThan(200);
      await open({ ...params, data: DATABASE_ENTRY.id });
      expect(await readScreen(page)).toEqual(expected);
    }
  });

  test("keeps what is known while the database is away, says so, and goes on when it is back", async ({
    page,
    open,
    clickhouse,
    expectProblem,
  }) => {
    expectProblem(/502|Failed to load resource/);
    await open({ view: "deviations", data: DATABASE_ENTRY.id });
    const before = await readScreen(page);
    await clickhouse.kill();
    const year = page.locator(".bench-facet").filter({ has: page.locator("h3", { hasText: /^年度$/ }) });
    await year.locator("summary").click();
    await year.getByRole("button", { name: /^2023/ }).click();
    const said = page.locator(".problems[role=alert]");
    await expect(said).toContainText("数据库没有回应");
    expect((await readScreen(page))[0]).toBe(before[0]);
    await clickhouse.restart();
    await said.getByRole("button", { name: "重试" }).click();
    await expect(said).toHaveCount(0);
    const after = await readScreen(page);
    expect(after[0]).not.toBe(before[0]);
    await open({ view: "deviations", data: FILES.id, work: "year.2023" });
    expect((await readScreen(page))[0]).toBe(after[0]);
  });
});
