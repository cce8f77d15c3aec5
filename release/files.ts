import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { zipSync } from "fflate";

/** Files by their path below some folder, with `/` between its parts. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Every file in a folder and the folders in it. */
export function readFolder(folder: string): Map<string, Uint8Array> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path).split(sep).join("/"), new Uint8Array(readFileSync(path))];
    }),
  );
}

const byPath = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);

/** The time written into the archive: the earliest a zip can hold, so that the same files give the same archive. */
const NO_TIME = new Date(1980, 0, 1);

/** Packs files into a zip that depends on their paths and contents only. */
export function packZip(files: Files): Uint8Array {
  return zipSync(Object.fromEntries([...files].sort(byPath)), { level: 9, mtime: NO_TIME });
}

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The list that `sha256sum -c` checks, sorted by path. */
export function listChecksums(files: Files): string {
  return [...files]
    .sort(byPath)
    .map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`)
    .join("");
}
