import { afterEach, describe, expect, test } from "vitest";
import { leaveDataset } from "../../src/app/leaveDataset.ts";
import { lineSessionOf } from "../../src/app/lineSession.ts";
import type { LineSourceState } from "../../src/app/lineSource.ts";
import type { Loaded } from "../../src/app/load.ts";
import { deriveProject } from "../../src/domain/outturn/deriveProject.ts";
import { seed as makeSeed } from "../builders/seed.ts";

const seed = deriveProject(makeSeed());
const ENTRY = { id: "a", title: { zh: "", en: "" }, file: "a.json", kind: "json", unit: { zh: "", en: "" } } as const;
const ALL = { all: { kind: "groups", by: [] } } as const;
let last: Loaded | null = null;

function load(count: number): Loaded {
  const outturns = Array.from({ length: count }, () => seed);
  last = { entry: { ...ENTRY, year: null, sha256: null }, outturns, issues: [], problems: [] };
  return last;
}

/** Node has no `Worker`, so these run the engine in the page. */
async function settle(loaded: Loaded, isThere: (state: LineSourceState) => boolean): Promise<LineSourceState> {
  const session = lineSessionOf(loaded);
  session.start();
  return new Promise((resolve) => {
    const look = () => {
      const state = session.get();
      if (!isThere(state)) return false;
      stop();
      resolve(state);
      return true;
    };
    let stop = () => {};
    if (!look()) stop = session.subscribe(look);
  });
}
const isDone = ({ source, progress }: LineSourceState) => source !== null && progress === null;

afterEach(() => {
  if (last !== null) leaveDataset(last);
});

describe("the lines of a data set on show", () => {
  test("can be asked about once they are in, and each leads back to its project and line", async () => {
    const { source } = await settle(load(3), isDone);
    const found = await source?.queries.update([], ALL);
    expect(found?.answer.all.count[0]).toBe(45);
    expect(source?.info.lines).toBe(45);
    expect(source?.lineAt(0)?.lineId).toBe(seed.lines[0]?.line.id);
    expect(source?.lineAt(44)?.lineId).toBe(seed.lines[14]?.line.id);
    expect(source?.lineAt(45)).toBeNull();
  });

  test("tell how far they are in rows of all", async () => {
    const loaded = load(1000);
    const { progress } = await settle(loaded, ({ progress }) => (progress?.rows ?? 0) > 0);
    expect(progress?.all).toBe(15_000);
    expect((await settle(loaded, isDone)).source?.info.lines).toBe(15_000);
  });

  test("stay as far as they have come when reading is stopped, which is said, and can be read anew", async () => {
    const loaded = load(3000);
    await settle(loaded, ({ progress }) => (progress?.rows ?? 0) > 0);
    lineSessionOf(loaded).cancel();
    const { source, problem } = await settle(loaded, isDone);
    expect(source?.info.lines).toBeGreaterThan(0);
    expect(source?.info.lines).toBeLessThan(45_000);
    expect(problem?.params.rows).toBe(source?.info.lines);
    lineSessionOf(loaded).retry();
    const again = await settle(loaded, isDone);
    expect(again.source?.info.lines).toBe(45_000);
    expect(again.problem).toBeNull();
  });

  test("are given back when another data set is shown: open questions end, and coming back reads anew", async () => {
    const loaded = load(1);
    const { source } = await settle(loaded, isDone);
    leaveDataset(loaded);
    await expect(source?.queries.update([], ALL)).rejects.toMatchObject({ name: "AbortError" });
    const again = await settle(loaded, isDone);
    expect((await again.source?.queries.update([], ALL))?.answer.all.count[0]).toBe(15);
  });

  test("of a set without any line are none", async () => {
    const { source } = await settle(load(0), isDone);
    expect(source?.info.lines).toBe(0);
  });
});
