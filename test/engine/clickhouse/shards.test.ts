import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ClickhouseError } from "../../../src/engine/clickhouse/errors.ts";
import { Crossfilter } from "../../../src/engine/crossfilter.ts";
import type { Wants } from "../../../src/engine/wants.ts";
import { LAYOUT, loadChunks, openLines, targetOf } from "../../clickhouse/lines.ts";
import { startServers, type TestServer } from "../../clickhouse/server.ts";
import { WHY, WHY_NOT } from "../../clickhouse/whyNot.ts";
import { clauses, plainLine, storeOf, toChunk, want } from "../arbitraries.ts";
import { expectNaive } from "../expectNaive.ts";
import { plainAnswers } from "./plainAnswers.ts";

const INTERACTIONS = 100;
const KILLED_AT = 30;
const BACK_AT = 70;

describe.skipIf(WHY_NOT !== null)(`two servers as two shards${WHY}`, { timeout: 60_000 }, () => {
  let servers: TestServer[] = [];
  beforeAll(async () => {
    servers = await startServers(2);
  }, 60_000);
  afterAll(() => Promise.all(servers.map((server) => server.stop())), 60_000);

  test("give the figures of one; with one of them away, never those of a part; and all again when it is back", async () => {
    const [first, second] = servers as [TestServer, TestServer];
    const seed = 20261125;
    const [lines = []] = fc.sample(fc.array(plainLine(), { minLength: 400, maxLength: 400 }), { seed, numRuns: 1 });
    const steps = fc.sample(fc.tuple(clauses, fc.array(want, { minLength: 1, maxLength: 4 })), {
      seed,
      numRuns: INTERACTIONS,
    });
    const layout = { ...LAYOUT, cluster: { name: "outturn", isReplicated: false } };
    await loadChunks(targetOf(servers, "sharded", layout), [toChunk(lines)]);
    const crossfilter = new Crossfilter(storeOf(lines));
    let { info, queries } = await openLines(first, "sharded");
    const outcomes: string[] = [];
    for (const [at, [applied, list]] of steps.entries()) {
      if (at === KILLED_AT) await second.kill();
      if (at === BACK_AT) await second.restart();
      // Opened anew now and then, as by other readers: nothing is remembered there.
      if (at % 10 === 0) ({ info, queries } = await openLines(first, "sharded").catch(() => ({ info, queries })));
      const wants: Wants = Object.fromEntries(list.entries());
      const outcome = await queries.update(applied, wants).catch((error: unknown) => error);
      if (outcome instanceof ClickhouseError) {
        outcomes.push(outcome.fault);
        continue;
      }
      const { answer } = outcome as Awaited<ReturnType<typeof queries.update>>;
      expect(plainAnswers(answer)).toEqual(plainAnswers(crossfilter.update(applied, wants)));
      expectNaive(info.values, lines, applied, list, Object.values(answer));
      outcomes.push("whole");
    }
    expect(new Set(outcomes.slice(0, KILLED_AT))).toEqual(new Set(["whole"]));
    // What was asked before is still known.
    expect(outcomes.slice(KILLED_AT, BACK_AT)).toContain("shard-away");
    expect(outcomes.slice(KILLED_AT, BACK_AT).every((one) => one === "shard-away" || one === "whole")).toBe(true);
    expect(new Set(outcomes.slice(BACK_AT))).toEqual(new Set(["whole"]));
  }, 60_000);
});
