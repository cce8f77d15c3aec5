import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fakeRun } from "../fakeRun.ts";
import { folders, list, readCatalog, readerFaults } from "./published.ts";

const newFolder = folders();

function start(...args: string[]): { child: ChildProcess; ended: Promise<{ code: number | null; stderr: string }> } {
  const child = spawn(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...args]);
  let stderr = "";
  child.stderr.on("data", (text) => {
    stderr += text;
  });
  return { child, ended: new Promise((resolve) => child.on("close", (code) => resolve({ code, stderr }))) };
}

/** Files `name.csv` of one line each in a folder, all of one project unless told otherwise. */
function write(
  dir: string,
  names: readonly string[],
  actual: number,
  project = (_name: string) => "监理服务",
): string[] {
  mkdirSync(dir, { recursive: true });
  return names.map((name) => {
    const path = join(dir, `${name}.csv`);
    writeFileSync(path, list(actual, project(name)));
    return path;
  });
}

/** Looks at a folder as a reader would, all the time, until told to stop; gives what was ever wrong with it. */
function read(dir: string): () => string[] {
  const faults: string[] = [];
  const timer = setInterval(() => faults.push(...readerFaults(dir)), 5);
  return () => {
    clearInterval(timer);
    return faults;
  };
}

describe("several publications at once", { timeout: 120_000 }, () => {
  test("all arrive, one after the other, and no reader ever sees half", async () => {
    const dir = newFolder();
    const source = newFolder();
    await fakeRun(["publish", "shared.csv", "--to", dir], { "shared.csv": list(0) });
    const stop = read(dir);
    const runs = [1, 2, 3, 4, 5, 6].map((n) => {
      const files = write(join(source, String(n)), [`own-${n}`, "shared"], n, (name) => name);
      return start("publish", ...files, "--to", dir, "--keep", "10");
    });
    const ends = await Promise.all(runs.map(({ ended }) => ended));
    expect(ends).toEqual(ends.map(() => ({ code: 0, stderr: "" })));
    expect(stop()).toEqual([]);
    const ids = readCatalog(dir)!.datasets.map(({ id }) => id);
    expect(ids.sort()).toEqual(["own-1", "own-2", "own-3", "own-4", "own-5", "own-6", "shared"]);
    expect(readdirSync(join(dir, ".versions")).filter((name) => !name.startsWith("lock"))).toHaveLength(6);
    expect(await fakeRun(["verify", dir])).toMatchObject({ code: 0, stderr: "" });
  });

  test("go on when one of them is killed, wherever it is", async () => {
    const dir = newFolder();
    const names = Array.from({ length: 6 }, (_, n) => `set-${n}`);
    const [first, second] = [write(newFolder(), names, 1), write(newFolder(), names, 2)];
    await start("publish", ...first, "--to", dir).ended;
    let killed = 0;
    for (let round = 0; round < 4; round++) {
      const { child, ended } = start("publish", ...(round % 2 === 0 ? second : first), "--to", dir);
      const before = readdirSync(dir).length;
      // From the moment it begins to write, a little later each time.
      const isWriting = () => readdirSync(join(dir, ".versions")).some((name) => /^lock-\d+$/.test(name));
      while (child.exitCode === null && !isWriting()) await new Promise((resolve) => setTimeout(resolve, 1));
      while (child.exitCode === null && readdirSync(dir).length < before + round) {
        await new Promise((resolve) => setImmediate(resolve));
      }
      child.kill("SIGKILL");
      await ended;
      if (child.signalCode === "SIGKILL") killed += 1;
      expect(readerFaults(dir)).toEqual([]);
      const hashes = new Set(readCatalog(dir)!.datasets.map(({ sha256 }) => sha256));
      expect(hashes.size, "all data sets of one publication").toBe(1);
    }
    expect(killed).toBeGreaterThan(0);
    expect((await start("publish", ...second, "--to", dir).ended).code).toBe(0);
    expect(await fakeRun(["verify", dir])).toMatchObject({ code: 0, stderr: "" });
  });
});
