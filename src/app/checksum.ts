import { sha256 } from "../ingest/sha256.ts";

/** Without the browser's help a megabyte takes about 10 ms, during which the page stands still. */
const LARGEST_BY_HAND = 8_000_000;

/**
 * The SHA-256 of a file in hex. `subtle` is the browser's own, undefined outside secure contexts such as a plain http
 * intranet; a file above 8 MB has no checksum there: null.
 */
export async function checksumOf(bytes: Uint8Array, subtle: SubtleCrypto | undefined): Promise<string | null> {
  if (subtle === undefined) return bytes.length > LARGEST_BY_HAND ? null : sha256(bytes);
  const digest = new Uint8Array(await subtle.digest("SHA-256", bytes as BufferSource));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
