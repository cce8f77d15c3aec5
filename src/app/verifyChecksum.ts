import type { CatalogEntry } from "../ingest/catalog.ts";
import { fetchFile } from "./fetchFile.ts";

/** How a file on the server stands to the checksum its catalog states. */
export type ChecksumState =
  | { readonly kind: "matches" }
  | { readonly kind: "differs"; readonly actual: string }
  /** The catalog states none. */
  | { readonly kind: "notStated" }
  /** The browser computes none: the page was not served over https. */
  | { readonly kind: "unavailable" }
  /** The file could not be fetched. */
  | { readonly kind: "unread" };

/**
 * Fetches a data set's file and holds it against the catalog's SHA-256. `subtle` is the browser's own, undefined
 * outside secure contexts such as a plain http intranet.
 */
export async function verifyChecksum(
  { sha256 }: CatalogEntry,
  path: string,
  subtle: SubtleCrypto | undefined,
  signal?: AbortSignal,
): Promise<ChecksumState> {
  if (sha256 === null) return { kind: "notStated" };
  if (subtle === undefined) return { kind: "unavailable" };
  const fetched = await fetchFile(path, signal);
  if (!("bytes" in fetched)) return { kind: "unread" };
  const digest = new Uint8Array(await subtle.digest("SHA-256", fetched.bytes as BufferSource));
  const actual = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return actual === sha256 ? { kind: "matches" } : { kind: "differs", actual };
}
