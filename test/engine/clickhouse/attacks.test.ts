import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clickhouseServer } from "../../../src/cli/load/clickhouseServer.ts";
import type { Clause } from "../../../src/engine/clause.ts";
import { quoteText } from "../../../src/engine/clickhouse/literals.ts";
import { Crossfilter } from "../../../src/engine/crossfilter.ts";
import { loadChunks, openLines, targetOf } from "../../clickhouse/lines.ts";
import { startServer, type TestServer } from "../../clickhouse/server.ts";
import { WHY, WHY_NOT } from "../../clickhouse/whyNot.ts";
import { storeOf, toChunk } from "../arbitraries.ts";
import { ATTACKS } from "./attacks.ts";
import { plainAnswers } from "./plainAnswers.ts";

/** One line for each text, in every coded column. */
const LINES = ATTACKS.map((text) => ({
  coded: { unit: text, department: text, year: "2023", name: text, reason: text },
  measures: { budget: 100, actual: 50, unspent: 50 },
}));
const WANTS = {
  units: { kind: "groups", by: ["unit"] },
  pairs: { kind: "groups", by: ["name", "department"] },
  page: { kind: "page", order: { column: "name", descending: false }, offset: 0, limit: 99, columns: ["name", "unit"] },
  down: { kind: "top", order: { column: "reason", descending: true }, limit: 99, columns: ["reason"] },
} as const;

describe.skipIf(WHY_NOT !== null)(`texts that look like SQL${WHY}`, { timeout: 60_000 }, () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
    await loadChunks(targetOf([server], "lines"), [toChunk(LINES)]);
  }, 60_000);
  afterAll(() => server?.stop(), 60_000);

  test("are what the server reads from a literal", async () => {
    const { run } = clickhouseServer(server.url);
    const answer = await run(
      `SELECT ${ATTACKS.map((text) => `hex(${quoteText(text)})`).join(", ")} FORMAT JSONCompact`,
    );
    const { data } = JSON.parse(answer) as { data: string[][] };
    expect(data[0]?.map((hex) => Buffer.from(hex, "hex").toString())).toEqual([...ATTACKS]);
  });

  test("come back as they were loaded, in the order of the engine in the page", async () => {
    const { info, queries } = await openLines(server, "lines");
    expect(info.values.name).toEqual([...ATTACKS]);
    const { answer } = await queries.update([], WANTS);
    expect(plainAnswers(answer)).toEqual(plainAnswers(new Crossfilter(storeOf(LINES)).update([], WANTS)));
  });

  test("filter and find what they say and nothing else", async () => {
    const { queries } = await openLines(server, "lines");
    const crossfilter = new Crossfilter(storeOf(LINES));
    for (const [at, text] of ATTACKS.entries()) {
      const clauses: Clause[][] = [
        [{ kind: "values", source: "a", column: "name", values: [text] }],
        [{ kind: "text", source: "a", columns: ["name", "reason"], text }],
      ];
      for (const applied of clauses) {
        const { answer } = await queries.update(applied, WANTS);
        expect(plainAnswers(answer)).toEqual(plainAnswers(crossfilter.update(applied, WANTS)));
      }
      const found = await queries.search("unit", text, 50);
      expect(found.answer).toEqual(crossfilter.search("unit", text, 50));
      expect((await queries.line(at, ["name", "rate"])).answer).toEqual(crossfilter.line(at, ["name", "rate"]));
    }
    expect((await queries.line(ATTACKS.length, ["name"])).answer).toBeNull();
  }, 60_000);

  test("are no columns", async () => {
    const { queries } = await openLines(server, "lines");
    for (const column of [...ATTACKS, "line", "budget"]) {
      const values: Clause = { kind: "values", source: "a", column, values: ["x"] };
      await expect(queries.update([values], WANTS)).rejects.toThrow(RangeError);
      await expect(queries.search(column, "x", 5)).rejects.toThrow(RangeError);
      await expect(queries.update([], { groups: { kind: "groups", by: [column] } })).rejects.toThrow(RangeError);
      if (column === "budget") continue;
      await expect(queries.line(0, [column])).rejects.toThrow(RangeError);
      await expect(queries.update([], { bins: { kind: "bins", column, edges: [0] } })).rejects.toThrow(RangeError);
    }
  });

  test("reach nothing the page's account may not: it reads, and only this database", async () => {
    const reader = clickhouseServer(server.url.replace("//", "//outturn:change-me@"));
    for (const statement of [
      "DROP TABLE outturn.lines_versions",
      "INSERT INTO outturn.lines_versions (number) VALUES (9)",
      "SET max_memory_usage = 1",
      "SELECT * FROM url('http://127.0.0.1:1/', 'CSV', 'a String')",
    ]) {
      await expect(reader.run(statement)).rejects.toThrow();
    }
  });
});
