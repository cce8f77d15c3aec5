import { setTimeout as sleep } from "node:timers/promises";
import { parseDocument } from "htmlparser2";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeClickhouseFiles } from "../../release/serverFiles.ts";
import { clickhouseServer } from "../../src/cli/load/clickhouseServer.ts";
import { ClickhouseHttp, type Fetch } from "../../src/engine/clickhouse/http.ts";
import { openClickhouse } from "../../src/engine/clickhouse/openClickhouse.ts";
import { loadChunks, targetOf, uniformChunk } from "../clickhouse/lines.ts";
import { serveClickhouse } from "../clickhouse/nginx.ts";
import { DATABASE, READER, startServer, type TestServer } from "../clickhouse/server.ts";
import { WHY_NOT } from "../clickhouse/whyNot.ts";
import { findNginx } from "../e2e/nginx.ts";
import { SCHEMA } from "../engine/arbitraries.ts";

const WHY = WHY_NOT ?? (findNginx() === null ? "nginx is not installed (apt-get install nginx-light)" : null);
const ID = "0".repeat(32);
const plainFetch: Fetch = (url, init) => fetch(url, init);

describe("the account that reads ClickHouse", () => {
  const users = writeClickhouseFiles().get("clickhouse-users.xml") ?? "";

  test("is well formed, reads only, and is the one the proxy knows", () => {
    expect(parseDocument(users, { xmlMode: true }).children.length).toBeGreaterThan(1);
    expect(users).toContain("<readonly>1</readonly>");
    expect(users).toContain(`<${READER.user}>\n      <password>${READER.password}</password>`);
    const way = writeClickhouseFiles().get("clickhouse-nginx.conf") ?? "";
    expect(way).toContain(`X-ClickHouse-User ${READER.user};`);
    expect(way).toContain(`X-ClickHouse-Key ${READER.password};`);
  });
});

describe.skipIf(WHY !== null)(
  `the shipped way to ClickHouse through nginx${WHY ? ` — ${WHY}` : ""}`,
  { timeout: 60_000 },
  () => {
    let server: TestServer;
    let proxy: Awaited<ReturnType<typeof serveClickhouse>>;
    beforeAll(async () => {
      server = await startServer();
      await loadChunks(targetOf([server], "lines"), [uniformChunk(30, 7)]);
      proxy = await serveClickhouse(server.url);
    }, 60_000);
    afterAll(async () => {
      await proxy?.close();
      await server?.stop();
    }, 60_000);

    const post = (path: string, init: RequestInit = {}) =>
      fetch(`${proxy.url}${path}`, { method: "POST", body: "SELECT currentUser() AS u FORMAT TSV", ...init });

    test("needs no account of the page, at any depth", async () => {
      for (const path of ["ch/", "a/b/ch/"]) {
        const entry = { url: `${proxy.url}${path}`, database: DATABASE, table: "lines" };
        const { info, queries } = await openClickhouse(entry, SCHEMA, plainFetch);
        expect(info.lines).toBe(30);
        const { answer } = await queries.update([], { all: { kind: "groups", by: [] } });
        expect([...answer.all.count]).toEqual([30]);
      }
    });

    test("takes questions only, each under its number, and no account or setting from outside", async () => {
      expect((await post("ch/")).status).toBe(400);
      expect((await post("ch/?query=SELECT+1")).status).toBe(400);
      expect((await post(`ch/?query_id=${ID}%27`)).status).toBe(400);
      expect((await post(`ch/x?query_id=${ID}`)).status).toBe(404);
      expect((await fetch(`${proxy.url}ch/?query_id=${ID}`)).status).toBe(403);
      expect((await post(`ch/?query_id=${ID}`, { method: "PUT" })).status).toBe(403);
      const headers = { "X-ClickHouse-User": "default", "X-ClickHouse-Key": "", Authorization: "Basic ZGVmYXVsdDo=" };
      const asked = await post(`ch/?query_id=${ID}&user=default&readonly=0&max_execution_time=0`, {
        headers,
        body: "SELECT value FROM system.settings WHERE name = 'readonly' FORMAT TSV",
      });
      expect(await asked.text()).toBe("1\n");
      const dropped = await post(`ch/?query_id=${ID}`, { body: "DROP TABLE outturn.lines_versions" });
      expect(await dropped.text()).toContain("Code: 164");
    });

    test("lets a question be stopped", async () => {
      const { run } = clickhouseServer(server.url);
      const running = async () =>
        JSON.parse(await run("SELECT query_id FROM system.processes WHERE user = 'outturn' FORMAT JSONCompact")).rows;
      const stopper = new AbortController();
      const http = new ClickhouseHttp(`${proxy.url}ch/`, plainFetch);
      const endless = { cells: "toString(n)", from: "SELECT count() AS n FROM system.numbers WHERE number % 7 = 8" };
      const outcome = http.ask([endless], stopper.signal).catch((error: Error) => error.name);
      while ((await running()) === 0) await sleep(10);
      stopper.abort();
      expect(await outcome).toBe("AbortError");
      const deadline = Date.now() + 5000;
      while ((await running()) > 0 && Date.now() < deadline) await sleep(20);
      expect(await running()).toBe(0);
    }, 60_000);

    test("says that the server is away when it is", async () => {
      const entry = { url: `${proxy.url}ch/`, database: DATABASE, table: "lines" };
      await server.kill();
      await expect(openClickhouse(entry, SCHEMA, plainFetch)).rejects.toMatchObject({ fault: "away" });
      await server.restart();
      expect((await openClickhouse(entry, SCHEMA, plainFetch)).info.lines).toBe(30);
    }, 60_000);
  },
);
