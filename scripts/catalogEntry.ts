import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A partition as a catalog lists it. */
export interface PartitionEntry {
  readonly file: string;
  readonly rows: number;
  readonly sha256: string;
}

/** A partition in a folder, as a catalog in the same folder lists it. */
export function listPartition(folder: string, file: string, rows: number): PartitionEntry {
  const sha256 = createHash("sha256")
    .update(readFileSync(join(folder, file)))
    .digest("hex");
  return { file, rows, sha256 };
}

interface Entry {
  readonly id: string;
}

/** Puts an entry into a folder's catalog, in place of one of its id, and makes the catalog where there is none. */
export function putEntry(folder: string, entry: Entry & Readonly<Record<string, unknown>>): void {
  const path = join(folder, "catalog.json");
  const catalog = existsSync(path)
    ? (JSON.parse(readFileSync(path, "utf8")) as { readonly datasets: readonly Entry[] })
    : { format: "outturn-catalog", version: 1, default: entry.id, datasets: [] };
  const datasets = [...catalog.datasets.filter(({ id }) => id !== entry.id), entry];
  writeFileSync(path, `${JSON.stringify({ ...catalog, datasets }, null, 2)}\n`);
}
