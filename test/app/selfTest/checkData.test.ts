import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { loadSite } from "../../../src/app/load.ts";
import { checkData, checkFigures } from "../../../src/app/selfTest/checkData.ts";

/** Serves the published data, with some files changed. */
function serve(changes: Readonly<Record<string, (text: string) => string | null>> = {}): void {
  vi.stubGlobal("fetch", async (path: string) => {
    if (!path.startsWith("data/")) return new Response(null, { status: 404 });
    const bytes = readFileSync(path);
    const changed = changes[path]?.(bytes.toString("utf8"));
    return changed === null ? new Response(null, { status: 404 }) : new Response(changed ?? new Uint8Array(bytes));
  });
}

beforeEach(() => void vi.stubGlobal("window", { crypto: globalThis.crypto }));
afterEach(() => vi.unstubAllGlobals());

const SAMPLE = "data/shaoyang-2023.json";

describe("the published data", () => {
  test("have the catalog's checksums", async () => {
    serve();
    const site = await loadSite();
    expect(await checkData(site)).toMatchObject({
      outcome: "passed",
      // A set has no file of its own.
      params: { count: site.catalog?.datasets.filter(({ kind }) => kind !== "set").length },
    });
  });

  test("are named where a byte was changed, and where a file is gone", async () => {
    serve({ [SAMPLE]: (text) => `${text} `, "data/yuan-2022.json": () => null });
    const check = await checkData(await loadSite());
    expect(check).toMatchObject({ outcome: "failed", params: { list: "shaoyang-2023.json, yuan-2022.json" } });
  });

  test("cannot be judged without a catalog", async () => {
    serve({ "data/catalog.json": () => null });
    expect((await checkData(await loadSite())).outcome).toBe("failed");
  });
});

describe("the sample's figures", () => {
  test("come out as worked out by hand", async () => {
    serve();
    expect(await checkFigures(await loadSite())).toMatchObject({
      outcome: "passed",
      params: { list: "664.60, 313.12, 26.16%, 72.62" },
    });
  });

  test("fail where one amount differs", async () => {
    serve({ [SAMPLE]: (text) => text.replace("97.73", "98.73") });
    expect((await checkFigures(await loadSite())).outcome).toBe("failed");
  });

  test("cannot be compared where the sample is not published", async () => {
    serve({ "data/catalog.json": (text) => text.replaceAll("shaoyang-2023", "other-2023") });
    expect((await checkFigures(await loadSite())).outcome).toBe("open");
  });
});
