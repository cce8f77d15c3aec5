import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * What publishing does to a folder, in steps small enough that each is done or not done when the machine stops:
 * tests stop it at every one.
 */
export interface Disk {
  /** A file's bytes; null where there is no such file. */
  readonly read: (path: string) => Promise<Uint8Array | null>;
  /** Paths of all files in a folder and below, relative to it, with `/`; none where there is no such folder. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  readonly makeFolder: (folder: string) => Promise<void>;
  /** Creates a file; false where there is one already, which stays as it is. */
  readonly create: (path: string, text: string) => Promise<boolean>;
  /** Writes a file and waits until it is on the disk itself, not only in the system's memory. */
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Gives a file another name, in place of any file of that name: readers see the one or the other. */
  readonly rename: (from: string, to: string) => Promise<void>;
  /** Removes a file, or a folder with all that is in it; nothing happens where there is none. */
  readonly remove: (path: string) => Promise<void>;
  /** Waits until the names in a folder are on the disk itself. */
  readonly sync: (folder: string) => Promise<void>;
}

/** Windows refuses these for as long as a server or a virus scanner has the file open: a moment later it works. */
const BUSY = new Set(["EACCES", "EBUSY", "EPERM"]);
const RENAME_TRIES = 10;

/** The disk of a real run. */
export function nodeDisk(sleep: (ms: number) => Promise<void>): Disk {
  return {
    read: (path) => readFile(path).catch(unless("ENOENT", null)),
    list: async (folder) => {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(unless("ENOENT", []));
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => `${entry.parentPath.slice(folder.length)}/${entry.name}`)
        .map((path) => path.replace(/\\/g, "/").replace(/^\/+/, ""));
    },
    makeFolder: async (folder) => {
      await mkdir(folder, { recursive: true });
    },
    create: async (path, text) => {
      const file = await open(path, "wx").catch(unless("EEXIST", null));
      if (file === null) return false;
      await file.writeFile(text).finally(() => file.close());
      return true;
    },
    write: async (path, bytes) => {
      const file = await open(path, "w");
      await file
        .writeFile(bytes)
        .then(() => file.sync())
        .finally(() => file.close());
    },
    rename: async (from, to) => {
      for (let tries = 1; ; tries++) {
        try {
          return await rename(from, to);
        } catch (error) {
          if (tries === RENAME_TRIES || !BUSY.has(codeOf(error))) throw error;
          await sleep(20 * tries);
        }
      }
    },
    remove: (path) => rm(path, { recursive: true, force: true }),
    sync: async (folder) => {
      // Windows cannot open a folder; there a rename is safe by itself.
      const handle = await open(folder, "r").catch(() => null);
      await handle?.sync().catch(() => undefined);
      await handle?.close();
    },
  };
}

/** Writes a file under another name beside it, then renames it: whoever opens `path` finds all of it or none. */
export async function replaceFile(path: string, bytes: Uint8Array, disk: Disk): Promise<void> {
  const draft = `${path}${DRAFT}`;
  await disk.write(draft, bytes);
  await disk.rename(draft, path);
  await disk.sync(dirname(path));
}

/** Ending of a file that is still being written; one that is left over was never published. */
export const DRAFT = ".draft";

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? "";
}

/** Turns one kind of failure into a value; any other stays a failure. */
function unless<T>(code: string, value: T): (error: unknown) => T {
  return (error) => {
    if (codeOf(error) !== code) throw error;
    return value;
  };
}
