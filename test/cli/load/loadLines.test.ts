import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ClickhouseServer, clickhouseServer } from "../../../src/cli/load/clickhouseServer.ts";
import { loadLines } from "../../../src/cli/load/loadLines.ts";
import type { LoadTarget } from "../../../src/cli/load/versions.ts";
import { sumOf } from "../../../src/engine/parts.ts";
import { each, openLines, targetOf, uniformChunk } from "../../clickhouse/lines.ts";
import { DATABASE, startServer, type TestServer } from "../../clickhouse/server.ts";
import { WHY, WHY_NOT } from "../../clickhouse/whyNot.ts";

/** The number of lines and Σ budget, over all and by unit: [lines, budget, units]. */
async function readState(server: TestServer, table: string) {
  const { info, queries } = await openLines(server, table);
  const { answer } = await queries.update([], {
    all: { kind: "groups", by: [] },
    units: { kind: "groups", by: ["unit"] },
    named: { kind: "groups", by: ["name"] },
  });
  const state = { lines: Number(answer.all.count[0]), budget: sumOf(answer.all.sums.budget!, 0) };
  for (const groups of [answer.units, answer.named]) {
    expect([...groups.count]).toEqual([state.lines]);
    expect(sumOf(groups.sums.budget!, 0)).toBe(state.budget);
  }
  return { ...state, units: info.values.unit, version: info.version };
}

/** A server of which the connection breaks after so many statements. */
function breaking(server: ClickhouseServer, after: number): ClickhouseServer {
  let count = 0;
  return {
    async run(statement, pieces) {
      count += 1;
      if (count > after) throw new Error("the connection is broken");
      return server.run(statement, pieces);
    },
  };
}

