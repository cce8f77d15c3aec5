import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DEFAULT_CONFIG } from "../../src/app/config.ts";
import { readSiteAgain, watchCatalog } from "../../src/app/dataVersion.ts";
import { dataVersionDate } from "../../src/app/dataVersionDate.ts";
import type { Site } from "../../src/app/load.ts";
import { parseCatalog } from "../../src/ingest/catalog.ts";

const MINUTE = 60_000;

function catalogText(fields: object = {}): string {
  const datasets = [{ id: "a", title: "甲", file: "a.json", kind: "json" }];
  return JSON.stringify({ format: "outturn-catalog", version: 1, datasets, ...fields });
}

function siteOf(text: string): Site {
  return { config: DEFAULT_CONFIG, catalog: parseCatalog(text, "catalog.json").catalog, issues: [], problems: [] };
}

/** A server that answers with what `body` gives, and counts how often it was asked. */
function serve(body: () => Response) {
  const fetched = vi.fn(async (_path: string, _options: RequestInit) => body());
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

/** A page whose visibility a test decides. */
function showPage() {
  const listeners = new Set<() => void>();
  const page = {
    visibilityState: "visible",
    addEventListener: (_type: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_type: string, listener: () => void) => listeners.delete(listener),
  };
  vi.stubGlobal("document", page);
  return (visibility: "visible" | "hidden") => {
    page.visibilityState = visibility;
    for (const listener of listeners) listener();
  };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("reading the catalog again", () => {
  it("gives the very same site where nothing changed but the spelling", async () => {
    const site = siteOf(catalogText());
    const fetched = serve(() => new Response(JSON.stringify(JSON.parse(catalogText()), null, 2)));
    expect(await readSiteAgain(site)).toBe(site);
    expect(fetched.mock.calls[0]?.[1].cache).toBe("no-cache");
  });

  it("gives a new site where anything did: version, title, checksum, or a data set more", async () => {
    const site = siteOf(catalogText());
    const more = [JSON.parse(catalogText()).datasets[0], { id: "b", title: "乙", file: "b.json", kind: "json" }];
    for (const fields of [{ dataVersion: "b9da4828d9dd" }, { title: "新" }, { datasets: more }]) {
      serve(() => new Response(catalogText(fields)));
      const fresh = await readSiteAgain(site);
      expect(fresh).not.toBe(site);
      expect(fresh?.catalog).toEqual(siteOf(catalogText(fields)).catalog);
    }
  });

  it("forgets that the catalog could not be read once it can, and nothing else", async () => {
    const text = { zh: "", en: "" };
    const others = { text, params: { file: "config.json" } };
    const problems = [{ text, params: { file: "data/catalog.json" } }, others];
    serve(() => new Response(catalogText()));
    const fresh = await readSiteAgain({ ...siteOf("{}"), problems });
    expect(fresh?.problems).toEqual([others]);
  });

  it("gives null where the server refuses, is silent, or sends a login page", async () => {
    const site = siteOf(catalogText());
    const answers = [
      () => new Response("", { status: 503 }),
      () => Promise.reject(new TypeError("offline")) as never,
      () => new Response("<!doctype html><title>统一登录</title>"),
    ];
    for (const answer of answers) {
      serve(answer);
      expect(await readSiteAgain(site)).toBeNull();
    }
  });
});

describe("watching the catalog", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("looks after one minute, two, four, eight and then every fifteen", async () => {
    showPage();
    const fetched = serve(() => new Response(catalogText()));
    const stop = watchCatalog(siteOf(catalogText()), () => {});
    const minutes: number[] = [];
    for (let minute = 1; minute <= 60; minute++) {
      const before = fetched.mock.calls.length;
      await vi.advanceTimersByTimeAsync(MINUTE);
      if (fetched.mock.calls.length > before) minutes.push(minute);
    }
    expect(minutes).toEqual([1, 3, 7, 15, 30, 45, 60]);
    stop();
  });

  it("does not look while nobody looks at the page, and at once when somebody does again", async () => {
    const show = showPage();
    const fetched = serve(() => new Response(catalogText()));
    const stop = watchCatalog(siteOf(catalogText()), () => {});
    await vi.advanceTimersByTimeAsync(MINUTE / 2);
    show("hidden");
    await vi.advanceTimersByTimeAsync(100 * MINUTE);
    expect(fetched).not.toHaveBeenCalled();
    show("visible");
    await vi.advanceTimersByTimeAsync(0);
    expect(fetched).toHaveBeenCalledTimes(1);
    show("hidden");
    show("visible");
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(fetched).toHaveBeenCalledTimes(1);
    stop();
  });

  it("tells what it read, takes a failure for no news, and is silent once stopped", async () => {
    showPage();
    let text = "";
    serve(() => (text === "" ? new Response("", { status: 500 }) : new Response(text)));
    const read: (string | null | undefined)[] = [];
    const stop = watchCatalog(siteOf(catalogText()), ({ catalog }) => read.push(catalog?.dataVersion));
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(read).toEqual([]);
    text = catalogText({ dataVersion: "b9da4828d9dd" });
    await vi.advanceTimersByTimeAsync(2 * MINUTE);
    expect(read).toEqual(["b9da4828d9dd"]);
    stop();
    await vi.advanceTimersByTimeAsync(60 * MINUTE);
    expect(read).toHaveLength(1);
  });
});

describe("the date of a version", () => {
  it("is that of the reader's clock, to the minute, and empty where it is not known", () => {
    const local = new Date(2026, 10, 2, 8, 5, 59);
    expect(dataVersionDate(local.toISOString())).toBe("2026-11-02 08:05");
    expect(dataVersionDate(null)).toBe("");
    expect(dataVersionDate("昨天")).toBe("");
  });
});
