import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readFile } from "../../src/app/readFile.ts";
import { ingest } from "../../src/ingest/ingest.ts";

const files = readdirSync("data").filter((name) => /\.(json|csv)$/.test(name) && name !== "catalog.json");

describe("a published file", () => {
  test.each(files)("%s is read by the page just as by the general reader", async (name) => {
    const bytes = readFileSync(`data/${name}`);
    const read = await readFile(name, bytes);
    const { projects, issues } = await ingest({ name, bytes });
    expect([read.projects, read.issues]).toEqual([projects, issues]);
    expect(read.projects.length).toBeGreaterThan(0);
  });

  test("in another encoding than UTF-8 is read all the same", async () => {
    // “{"a":"项"}” in GB18030: not valid UTF-8.
    const bytes = new Uint8Array([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xcf, 0xee, 0x22, 0x7d]);
    const read = await readFile("a.json", bytes);
    expect(read.issues.map(({ code }) => code)).toEqual(
      (await ingest({ name: "a.json", bytes })).issues.map(({ code }) => code),
    );
  });
});
