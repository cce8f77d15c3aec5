import { afterEach, describe, expect, test, vi } from "vitest";
import { openDatabase } from "../../src/app/openDatabase.ts";
import type { CatalogEntry } from "../../src/ingest/catalog.ts";

const entryOf = (fields: object): CatalogEntry => ({
  id: "city",
  title: { zh: "市", en: "City" },
  file: "city",
  kind: "clickhouse",
  unit: { zh: "", en: "" },
  year: null,
  sha256: null,
  fields: { url: "/clickhouse/", database: "outturn", table: "lines", ...fields },
});

afterEach(() => vi.unstubAllGlobals());

describe("a data set kept in a database", () => {
  test.each([{ database: undefined }, { table: "lines; DROP TABLE x" }, { table: "" }, { database: 5 }])(
    "asks nobody where the catalog names none: %j",
    async (fields) => {
      const asked = vi.fn();
      vi.stubGlobal("fetch", asked);
      expect(await openDatabase(entryOf(fields))).toMatchObject({ problem: { params: { id: "city" } } });
      expect(asked).not.toHaveBeenCalled();
    },
  );

  test("says in one sentence why the database does not answer", async () => {
    const addresses: string[] = [];
    vi.stubGlobal("fetch", async (address: string) => {
      addresses.push(address);
      return new Response("Code: 516. DB::Exception: default: Authentication failed", { status: 403 });
    });
    const opened = await openDatabase(entryOf({}));
    expect(opened).toMatchObject({ problem: { text: { en: expect.stringContaining("refuses access") } } });
    expect(addresses[0]).toMatch(/^\/clickhouse\/\?/);
    await openDatabase(entryOf({ url: "../ch/" }));
    expect(addresses[1]).toMatch(/^data\/\.\.\/ch\/\?/);
  });
});
