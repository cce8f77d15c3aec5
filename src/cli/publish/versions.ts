import { join } from "node:path";
import { type CatalogFile, parseCatalogFile } from "./catalogFile.ts";
import { isPublishedName } from "./dataFile.ts";
import { type Disk, DRAFT, replaceFile } from "./disk.ts";

/** Where a published folder keeps its former catalogs, each as `<number>/catalog.json`, and its lock. */
export const VERSIONS_FOLDER = ".versions";
const CATALOG = "catalog.json";

/** A former catalog: the higher the number, the later it was replaced. */
export interface KeptVersion {
  readonly number: number;
  readonly text: string;
}

/** The kept versions of a folder, the latest last. A version that was not completely written does not count. */
export async function listVersions(dir: string, disk: Disk): Promise<KeptVersion[]> {
  const folder = join(dir, VERSIONS_FOLDER);
  const numbers = (await disk.list(folder)).flatMap((path) => {
    const match = /^(\d+)\/catalog\.json$/.exec(path);
    return match ? [Number(match[1])] : [];
  });
  const out: KeptVersion[] = [];
  for (const number of numbers.sort((a, b) => a - b)) {
    const bytes = await disk.read(join(folder, String(number), CATALOG));
    if (bytes !== null) out.push({ number, text: new TextDecoder().decode(bytes) });
  }
  return out;
}

/**
 * Keeps a catalog that is about to be replaced, unless it was kept already by a publication that got no further. The
 * new one comes after all others.
 */
export async function keepVersion(dir: string, text: string, disk: Disk): Promise<void> {
  const last = (await listVersions(dir, disk)).pop();
  if (last?.text === text) return;
  const folder = join(dir, VERSIONS_FOLDER, String((last?.number ?? 0) + 1));
  await disk.makeFolder(folder);
  await replaceFile(join(folder, CATALOG), new TextEncoder().encode(text), disk);
}

/**
 * Removes what nobody needs any more: kept versions beyond the latest `keep`, data files of earlier publications that
 * neither the catalog nor a kept version lists, and what an interrupted publication left half written. A file that was
 * put there by hand is never touched.
 */
export async function prune(dir: string, current: CatalogFile, keep: number, disk: Disk): Promise<void> {
  const versions = await listVersions(dir, disk);
  const dropped = versions.slice(0, Math.max(0, versions.length - keep));
  // The files of a version go after it: a kept version has all its files, whenever this stops.
  for (const { number } of dropped) await disk.remove(join(dir, VERSIONS_FOLDER, String(number)));
  const listed = listedFiles(current, versions.slice(dropped.length));
  for (const path of await disk.list(dir)) {
    const isDraft = path.endsWith(DRAFT);
    const name = isDraft ? path.slice(0, -DRAFT.length) : path;
    const isOurs = !path.includes("/") && (isPublishedName(name) || (isDraft && name === CATALOG));
    if (isOurs && (isDraft || !listed.has(path))) await disk.remove(join(dir, path));
  }
}

/** The files a catalog or one of the kept versions lists. */
export function listedFiles(current: CatalogFile, versions: readonly KeptVersion[]): Set<string> {
  const catalogs = [current, ...versions.map(({ text }) => parseCatalogFile(text))];
  return new Set(catalogs.flatMap((catalog) => catalog?.entries.map(({ file }) => file) ?? []));
}
