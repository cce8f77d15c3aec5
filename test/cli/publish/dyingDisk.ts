import type { Disk } from "../../../src/cli/publish/disk.ts";

/** What a stopped machine answers to everything. */
export class Stopped extends Error {}

/** How the machine stops at a step: before it, or with half of it done where it is no single act of the disk. */
export type Manner = "before" | "halfway";

/**
 * A disk that stops at step `at`, counted from 1, and does nothing after it, not even what a `finally` asks for.
 * `steps` lists the steps begun, each with the manners in which it can be stopped.
 */
export function dyingDisk(
  disk: Disk,
  at: number,
  manner: Manner,
): { disk: Disk; steps: readonly (readonly Manner[])[] } {
  const steps: Manner[][] = [];
  async function step<T>(whole: () => Promise<T>, half?: () => Promise<unknown>): Promise<T> {
    steps.push(half ? ["before", "halfway"] : ["before"]);
    if (steps.length < at) return whole();
    if (steps.length === at && manner === "halfway") await half?.();
    throw new Stopped();
  }
  const halfOf = (bytes: Uint8Array) => bytes.subarray(0, bytes.length / 2);
  return {
    steps,
    disk: {
      read: (path) => step(() => disk.read(path)),
      list: (folder) => step(() => disk.list(folder)),
      makeFolder: (folder) => step(() => disk.makeFolder(folder)),
      create: (path, text) =>
        step(
          () => disk.create(path, text),
          () => disk.create(path, ""),
        ),
      write: (path, bytes) =>
        step(
          () => disk.write(path, bytes),
          () => disk.write(path, halfOf(bytes)),
        ),
      rename: (from, to) => step(() => disk.rename(from, to)),
      // Of a folder the files may go and the folder stay.
      remove: (path) =>
        step(
          () => disk.remove(path),
          async () => {
            for (const name of await disk.list(path).catch(() => [])) await disk.remove(`${path}/${name}`);
          },
        ),
      sync: (folder) => step(() => disk.sync(folder)),
    },
  };
}
