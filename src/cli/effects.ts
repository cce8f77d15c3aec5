import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Disk, nodeDisk } from "./publish/disk.ts";

/** Everything a command does to the world outside; tests hand in their own. */
export interface Effects {
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Writes a text as UTF-8, making its folder where needed. */
  readonly writeFile: (path: string, text: string) => Promise<void>;
  /** Paths of all files in a folder and below, relative to it; null where the path is not a folder. */
  readonly listFolder: (path: string) => Promise<readonly string[] | null>;
  /** Prints a line to stdout. */
  readonly log: (line: string) => void;
  /** Prints a line to stderr. */
  readonly warn: (line: string) => void;
  /** Shows how far long work has come; a no-op unless stderr is a terminal. "" takes it away. */
  readonly progress: (text: string) => void;
  /** What publishing does to a folder. */
  readonly disk: Disk;
  readonly now: () => Date;
  readonly sleep: (ms: number) => Promise<void>;
  /** This process among those that may publish into the same folder. */
  readonly process: {
    readonly pid: number;
    readonly host: string;
    /** Whether a process of this machine is still there. */
    readonly isAlive: (pid: number) => boolean;
  };
}

/** The effects of a real run. */
export function nodeEffects(): Effects {
  return {
    readFile,
    writeFile: async (path, text) => {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    },
    listFolder: async (path) => {
      const found = await stat(path).catch(() => null);
      if (!found?.isDirectory()) return null;
      const entries = await readdir(path, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => `${entry.parentPath.slice(path.length)}/${entry.name}`.replace(/^[/\\]+/, ""));
    },
    log: (line) => process.stdout.write(`${line}\n`),
    warn: (line) => process.stderr.write(`${line}\n`),
    progress: (text) => {
      if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
    },
    disk: nodeDisk(sleep),
    now: () => new Date(),
    sleep,
    process: { pid: process.pid, host: hostname(), isAlive },
  };
}

/** Signal 0 asks without doing anything; a process of somebody else answers that it may not be signalled. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
