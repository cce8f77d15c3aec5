import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { HEADER_POLICY } from "../../release/policy.ts";
import { VIEWS } from "../../src/app/urlState.ts";
import { nodeEffects } from "../../src/cli/effects.ts";
import { run } from "../../src/cli/run.ts";
import { expect, test as onOwnServer, openView } from "./harness.ts";
import { findNginx, serveWithNginx } from "./nginx.ts";
import { PROVOKED, readOutcomes } from "./selftest.ts";

const nginx = findNginx();

/** Where the page of the test that runs lies on the disk. */
let folder = "";

for (const prefix of ["/", "/a/b/c/"]) {
  const test = onOwnServer.extend({
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern.
    site: async ({}, use) => {
      const { url, page, close } = await serveWithNginx(nginx ?? "nginx", prefix);
      folder = page;
      await use({ url, close, answer: () => undefined });
      await close();
    },
  });

  test.describe(`the release on nginx in its shipped configuration, at ${prefix}`, () => {
    test.skip(nginx === null && !process.env.CI, "nginx is not installed (Debian: apt-get install nginx-light).");

    test("shows every view without a report, a warning or a request to elsewhere", async ({ page, site }) => {
      for (const view of VIEWS) {
        await openView(page, site.url, { view });
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expect(page.getByRole("alert")).toHaveCount(0);
      }
    });

    test("passes its self-test in every point", async ({ page, site, expectProblem }) => {
      for (const pattern of PROVOKED) expectProblem(pattern);
      await openView(page, site.url, { view: "selftest" });
      expect(new Set((await readOutcomes(page)).values())).toEqual(new Set(["通过"]));
    });

    test("asks a second visit for nothing that is fixed", async ({ page, site }) => {
      const charts = page.locator("canvas");
      await openView(page, site.url, {});
      await expect(charts.first()).toBeVisible();
      await page.reload();
      await expect(charts.first()).toBeVisible();
      const fetched = await page.evaluate(() =>
        (performance.getEntriesByType("resource") as PerformanceResourceTiming[])
          .filter(({ transferSize }) => transferSize > 0)
          .map(({ name }) => new URL(name).pathname),
      );
      expect(fetched.filter((path) => path.includes("/assets/"))).toEqual([]);
    });

    test("sends right types, policies and caching", async ({ request, site }) => {
      const index = await request.get(site.url);
      expect(index.headers()["content-security-policy"]).toBe(HEADER_POLICY);
      expect(index.headers()["cache-control"]).toBe("no-cache");
      const script = /src="\.\/(assets\/[^"]+)"/.exec(await index.text())?.[1] ?? "";
      const TYPES: Readonly<Record<string, string>> = {
        "": "text/html; charset=utf-8",
        [script]: "text/javascript; charset=utf-8",
        "data/catalog.json": "application/json; charset=utf-8",
        "data/shaoyang-2023-lines.csv": "text/csv",
        "favicon.svg": "image/svg+xml",
      };
      for (const [path, type] of Object.entries(TYPES)) {
        const headers = (await request.get(site.url + path)).headers();
        expect(headers["content-type"], path).toBe(type);
        expect(headers["x-content-type-options"], path).toBe("nosniff");
        expect(headers["cache-control"], path).toBe(
          path === script ? "public, max-age=31536000, immutable" : "no-cache",
        );
      }
      const sent = (await request.get(site.url + script)).headers();
      expect(sent["content-encoding"]).toBe("gzip");
      // Sent as it lies there compressed, and not compressed on the way, which tells no length.
      expect(Number(sent["content-length"])).toBe(statSync(join(folder, `${script}.gz`)).size);
    });

    test("lets browsers keep data that are named by their content, and no other data", async ({ request, site }) => {
      const effects = { ...nodeEffects(), log: () => undefined };
      const args = ["publish", "data/langfang-2019.json", "--to", join(folder, "data")];
      expect(await run(args, effects)).toBe(0);
      const published = readdirSync(join(folder, "data")).find((name) =>
        /^langfang-2019\.[0-9a-f]{12}\.json$/.test(name),
      );
      const caching = async (path: string) => (await request.get(site.url + path)).headers()["cache-control"];
      expect(await caching(`data/${published}`)).toBe("public, max-age=31536000, immutable");
      expect(await caching("data/langfang-2019.json")).toBe("no-cache");
      expect(await caching("data/langfang-2019.000000000000.json")).toBe("no-cache");
      expect((await request.get(`${site.url}data/.versions/`)).status()).toBe(404);
    });

    test("answers an unchanged catalog with 304", async ({ request, site }) => {
      const catalog = await request.get(`${site.url}data/catalog.json`);
      const { etag } = catalog.headers();
      const again = await request.get(`${site.url}data/catalog.json`, { headers: { "If-None-Match": etag ?? "" } });
      expect(again.status()).toBe(304);
    });

    test("shows neither hidden nor missing files, and lets nobody keep that answer", async ({ request, site }) => {
      for (const path of [".htaccess", "web.config", "data/", "assets/none-12345678.js"]) {
        const response = await request.get(site.url + path);
        expect([403, 404], path).toContain(response.status());
        expect(response.headers()["cache-control"], path).toBe("no-cache");
        expect(response.headers()["content-security-policy"], path).toBe(HEADER_POLICY);
      }
    });
  });
}
