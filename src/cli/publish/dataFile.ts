import { basename } from "node:path";
import { publishedName } from "../../ingest/catalogEntryOf.ts";
import { sha256 } from "../../ingest/sha256.ts";

/** Digits of the checksum in a file's name: two contents of one name never meet in practice. */
const DIGITS = 12;
const PUBLISHED = new RegExp(`\\.[0-9a-f]{${DIGITS}}(?=\\.json$)`);

/** File systems allow 255 bytes; a Chinese character takes three, a rare one four. */
const LONGEST_STEM = 50;

/**
 * What a file's data set is called, whatever its folder, its ending and, where it was published before, its checksum:
 * `in/某局.xlsx` and `某局.0123456789ab.json` are both 某局. Very long names are cut and stay apart.
 */
export function stemOf(path: string): string {
  const name = publishedName(basename(path).replace(PUBLISHED, "")).replace(/\.json$/, "");
  // Characters Windows refuses in a name, and blanks or dots it drops at the ends.
  const plain = name
    .normalize("NFC")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a name may hold any
    .replace(/[<>|"*\u0000-\u001f]/g, "-")
    .replace(/^[. ]+|[. ]+$/g, "");
  const letters = [...plain];
  if (letters.length > LONGEST_STEM) return `${letters.slice(0, LONGEST_STEM).join("")}-${shortHash(plain, 8)}`;
  return plain || "data";
}

/** The id of a data set that is published for the first time: the same for the same name, and fit for an address. */
export function idOf(stem: string): string {
  return /^[\w.-]+$/.test(stem) ? stem : `data-${shortHash(stem, 8)}`;
}

/** The name a content is published under. Another content gets another name, so a file never changes once it stands. */
export function contentName(stem: string, hash: string): string {
  return `${stem}.${hash.slice(0, DIGITS)}.json`;
}

/** Whether a file has a name that only publishing gives. */
export function isPublishedName(name: string): boolean {
  return PUBLISHED.test(name);
}

function shortHash(text: string, digits: number): string {
  return sha256(new TextEncoder().encode(text)).slice(0, digits);
}