describe.skipIf(WHY_NOT !== null)(`loading lines into ClickHouse${WHY}`, { timeout: 60_000 }, () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  }, 60_000);
  afterAll(() => server?.stop(), 60_000);

  const load = (target: LoadTarget, data: string, lines: number, budget: number, chunks = 1) =>
    loadLines(
      target,
      { data, chunks: each(Array.from({ length: chunks }, () => uniformChunk(lines / chunks, budget))) },
      new Date(),
      () => {},
    );

  test("data that are loaded already are left as they are; others become a new version", async () => {
    const target = targetOf([server], "again");
    expect(await load(target, "a".repeat(16), 100, 7)).toMatchObject({ isUnchanged: false, lines: 100 });
    expect(await load(target, "a".repeat(16), 100, 7)).toMatchObject({ isUnchanged: true, lines: 100 });
    expect((await readState(server, "again")).version).toBe(1);
    await load(target, "b".repeat(16), 50, 8);
    await load(target, "a".repeat(16), 100, 7);
    expect(await readState(server, "again")).toEqual({ lines: 100, budget: 700n, units: ["单位7"], version: 3 });
  });

  test("a page opened before goes on with its version until that is two loads old", async () => {
    const target = targetOf([server], "kept");
    await load(target, "1".repeat(16), 10, 1);
    const { queries } = await openLines(server, "kept");
    const ask = async (text: string) => {
      const clause = { kind: "text", source: "search", columns: ["name"], text } as const;
      const { answer } = await queries.update([clause], { all: { kind: "groups", by: [] } });
      return answer.all.count[0];
    };
    await load(target, "2".repeat(16), 20, 2);
    await load(target, "3".repeat(16), 30, 3);
    expect(await ask("网络")).toBe(10);
    await load(target, "4".repeat(16), 40, 4);
    await expect(ask("租赁")).rejects.toMatchObject({ fault: "replaced", canRetry: false });
    expect(await ask("网络")).toBe(10);
  });

  test("whichever statement is the last before the connection breaks, readers see the former version or the new one", async () => {
    const target = targetOf([server], "broken");
    await load(target, "0".repeat(16), 60, 5);
    const [real] = target.servers;
    const seen = new Set<string>();
    for (let after = 0; !seen.has("loaded new"); after += 1) {
      const former = await readState(server, "broken");
      const budget = former.budget === 60n * 5n ? 6 : 5;
      const lines = budget === 5 ? 60 : 80;
      const outcome = await load(
        { ...target, servers: [breaking(real, after)] },
        `${after}`.padStart(16, "f"),
        lines,
        budget,
        2,
      ).then(
        () => "loaded",
        () => "broken",
      );
      const state = await readState(server, "broken");
      const isNew = state.version > former.version;
      expect(state).toMatchObject(isNew ? { lines, budget: BigInt(lines * budget), units: [`单位${budget}`] } : former);
      seen.add(`${outcome} ${isNew ? "new" : "former"}`);
    }
    expect([...seen]).toEqual(["broken former", "loaded new"]);
  }, 60_000);

  test("lines lost on the way are noticed and never published", async () => {
    const target = targetOf([server], "lost");
    await load(target, "0".repeat(16), 10, 5);
    const [real] = target.servers;
    const losing: ClickhouseServer = {
      async run(statement, pieces) {
        if (pieces === undefined) return real.run(statement);
        // All lines are alike, and so as long as one of twenty.
        const bytes = Buffer.concat([...pieces]);
        return real.run(statement, [bytes.subarray(bytes.length / 20)]);
      },
    };
    const loading = load({ ...target, servers: [losing] }, "1".repeat(16), 20, 6);
    await expect(loading).rejects.toThrow("lines sent 20, kept 19");
    expect(await readState(server, "lost")).toMatchObject({ lines: 10, version: 1 });
  });

  test("sums that 64 bits might not hold are refused", async () => {
    const target = targetOf([server], "large");
    const loading = load(target, "0".repeat(16), 1100, Number.MAX_SAFE_INTEGER);
    await expect(loading).rejects.toThrow("would not be exact");
    await expect(openLines(server, "large")).rejects.toMatchObject({ fault: "missing" });
  });

  test("a load killed at any moment leaves the former version or the new one", async () => {
    const kills = Number(process.env.OUTTURN_KILLS ?? 4);
    const target = targetOf([server], "killed");
    await load(target, "0".repeat(16), 1000, 3);
    const took = await runLoader(server.url, 1, null);
    const seen = new Set<boolean>();
    for (let kill = 0; kill < kills; kill += 1) {
      const former = await readState(server, "killed");
      const budget = former.budget === 1000n * 3n ? 4 : former.budget % 3n === 0n ? 4 : 3;
      await runLoader(server.url, budget, (took * kill) / kills + Math.random() * (took / kills));
      const state = await readState(server, "killed");
      const isNew = state.version > former.version;
      seen.add(isNew);
      const fresh = { lines: LOADED, budget: BigInt(LOADED * budget), units: [`单位${budget}`] };
      expect(state).toMatchObject(isNew ? fresh : former);
    }
    expect(seen.has(false)).toBe(true);
  }, 300_000);

  test("a server's refusal is told in its own words", async () => {
    const refused = clickhouseServer(server.url.replace("//", "//outturn:change-me@"));
    await expect(refused.run("CREATE DATABASE other")).rejects.toMatchObject({ code: 164 });
    await expect(clickhouseServer("http://127.0.0.1:1/").run("SELECT 1")).rejects.toMatchObject({ code: null });
    await expect(refused.run(`INSERT INTO ${DATABASE}.x FORMAT TabSeparated`, [Buffer.from("1\n")])).rejects.toThrow();
  });
});

const LOADED = 40_000;

/** Runs a loader in a process of its own, killed after so many milliseconds; gives how long it ran. */
async function runLoader(url: string, budget: number, killAfter: number | null): Promise<number> {
  const script = new URL("./loaderProcess.ts", import.meta.url).pathname;
  const child = spawn(process.execPath, ["--import", "tsx", script, url, String(LOADED), String(budget)]);
  const ready = new Promise((resolve) => child.stdout.once("data", resolve));
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  await ready;
  const start = Date.now();
  if (killAfter !== null) {
    await Promise.race([sleep(killAfter), ended]);
    child.kill("SIGKILL");
  }
  const code = await ended;
  if (killAfter === null && code !== 0) throw new Error(`the loader ended with ${code}`);
  return Date.now() - start;
}
