import type { CatalogEntry } from "../ingest/catalog.ts";
import { checksumOf } from "./checksum.ts";
import { fetchFile } from "./fetchFile.ts";

/** How a file on the server stands to the checksum its catalog states. */
export type ChecksumState =
  | { readonly kind: "matches" }
  | { readonly kind: "differs"; readonly actual: string }
  /** The catalog states none. */
  | { readonly kind: "notStated" }
  /** The page was not served over https, so the browser computes none, and the file is too large to do without. */
  | { readonly kind: "unavailable" }
  /** The file could not be fetched. */
  | { readonly kind: "unread" };

/**
 * Fetches a data set's file and holds it against the catalog's SHA-256. `subtle` is the browser's own (`checksumOf`).
 */
export async function verifyChecksum(
  { sha256 }: CatalogEntry,
  path: string,
  subtle: SubtleCrypto | undefined,
  signal?: AbortSignal,
): Promise<ChecksumState> {
  if (sha256 === null) return { kind: "notStated" };
  const fetched = await fetchFile(path, signal);
  if (!("bytes" in fetched)) return { kind: "unread" };
  const actual = await checksumOf(fetched.bytes, subtle);
  if (actual === null) return { kind: "unavailable" };
  return actual === sha256 ? { kind: "matches" } : { kind: "differs", actual };
}
