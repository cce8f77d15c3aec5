import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Crossfilter } from "../../../src/engine/crossfilter.ts";
import type { LineStore } from "../../../src/engine/lineStore.ts";
import type { Wants } from "../../../src/engine/wants.ts";
import { loadChunks, openLines, targetOf } from "../../clickhouse/lines.ts";
import { startServer, type TestServer } from "../../clickhouse/server.ts";
import { WHY, WHY_NOT } from "../../clickhouse/whyNot.ts";
import { clauses, plainLine, storeOf, toChunk, want } from "../arbitraries.ts";
import { expectNaive, valuesOf } from "../expectNaive.ts";
import type { PlainLine } from "../naive.ts";
import { plainAnswers } from "./plainAnswers.ts";

describe.skipIf(WHY_NOT !== null)(`ClickHouse, asked as the engine in the page is${WHY}`, () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  }, 60_000);
  afterAll(() => server?.stop(), 60_000);

  async function open(lines: readonly PlainLine[]) {
    const split = Math.floor(lines.length / 3);
    await loadChunks(targetOf([server], "lines"), [toChunk(lines.slice(0, split)), toChunk(lines.slice(split))]);
    return openLines(server, "lines");
  }

  const sequences = (largest?: number) =>
    [
      fc.array(plainLine(largest), { maxLength: 60 }),
      fc.array(fc.tuple(clauses, fc.array(want, { minLength: 1, maxLength: 5 })), { minLength: 1, maxLength: 6 }),
    ] as const;

  async function expectSame(
    store: LineStore,
    lines: readonly PlainLine[],
    steps: readonly (readonly [Parameters<Crossfilter["update"]>[0], readonly Wants[string][]])[],
  ) {
    const { info, queries } = await open(lines);
    expect(info.lines).toBe(lines.length);
    expect(info.values).toEqual(valuesOf(store));
    const crossfilter = new Crossfilter(store);
    for (const [applied, list] of steps) {
      const wants: Wants = Object.fromEntries(list.entries());
      const { version, answer } = await queries.update(applied, wants);
      expect(version).toBe(info.version);
      expect(plainAnswers(answer)).toEqual(plainAnswers(crossfilter.update(applied, wants)));
      expectNaive(info.values, lines, applied, list, Object.values(answer));
    }
  }

  test("gives the same figures to the fen and the same order, through any sequence of clauses", async () => {
    await fc.assert(
      fc.asyncProperty(...sequences(), async (lines, steps) => {
        await expectSame(storeOf(lines, 2, Math.floor(lines.length / 3)), lines, steps);
      }),
      { numRuns: 10 },
    );
  }, 60_000);

  test("keeps sums beyond 2^53 exact", async () => {
    await fc.assert(
      fc.asyncProperty(...sequences(Number.MAX_SAFE_INTEGER), async (lines, steps) => {
        await expectSame(storeOf(lines, 2, Math.floor(lines.length / 3)), lines, steps);
      }),
      { numRuns: 5 },
    );
  }, 60_000);
});
