import { Inflate } from "fflate";

/** Why an archive could not be read: damaged or encrypted, or larger inside than is safe to unfold. */
export type ZipFault = "damaged" | "encrypted" | "too-large";

/** The most that the wanted parts of one archive may unfold to, in bytes; real forms need a few hundred KB. */
const MAX_INFLATED = 100 * 1024 * 1024;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
const PIECE = 64 * 1024;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly offset: number;
}

/**
 * The parts of a ZIP archive whose names `wanted` accepts, unfolded. The sizes an archive declares are not
 * believed: parts are inflated piece by piece and reading stops as soon as they exceed `limit` bytes together,
 * so a zip bomb costs no more than that. Never throws.
 */
export function readZip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limit = MAX_INFLATED,
): Map<string, Uint8Array> | ZipFault {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const parts = new Map<string, Uint8Array>();
    let left = limit;
    for (const entry of directory(view, bytes)) {
      if (!wanted(entry.name)) continue;
      const part = inflate(packedBytes(view, bytes, entry), entry.method, left);
      if (part === "too-large") return part;
      left -= part.length;
      parts.set(entry.name, part);
    }
    return parts;
  } catch (error) {
    return error instanceof EncryptedError ? "encrypted" : "damaged";
  }
}

class EncryptedError extends Error {}

/** The entries of the archive's directory, which stands at its end. Throws where there is none. */
function directory(view: DataView, bytes: Uint8Array): Entry[] {
  let end = bytes.length - END_LENGTH;
  const stop = Math.max(0, end - MAX_COMMENT);
  while (end >= stop && view.getUint32(end, true) !== END_OF_DIRECTORY) end--;
  if (end < stop) throw new Error("no directory");
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new Error("broken directory");
    if (view.getUint16(at + 8, true) & 1) throw new EncryptedError();
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function packedBytes(view: DataView, bytes: Uint8Array, entry: Entry): Uint8Array {
  if (view.getUint32(entry.offset, true) !== LOCAL_ENTRY) throw new Error("broken entry");
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  return bytes.subarray(start, start + entry.packed);
}

/** Unfolds one part, or "too-large" as soon as it exceeds `limit` bytes. Throws where the data is damaged. */
function inflate(packed: Uint8Array, method: number, limit: number): Uint8Array | "too-large" {
  if (method === STORED) return packed.length > limit ? "too-large" : packed;
  if (method !== DEFLATED) throw new Error("unknown compression");
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((piece) => {
    pieces.push(piece);
    length += piece.length;
  });
  for (let at = 0; at < packed.length; at += PIECE) {
    stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    if (length > limit) return "too-large";
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
