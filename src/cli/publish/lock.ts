import { join } from "node:path";
import { CliError } from "../cliError.ts";
import type { Effects } from "../effects.ts";
import { VERSIONS_FOLDER } from "./versions.ts";

/** Who publishes, as the lock's file tells the others. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the lock was taken, in ms since 1970. */
  readonly at: number;
}

const RETRY_MS = 100;
/** How long to wait for somebody else who publishes. */
const PATIENCE_MS = 30_000;
/** A lock whose file stays unfinished so long belongs to a process that ended while it wrote it. */
const UNFINISHED_MS = 5_000;
/** The processes of another machine cannot be looked at; no publication takes so long. */
const FOREIGN_MS = 15 * 60_000;

const LOCK = /^lock-(\d+)(\.free)?$/;

/**
 * Runs `work` while nobody else publishes into `dir`; waits for somebody who does. Locks are numbered: whoever
 * finds the highest one free, or its holder gone, creates the next, which the file system grants once. The highest
 * always stays, so that a number seen by a slow process is never given out again. A process that ends without
 * freeing its lock therefore stops nobody.
 * @throws CliError where somebody else publishes for longer than half a minute, or the folder cannot be written.
 */
export async function withLock<T>(dir: string, effects: Effects, work: () => Promise<T>): Promise<T> {
  const folder = join(dir, VERSIONS_FOLDER);
  try {
    await effects.disk.makeFolder(folder);
    const path = await acquire(folder, effects);
    try {
      return await work();
    } finally {
      await effects.disk.rename(path, `${path}.free`);
    }
  } catch (error) {
    const { code, path = dir } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new CliError(`${path}: 无法写入 / cannot be written (${code})`);
  }
}

async function acquire(folder: string, effects: Effects): Promise<string> {
  const { disk, process } = effects;
  const start = effects.now().getTime();
  let seen = { name: "", since: start };
  for (;;) {
    const top = (await listLocks(folder, effects)).pop();
    const now = effects.now().getTime();
    if (top !== undefined && top.name !== seen.name) seen = { name: top.name, since: now };
    if (top === undefined || top.isFree || (await isAbandoned(join(folder, top.name), now - seen.since, effects))) {
      const number = (top?.number ?? 0) + 1;
      const path = join(folder, `lock-${number}`);
      const holder: Holder = { pid: process.pid, host: process.host, at: effects.now().getTime() };
      if (await disk.create(path, JSON.stringify(holder))) {
        const others = (await listLocks(folder, effects)).filter(({ name }) => name !== `lock-${number}`);
        if (others.every((other) => other.number < number)) {
          for (const { name } of others) await disk.remove(join(folder, name));
          return path;
        }
        // The list was old: this number had been given out, and freed, before.
        await disk.remove(path);
      }
    } else if (now - start > PATIENCE_MS) {
      throw new CliError(await sayHeld(join(folder, top.name), effects));
    }
    await effects.sleep(RETRY_MS);
  }
}

/** The locks of a folder, the highest number last; of two with one number the free one. */
async function listLocks(folder: string, { disk }: Effects) {
  return (await disk.list(folder))
    .flatMap((name) => {
      const match = LOCK.exec(name);
      return match ? [{ name, number: Number(match[1]), isFree: match[2] !== undefined }] : [];
    })
    .sort((a, b) => a.number - b.number || Number(a.isFree) - Number(b.isFree));
}

/** `seenFor`: for how many ms this lock has been the highest one. */
async function isAbandoned(path: string, seenFor: number, effects: Effects): Promise<boolean> {
  const { process, now } = effects;
  const bytes = await effects.disk.read(path);
  // Freed, or taken over, since it was listed.
  if (bytes === null) return false;
  const holder = parseHolder(bytes);
  if (holder === null) return seenFor > UNFINISHED_MS;
  if (holder.host === process.host) return !process.isAlive(holder.pid);
  return now().getTime() - holder.at > FOREIGN_MS;
}

function parseHolder(bytes: Uint8Array): Holder | null {
  try {
    const { pid, host, at } = JSON.parse(new TextDecoder().decode(bytes));
    return Number.isInteger(pid) && typeof host === "string" && typeof at === "number" ? { pid, host, at } : null;
  } catch {
    return null;
  }
}

async function sayHeld(path: string, { disk }: Effects): Promise<string> {
  const bytes = await disk.read(path);
  const holder = bytes === null ? null : parseHolder(bytes);
  const who = holder === null ? "" : `, ${holder.host} pid ${holder.pid}`;
  return `${path}: 另一个发布正在进行 / another publication is under way${who}`;
}
