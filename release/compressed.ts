import { gzipSync } from "fflate";
import type { Files } from "./files.ts";

/** Smaller files are compressed on the way by any server, in no time. */
const LEAST = 20_000;

/** Fingerprinted scripts and styles: nobody edits them on the server, so that their twin never falls behind. */
const FIXED = /^assets\/.*\.(?:js|css)$/;

/**
 * The page's large scripts and styles compressed beforehand, for servers that send `name.gz` where there is one: better
 * than on the way, and no work for each visitor. Without a time in them, so that the same files give the same bytes.
 */
export function compressAssets(files: Files): Map<string, Uint8Array> {
  const large = [...files].filter(([path, bytes]) => FIXED.test(path) && bytes.length >= LEAST);
  return new Map(large.map(([path, bytes]) => [`${path}.gz`, gzipSync(bytes, { level: 9, mtime: 0 })]));
}
