import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Effects, nodeEffects } from "../../../src/cli/effects.ts";
import { run } from "../../../src/cli/run.ts";
import { dyingDisk, type Manner, Stopped } from "./dyingDisk.ts";
import { folders, list, readerFaults } from "./published.ts";

const newFolder = folders();
const NEVER = Number.POSITIVE_INFINITY;

/** A publication over files in memory by a process of its own, whose machine stops at step `at`. */
async function runUntil(
  argv: readonly string[],
  files: Readonly<Record<string, string>>,
  { at = NEVER, manner = "before" as Manner, pid = 1 } = {},
) {
  const { disk, steps } = dyingDisk(nodeEffects().disk, at, manner);
  const out: string[] = [];
  // The clock goes on only while somebody waits, so that nobody waits really.
  let now = Date.UTC(2026, 10, 2);
  const effects: Effects = {
    ...nodeEffects(),
    readFile: async (path) => new TextEncoder().encode(files[path]),
    listFolder: async () => null,
    log: (line) => out.push(line),
    warn: (line) => out.push(line),
    disk,
    now: () => new Date(now),
    sleep: async (ms) => {
      now += ms;
    },
    process: { pid, host: "this", isAlive: (other) => other === pid },
  };
  const code = await run(argv, effects).catch((error: unknown) => {
    if (!(error instanceof Stopped)) throw error;
    return null;
  });
  return { code, out, steps };
}

interface Scenario {
  readonly name: string;
  /** Publications that go well before, each the files of one. */
  readonly before: readonly Readonly<Record<string, string>>[];
  readonly argv: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  /** Prepares the folder by hand. */
  readonly prepare?: (dir: string) => void | Promise<void>;
}

/** What a publication that stopped at its lock, or halfway through a file, leaves. */
function leaveRubbish(dir: string): void {
  const versions = join(dir, ".versions");
  mkdirSync(versions, { recursive: true });
  for (const name of readdirSync(versions).filter((name) => name.startsWith("lock"))) {
    cpSync(join(versions, name), join(versions, "lock-0"));
  }
  writeFileSync(join(versions, "lock-99"), JSON.stringify({ pid: 77, host: "this", at: 0 }));
  writeFileSync(join(dir, "catalog.json.draft"), '{ "format"');
  writeFileSync(join(dir, "a.0123456789ab.json.draft"), "half");
  writeFileSync(join(dir, "a.0123456789ab.json"), "a whole file nobody lists");
}

function byHand(dir: string): void {
  mkdirSync(dir);
  cpSync("data/shaoyang-2023.json", join(dir, "a.json"));
  const { sha256 } = JSON.parse(readFileSync("data/catalog.json", "utf8")).datasets[0];
  const entry = { id: "a", title: "甲", file: "a.json", kind: "json", sha256 };
  writeFileSync(
    join(dir, "catalog.json"),
    JSON.stringify({ format: "outturn-catalog", version: 1, datasets: [entry] }),
  );
}

const publications = (count: number) => Array.from({ length: count }, (_, n) => ({ a: list(n), b: list(n + 10) }));

const SCENARIOS: readonly Scenario[] = [
  { name: "the first publication", before: [], argv: ["publish", "a", "b"], files: { a: list(1), b: list(2) } },
  {
    name: "a second publication that replaces and adds",
    before: [{ a: list(1), b: list(1) }],
    argv: ["publish", "b", "c"],
    files: { b: list(2), c: list(2) },
  },
  {
    name: "a publication that pushes the oldest version out",
    before: publications(5),
    argv: ["publish", "a", "b", "--keep", "2"],
    files: { a: list(90), b: list(91) },
  },
  {
    name: "a publication over a catalog kept by hand",
    before: [],
    argv: ["publish", "a"],
    files: { a: list(1) },
    prepare: byHand,
  },
  {
    name: "a publication over what an interrupted one left",
    before: [{ a: list(1) }],
    argv: ["publish", "a"],
    files: { a: list(2) },
    prepare: leaveRubbish,
  },
  {
    name: "a publication after one that was taken back",
    before: publications(3),
    argv: ["publish", "a", "b", "c"],
    files: { a: list(1), b: list(90), c: list(91) },
    prepare: async (dir) => void (await runUntil(["publish", "--rollback", "--to", dir], {})),
  },
  { name: "going back", before: publications(3), argv: ["publish", "--rollback"] },
];

let points = 0;

describe("publishing interrupted at any step", () => {
  for (const { name, before, argv, files = {}, prepare } of SCENARIOS) {
    test(`leaves the old or the new version, and the next run mends the rest: ${name}`, {
      timeout: 120_000,
    }, async () => {
      const start = newFolder();
      for (const each of before) await runUntil(["publish", ...Object.keys(each), "--to", start], each);
      await prepare?.(start);
      if (!existsSync(start)) mkdirSync(start);
      const old = catalogText(start);

      const whole = newFolder();
      cpSync(start, whole, { recursive: true });
      const { code, steps } = await runUntil([...argv, "--to", whole], files);
      expect(code).toBe(0);
      const goal = catalogText(whole);
      expect(goal).not.toBe(old);

      for (const [index, manners] of steps.entries()) {
        for (const manner of manners) {
          const at = index + 1;
          points += 1;
          const dir = newFolder();
          cpSync(start, dir, { recursive: true });
          const where = `step ${at} of ${steps.length}, ${manner}`;
          expect((await runUntil([...argv, "--to", dir], files, { at, manner, pid: 2 })).code, where).toBeNull();
          const left = catalogText(dir);
          expect([old, goal], where).toContain(left);
          expect(readerFaults(dir), where).toEqual([]);
          // Going back once more would go back twice; and where it was done there may be nothing left to go back to.
          if (argv.includes("--rollback") && left === goal) continue;
          expect((await runUntil([...argv, "--to", dir], files, { pid: 3 })).code, where).toBe(0);
          expect(undated(catalogText(dir)), where).toBe(undated(goal));
          expect(readerFaults(dir), where).toEqual([]);
          const { code: sound, out } = await runUntil(["verify", dir], {});
          expect([sound, out.length], `${where}: ${out.join("; ")}`).toEqual([
            0,
            argv.includes("--rollback") ? out.length : 1,
          ]);
        }
      }
    });
  }

  test("was interrupted at 200 points or more", () => {
    expect(points).toBeGreaterThanOrEqual(200);
  });
});

function catalogText(dir: string): string | null {
  const path = join(dir, "catalog.json");
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}

/** A publication that had to wait for an unfinished lock bears a later date. */
function undated(text: string | null): string | undefined {
  return text?.replace(/"published": ".*"/, "");
}
