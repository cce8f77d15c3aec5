import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { LinePacker, LineUnpacker } from "../../src/app/ingestLines.ts";
import { fromPlain, toPlain } from "../../src/app/ingestPlain.ts";
import { ingest } from "../../src/ingest/ingest.ts";

const folders = ["data", "test/fixtures/csv"];
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(csv|json)$/.test(name) && !/catalog|expected/.test(name))
    .map((name) => `${folder}/${name}`),
);

describe("what crosses to another thread", () => {
  for (const path of files) {
    test(`${path} comes out as it went in`, async () => {
      const { projects } = await ingest({ name: path, bytes: readFileSync(path) });
      const packer = new LinePacker();
      const unpacker = new LineUnpacker();
      for (const project of projects) {
        const half = Math.ceil(project.lines.length / 2);
        const chunks = [project.lines.slice(0, half), project.lines.slice(half)].map((lines) => packer.pack(lines));
        const head = toPlain({ ...project, lines: [] });
        const [sentHead, sentChunks] = structuredClone([head, chunks] as const);
        const lines = sentChunks.flatMap((chunk) => unpacker.unpack(chunk));
        expect({ ...fromPlain<typeof project>(sentHead), lines }).toEqual(project);
      }
    });
  }

  test("names what cells have in common once for the whole file", async () => {
    const { projects } = await ingest({
      name: "a.csv",
      bytes: readFileSync("data/shaoyang-2023-lines.csv"),
    });
    const packer = new LinePacker();
    const lines = projects[0]?.lines ?? [];
    expect(packer.pack(lines).addresses.length).toBeGreaterThan(0);
    expect(packer.pack(lines).addresses).toEqual([]);
  });

  test("keeps apart what stands in the same column of two files", async () => {
    const bytes = readFileSync("data/shaoyang-2023-lines.csv");
    const packer = new LinePacker();
    const unpacker = new LineUnpacker();
    for (const name of ["a.csv", "b.csv"]) {
      const { projects } = await ingest({ name, bytes });
      const lines = unpacker.unpack(packer.pack(projects[0]?.lines ?? []));
      expect(new Set(lines.map(({ budget }) => budget.source.file))).toEqual(new Set([name]));
    }
  });

  test("an object that occurs twice stays one object", () => {
    const cell = { text: "合" };
    const { a, b } = fromPlain<{ a: object; b: object }>(toPlain({ a: cell, b: cell }));
    expect(a).toBe(b);
  });
});
