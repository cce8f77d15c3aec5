import { join } from "node:path";
import { sha256 } from "../../ingest/sha256.ts";
import { CliError } from "../cliError.ts";
import { type CatalogFile, parseCatalogFile } from "./catalogFile.ts";
import type { Disk } from "./disk.ts";

/** The catalog of a folder and the very text it was read from. */
export interface Published {
  readonly text: string;
  readonly catalog: CatalogFile;
}

/**
 * Reads the catalog of a published folder; null where there is none yet.
 * @throws CliError where the file is there and no catalog: publishing over it would lose what it holds.
 */
export async function readPublished(dir: string, disk: Disk): Promise<Published | null> {
  const path = join(dir, "catalog.json");
  const bytes = await disk.read(path);
  if (bytes === null) return null;
  const text = new TextDecoder().decode(bytes);
  const catalog = parseCatalogFile(text);
  if (catalog === null)
    throw new CliError(`${path}: 不是可读的目录，请先修复或移走 / no readable catalog, mend or remove it`);
  return { text, catalog };
}

/** How a data file of a published folder stands to what its entry states. */
export type FileState = "matches" | "missing" | "differs" | "not-stated";

/** Reads the file of an entry and holds it against the entry's checksum. */
export async function readListed(
  dir: string,
  { file, sha256: stated }: CatalogFile["entries"][number],
  disk: Disk,
): Promise<{ readonly state: FileState; readonly bytes: Uint8Array }> {
  const bytes = await disk.read(join(dir, file));
  if (bytes === null) return { state: "missing", bytes: new Uint8Array() };
  if (typeof stated !== "string") return { state: "not-stated", bytes };
  return { state: sha256(bytes) === stated.toLowerCase() ? "matches" : "differs", bytes };
}
