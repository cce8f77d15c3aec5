import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Effects, nodeEffects } from "../../../src/cli/effects.ts";
import { withLock } from "../../../src/cli/publish/lock.ts";
import { folders } from "./published.ts";

const newFolder = folders();
const NOW = Date.UTC(2026, 10, 2);

/** A process of host `this` at noon whose waiting is not real; of the others there, `alive` still are. */
function processOf(pid: number, alive: readonly number[] = []): Effects & { waited: () => number } {
  let now = NOW;
  return {
    ...nodeEffects(),
    now: () => new Date(now),
    sleep: async (ms) => {
      now += ms;
      await new Promise((resolve) => setImmediate(resolve));
    },
    process: { pid, host: "this", isAlive: (other) => alive.includes(other) },
    waited: () => now - NOW,
  };
}

function lockedBy(content: string): string {
  const dir = newFolder();
  mkdirSync(join(dir, ".versions"), { recursive: true });
  writeFileSync(join(dir, ".versions", "lock-4"), content);
  return dir;
}

const holder = (pid: number, host: string, at: number) => JSON.stringify({ pid, host, at });
const locks = (dir: string) => readdirSync(join(dir, ".versions"));

describe("the lock of a published folder", () => {
  test("is held by one process at a time, whatever the number of those who want it", async () => {
    const dir = newFolder();
    const pids = Array.from({ length: 12 }, (_, n) => n + 1);
    let inside = 0;
    let most = 0;
    await Promise.all(
      pids.map((pid) =>
        withLock(dir, processOf(pid, pids), async () => {
          most = Math.max(most, ++inside);
          await new Promise((resolve) => setTimeout(resolve, 3));
          inside -= 1;
        }),
      ),
    );
    expect([most, inside]).toEqual([1, 0]);
    expect(locks(dir)).toEqual(["lock-12.free"]);
  });

  test("is taken over by one only when its holder has ended", async () => {
    const dir = lockedBy(holder(99, "this", NOW));
    let inside = 0;
    let most = 0;
    const enter = async () => {
      most = Math.max(most, ++inside);
      await new Promise((resolve) => setTimeout(resolve, 3));
      inside -= 1;
    };
    await Promise.all([1, 2, 3, 4].map((pid) => withLock(dir, processOf(pid, [1, 2, 3, 4]), enter)));
    expect(most).toBe(1);
    expect(locks(dir)).toEqual(["lock-8.free"]);
  });

  test("is waited for, and after half a minute named with who holds it", async () => {
    const dir = lockedBy(holder(99, "this", NOW));
    const effects = processOf(1, [99]);
    const work = async () => expect.fail("must not run");
    await expect(withLock(dir, effects, work)).rejects.toThrow(/lock-4: .*this pid 99$/);
    expect(effects.waited()).toBeGreaterThanOrEqual(30_000);
    expect(readFileSync(join(dir, ".versions/lock-4"), "utf8")).toBe(holder(99, "this", NOW));
  });

  test("of another machine counts as left behind after a quarter of an hour", async () => {
    const minutes = (count: number) => NOW - count * 60_000;
    await expect(withLock(lockedBy(holder(1, "that", minutes(16))), processOf(1), async () => "in")).resolves.toBe(
      "in",
    );
    await expect(withLock(lockedBy(holder(1, "that", minutes(1))), processOf(1), async () => "in")).rejects.toThrow();
  });

  test("that was never written to the end is given five seconds", async () => {
    for (const content of ["", '{"pid":1,"ho', "null"]) {
      const effects = processOf(1);
      await withLock(lockedBy(content), effects, async () => undefined);
      expect(effects.waited()).toBeGreaterThan(5_000);
      expect(effects.waited()).toBeLessThan(6_000);
    }
  });

  test("is freed when the work fails", async () => {
    const dir = newFolder();
    await expect(withLock(dir, processOf(1), () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(locks(dir)).toEqual(["lock-1.free"]);
    expect(existsSync(join(dir, ".versions/lock-1"))).toBe(false);
  });

  test("is not given by a number that a slow process had in mind and others have used since", async () => {
    const dir = lockedBy(holder(99, "this", NOW));
    const effects = processOf(1, [1, 2]);
    // While this process is about to create lock-5, another takes it, works and frees it, and a third holds lock-6.
    let isFirst = true;
    const create: Effects["disk"]["create"] = async (path, text) => {
      if (isFirst) {
        isFirst = false;
        await withLock(dir, processOf(3), async () => undefined);
        writeFileSync(join(dir, ".versions/lock-6"), holder(2, "this", NOW));
        const { remove } = nodeEffects().disk;
        await remove(join(dir, ".versions/lock-5.free"));
      }
      return nodeEffects().disk.create(path, text);
    };
    const late = { ...effects, disk: { ...effects.disk, create } };
    await expect(withLock(dir, late, async () => "in")).rejects.toThrow(/lock-6/);
    expect(locks(dir)).toEqual(["lock-6"]);
  });
});
