import { readdirSync, readFileSync } from "node:fs";
import { array, assert, asyncProperty, constantFrom, nat, record, stringMatching, tuple, uint8Array } from "fast-check";
import { describe, expect, it } from "vitest";
import { formatIssue } from "../../src/ingest/formatIssue.ts";
import { ingest } from "../../src/ingest/ingest.ts";

const files = readdirSync("data")
  .filter((name) => /\.(json|csv)$/.test(name) && name !== "catalog.json")
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(`data/${name}`)) }));

/** Every message is a whole sentence in both languages: no place left unfilled. */
function expectSentences(result: Awaited<ReturnType<typeof ingest>>) {
  for (const issue of result.issues) {
    expect(issue.code).not.toBe("file-unreadable");
    for (const lang of ["zh", "en"] as const) expect(formatIssue(issue, lang)).not.toMatch(/\{[a-zA-Z|]+\}/);
  }
}

describe("reading a file", () => {
  it("never throws, and always ends with projects or an issue, however a real form is mangled", async () => {
    const edits = array(tuple(nat(), nat(255)), { maxLength: 12 });
    const cut = record({ from: nat(), length: nat(200) });
    await assert(
      asyncProperty(constantFrom(...files), edits, cut, async ({ name, bytes }, changes, { from, length }) => {
        const at = from % bytes.length;
        const mangled = Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + length)]);
        for (const [position, byte] of changes) if (mangled.length > 0) mangled[position % mangled.length] = byte;
        const result = await ingest({ name, bytes: mangled });
        expect(result.projects.length + result.issues.length).toBeGreaterThan(0);
        expectSentences(result);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it("never throws on bytes of any kind under any name", async () => {
    const names = constantFrom("a.json", "a.csv", "a.tsv", "a");
    await assert(
      asyncProperty(names, uint8Array({ maxLength: 400 }), async (name, bytes) => {
        expectSentences(await ingest({ name, bytes }));
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it("keeps every text of a list exactly as found, at its own line", async () => {
    const cell = stringMatching(/^[a-z0-9 \u3000"，,\n{}<>%￥.-]{0,8}$/);
    const quote = (text: string) => `"${text.replace(/"/g, '""')}"`;
    await assert(
      asyncProperty(array(tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 8 }), async (rows) => {
        const header = "项目名称,分项名称,预算数（元）,执行数（元）,偏差原因";
        const records = rows.map((row) => ["专项", ...row].map(quote).join(","));
        const bytes = new TextEncoder().encode([header, ...records].join("\r\n"));
        const { projects } = await ingest({ name: "a.csv", bytes });
        const lines = projects.flatMap((project) => project.lines);
        const read = lines.map(({ name, budget, actual, reason }) => [name, budget, actual, reason]);
        expect(read.map((cells) => cells.map(({ source }) => source.raw))).toEqual(rows);
        const starts = records.map(
          (_, index) => 1 + [header, ...records.slice(0, index)].join("\n").split("\n").length,
        );
        expect(lines.map(({ name }) => name.source.row)).toEqual(starts);
      }),
    );
  });
});
