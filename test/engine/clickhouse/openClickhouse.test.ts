import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clickhouseServer } from "../../../src/cli/load/clickhouseServer.ts";
import { encodeTexts } from "../../../src/engine/chunk.ts";
import type { Clause } from "../../../src/engine/clause.ts";
import { ClickhouseHttp, type Fetch } from "../../../src/engine/clickhouse/http.ts";
import { openClickhouse } from "../../../src/engine/clickhouse/openClickhouse.ts";
import type { Want } from "../../../src/engine/wants.ts";
import { loadChunks, openLines, readerFetch, targetOf, uniformChunk } from "../../clickhouse/lines.ts";
import { DATABASE, startServer, type TestServer } from "../../clickhouse/server.ts";
import { WHY, WHY_NOT } from "../../clickhouse/whyNot.ts";
import { SCHEMA } from "../arbitraries.ts";

const WANTS = {
  units: { kind: "groups", by: ["unit"], view: "units" },
  years: { kind: "groups", by: ["year"] },
  bins: { kind: "bins", column: "rate", edges: [0, 0.5, 1] },
  page: { kind: "page", order: { column: null, descending: false }, offset: 0, limit: 5, columns: ["name"] },
} as const;

describe.skipIf(WHY_NOT !== null)(`lines in ClickHouse, opened by the page${WHY}`, { timeout: 60_000 }, () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
    await loadChunks(targetOf([server], "lines"), [uniformChunk(50, 7)]);
  }, 60_000);
  afterAll(() => server?.stop(), 60_000);

  test("are asked one request a view update, and nothing twice", async () => {
    let requests = 0;
    const counting: Fetch = (url, init) => {
      requests += 1;
      return readerFetch(url, init);
    };
    const { info, queries } = await openLines(server, "lines", counting);
    expect(info).toMatchObject({ version: 1, lines: 50, values: { unit: ["单位7"], year: ["2023"] } });
    requests = 0;
    await queries.update([], WANTS);
    expect(requests).toBe(1);
    await queries.update([], WANTS);
    expect(requests).toBe(1);
    // The clause of the view itself does not count for it: only the others are asked again.
    const clause = { kind: "values", source: "units", column: "unit", values: ["单位7"] } as const;
    const { answer } = await queries.update([clause], WANTS);
    expect(requests).toBe(2);
    expect([...answer.units.count]).toEqual([50]);
  });

  test("are read only for what no roll-up can tell", async () => {
    let sql = "";
    const capturing: Fetch = (url, init) => {
      sql = String(init.body);
      return readerFetch(url, init);
    };
    const { queries } = await openLines(server, "lines", capturing);
    const tables = async (clauses: readonly Clause[], want: Want) => {
      sql = "";
      await queries.update(clauses, { want });
      return /FROM `outturn`\.`lines_[0-9a-z]+(?:_(\w+))?`/.exec(sql)?.[1] ?? "lines";
    };
    const years: Want = { kind: "groups", by: ["year"] };
    const units: Want = { kind: "groups", by: ["unit"] };
    const range = (column: string, from: number | null, to: number | null): Clause => ({
      kind: "range",
      source: "a",
      column,
      from,
      to,
    });
    const reason: Clause = { kind: "values", source: "b", column: "reason", values: [null] };
    const bins = (edges: readonly number[]): Clause => ({
      kind: "bins",
      source: "c",
      column: "rate",
      edges,
      bins: [0],
    });
    expect(await tables([], years)).toBe("rollup0");
    expect(await tables([range("rate", 0.5, 1)], years)).toBe("rollup1");
    expect(await tables([range("unspent", null, null)], units)).toBe("rollup2");
    expect(await tables([bins([0.8]), range("budget", null, null)], units)).toBe("rollup3");
    expect(await tables([], { kind: "bins", column: "rate", edges: [0, 1] })).toBe("rollup1");
    expect(await tables([range("rate", 0.5, 0.9)], years)).toBe("lines");
    expect(await tables([range("budget", null, 5)], years)).toBe("lines");
    expect(await tables([reason], years)).toBe("lines");
    expect(await tables([], { kind: "bins", column: "rate", edges: [0.1] })).toBe("lines");
  });

  test("are counted by a column of too many values to list, which can be searched all the same", async () => {
    const names = Array.from({ length: 20_001 }, (_, at) => `项目${at}`);
    const chunk = uniformChunk(names.length + 1, 7);
    const name = encodeTexts([...names, "项目7"]);
    await loadChunks(targetOf([server], "many"), [{ ...chunk, coded: { ...chunk.coded, name } }]);
    const { info, queries } = await openLines(server, "many");
    expect(Object.keys(info.values)).toEqual(["unit", "department", "year", "reason"]);
    const wants = { names: { kind: "groups", by: ["name"] } } as const;
    const { count } = (await queries.update([], wants)).answer.names;
    expect(count.length).toBe(20_001);
    expect([...count].filter((lines) => lines === 2)).toHaveLength(1);
    const clause = { kind: "text", source: "search", columns: ["name"], text: "目2000" } as const;
    expect((await queries.update([clause], wants)).answer.names.count.length).toBe(2);
    expect((await queries.search("name", "项目2000", 3)).answer).toEqual(["项目2000", "项目20000"]);
    const pairs = queries.update([], { pairs: { kind: "groups", by: ["name", "unit"] } });
    await expect(pairs).rejects.toThrow("too many values");
  });

  test("are not there before anything is loaded", async () => {
    await expect(openLines(server, "nothing")).rejects.toMatchObject({ fault: "missing" });
    const place = { url: server.url, database: DATABASE, table: "x` --" };
    await expect(openClickhouse(place, SCHEMA, readerFetch)).rejects.toThrow(RangeError);
  });

  test("are refused from a server that would give sums of a part", async () => {
    for (const setting of ["skip_unavailable_shards=1", "timeout_overflow_mode=break", "group_by_overflow_mode=any"]) {
      const place = { url: `${server.url}?${setting}`, database: DATABASE, table: "lines" };
      const opening = openClickhouse(place, SCHEMA, (url, init) => fetch(url, init));
      await expect(opening).rejects.toMatchObject({ fault: "unsafe", message: setting });
    }
  });

  test("are away while the server is, and back with it", async () => {
    const { queries } = await openLines(server, "lines");
    await server.kill();
    const all = { all: { kind: "groups", by: [] } } as const;
    await expect(queries.update([], all)).rejects.toMatchObject({ fault: "away", canRetry: true });
    await expect(openLines(server, "lines")).rejects.toMatchObject({ fault: "away" });
    await server.restart();
    expect([...(await queries.update([], all)).answer.all.count]).toEqual([50]);
  }, 60_000);

  test("a question no longer wanted is stopped on the server too", async () => {
    const { run } = clickhouseServer(server.url);
    const running = async () =>
      JSON.parse(await run("SELECT query_id FROM system.processes WHERE user = 'outturn' FORMAT JSONCompact")).rows;
    const stopper = new AbortController();
    const http = new ClickhouseHttp(server.url, readerFetch);
    const endless = { cells: "toString(n)", from: "SELECT count() AS n FROM system.numbers WHERE number % 7 = 8" };
    const asked = http.ask([endless], stopper.signal);
    const outcome = asked.catch((error: Error) => error.name);
    while ((await running()) === 0) await sleep(10);
    stopper.abort();
    expect(await outcome).toBe("AbortError");
    const deadline = Date.now() + 5000;
    while ((await running()) > 0 && Date.now() < deadline) await sleep(20);
    expect(await running()).toBe(0);
  }, 60_000);
});
