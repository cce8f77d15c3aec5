import { Inflate } from "fflate";

/** How far deflate can shrink a text. */
const MOST_RATIO = 1032;

/** How far the ways of packing can that came before it, in what a form could hold. */
const OLD_RATIO = 100;

const PIECE = 64 * 1024;

/** How far before a stream its dictionary is looked for. */
const DICTIONARY = 2048;

/** Longer stretches without a line's end are no PDF; looking for objects in one would fill the memory. */
const LONGEST_LINE = 10_000_000;

/**
 * Whether reading a PDF would take more than `limit` bytes: its streams together, pictures left out, or one stretch
 * without a line's end. The sizes a file states are not believed: deflated streams are unfolded piece by piece, and no
 * further than that. A file that packs a stream twice, or in a way that cannot be checked, is beyond it once it could be.
 */
export function unfoldsBeyond(bytes: Uint8Array, limit: number): boolean {
  if (hasLongLine(bytes)) return true;
  let left = limit;
  for (let at = indexOf(bytes, STREAM, 0); at >= 0; at = indexOf(bytes, STREAM, at)) {
    const start = at + STREAM.length + (bytes[at + STREAM.length] === 0x0d ? 2 : 1);
    const before = new TextDecoder("latin1").decode(bytes.subarray(Math.max(0, at - DICTIONARY), at));
    const dictionary = before.slice(Math.max(before.lastIndexOf("endobj"), before.lastIndexOf("endstream"), 0));
    const next = indexOf(bytes, END, start);
    const end = next < 0 ? bytes.length : next;
    at = end;
    if (/\/Subtype\s*\/Image\b/.test(dictionary)) continue;
    const filters = dictionary.match(FILTERS) ?? [];
    const packed = bytes.subarray(start, end);
    const [first, second] = filters;
    if (filters.length > 2 || (second !== undefined && !first!.startsWith("/A")))
      left -= packed.length * MOST_RATIO ** 2;
    else if (first?.startsWith("/Fl")) left -= inflatedSize(packed, left);
    else if (second?.startsWith("/Fl"))
      left -= inflatedSize(first!.startsWith("/ASCII85") ? ascii85(packed) : packed, left);
    else if (first !== undefined) left -= packed.length * OLD_RATIO;
    if (left < 0) return true;
  }
  return false;
}

const FILTERS = /\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL|ASCII85Decode|A85|ASCIIHexDecode|AHx)\b/g;

function hasLongLine(bytes: Uint8Array): boolean {
  let start = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte !== 0x0a && byte !== 0x0d && byte !== 0x3c) continue;
    if (at - start > LONGEST_LINE) return true;
    start = at;
  }
  return bytes.length - start > LONGEST_LINE;
}

/** What five letters of the printable form stand for, four bytes each; ends at its mark. */
function ascii85(text: Uint8Array): Uint8Array {
  const out = new Uint8Array(Math.ceil((text.length * 4) / 5) + 8);
  let size = 0;
  let count = 0;
  let value = 0;
  const put = (digit: number): void => {
    value = value * 85 + digit;
    if (++count < 5) return;
    for (const shift of [24, 16, 8, 0]) out[size++] = Math.floor(value / 2 ** shift) % 256;
    count = 0;
    value = 0;
  };
  for (const letter of text) {
    if (letter === 0x7e) break;
    if (letter === 0x7a && count === 0) size += 4;
    else if (letter >= 0x21 && letter <= 0x75) put(letter - 0x21);
  }
  while (count > 0) put(84);
  return out.subarray(0, size);
}

const STREAM = Uint8Array.from("stream", (letter) => letter.charCodeAt(0));
const END = Uint8Array.from("endstream", (letter) => letter.charCodeAt(0));

function indexOf(bytes: Uint8Array, word: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(word[0]!, from); at >= 0; at = bytes.indexOf(word[0]!, at + 1)) {
    let same = 1;
    while (same < word.length && bytes[at + same] === word[same]) same++;
    if (same === word.length) return at;
  }
  return -1;
}

/** How much a deflated stream unfolds to, as far as it is sound; reading stops beyond `limit`. */
function inflatedSize(packed: Uint8Array, limit: number): number {
  let size = 0;
  const inflate = new Inflate((piece) => {
    size += piece.length;
  });
  try {
    // The two bytes before the deflated data state its window; what they say does not matter here.
    for (let at = 2; at < packed.length && size <= limit; at += PIECE) inflate.push(packed.subarray(at, at + PIECE));
  } catch {
    // Broken: the reader stops there, too.
  }
  return size;
}
