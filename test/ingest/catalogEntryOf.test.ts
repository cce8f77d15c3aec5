import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCatalog } from "../../src/ingest/catalog.ts";
import { catalogEntryOf, publishedName } from "../../src/ingest/catalogEntryOf.ts";
import { sha256 } from "../../src/ingest/sha256.ts";
import { project } from "../builders/project.ts";

describe("the checksum", () => {
  test("is that of every other program, whatever the length", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(sha256(bytes)).toBe(createHash("sha256").update(bytes).digest("hex"));
      }),
    );
  });

  test("holds at the borders of a block and for a part of a larger buffer", () => {
    for (const length of [0, 55, 56, 63, 64, 65, 119, 120, 128]) {
      const bytes = new Uint8Array(length + 3).fill(7).subarray(3);
      expect(sha256(bytes)).toBe(createHash("sha256").update(bytes).digest("hex"));
    }
  });
});

describe("a data set's entry", () => {
  const projects = [project({ name: "信息化", lines: [{ budget: "10", actual: "4" }] })];

  test("is one a catalog takes as it stands", () => {
    const entry = catalogEntryOf("信息化.json", "{}", projects);
    const catalog = { format: "outturn-catalog", version: 1, title: "试", default: entry.id, datasets: [entry] };
    const { catalog: read, issues } = parseCatalog(JSON.stringify(catalog), "catalog.json");
    expect(issues).toEqual([]);
    expect(read?.datasets[0]).toMatchObject({ title: { zh: "信息化" }, file: "信息化.json", sha256: entry.sha256 });
  });

  test("is published under a name without signs that mean something in an address", () => {
    expect(publishedName("a#b?100%.xlsx")).toBe("a-b-100-.json");
    expect(publishedName("2023年.报表.csv")).toBe("2023年.报表.json");
  });
});
