import { webcrypto } from "node:crypto";
import { afterEach, describe, expect, it, vi } from "vitest";
import { verifyChecksum } from "../../src/app/verifyChecksum.ts";
import type { CatalogEntry } from "../../src/ingest/catalog.ts";

/** SHA-256 of `abc`, from FIPS 180-2. */
const ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
const SUBTLE = webcrypto.subtle as SubtleCrypto;

const entry = (sha256: string | null): CatalogEntry => ({
  id: "abc",
  title: { zh: "", en: "" },
  file: "abc.csv",
  kind: "csv",
  unit: { zh: "", en: "" },
  year: null,
  sha256,
});

function serve(body: string, status = 200) {
  const fetched = vi.fn(async (_path: string) => new Response(body, { status }));
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

describe("a data set's checksum", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it("matches the very file", async () => {
    const fetched = serve("abc");
    expect(await verifyChecksum(entry(ABC), "data/abc.csv", SUBTLE)).toEqual({ kind: "matches" });
    expect(fetched.mock.calls[0]?.[0]).toBe("data/abc.csv");
  });

  it("differs as soon as one byte does, and says what the file's own is", async () => {
    serve("abc");
    const stated = `0${ABC.slice(1)}`;
    expect(await verifyChecksum(entry(stated), "abc.csv", SUBTLE)).toEqual({ kind: "differs", actual: ABC });
  });

  it("is computed without the browser's help where that has none to give, but not of a large file", async () => {
    serve("abc");
    expect(await verifyChecksum(entry(ABC), "abc.csv", undefined)).toEqual({ kind: "matches" });
    serve("a".repeat(8_000_001));
    expect(await verifyChecksum(entry(ABC), "abc.csv", undefined)).toEqual({ kind: "unavailable" });
  });

  it("is not claimed to be verified where none is stated, or where the file is away", async () => {
    const fetched = serve("abc");
    expect(await verifyChecksum(entry(null), "abc.csv", SUBTLE)).toEqual({ kind: "notStated" });
    expect(fetched).not.toHaveBeenCalled();
    serve("", 404);
    expect(await verifyChecksum(entry(ABC), "abc.csv", SUBTLE)).toEqual({ kind: "unread" });
  });
});
