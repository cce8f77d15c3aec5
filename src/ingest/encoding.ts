/** Encodings the reader knows; gb18030 covers GBK and GB2312. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** Characters that could not be decoded and stand as U+FFFD. */
  readonly damaged: number;
}

const BOMS: readonly { readonly encoding: Encoding; readonly bytes: readonly number[] }[] = [
  { encoding: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", bytes: [0xff, 0xfe] },
  { encoding: "utf-16be", bytes: [0xfe, 0xff] },
];

/** Enough of a file to tell text from binary and one UTF-16 from the other. */
const SAMPLE = 4096;

/** Valid multi-byte characters for each broken one that still speak for UTF-8: gb18030 read as UTF-8 has hardly any. */
const VALID_PER_BROKEN = 10;

/**
 * Bytes to text: byte-order mark, then strict UTF-8, then UTF-16 by its zero bytes, then gb18030, the older
 * encoding of Chinese offices. A file of UTF-8 with a few broken bytes, or cut inside a character, stays UTF-8
 * and says how many are damaged. `override` is the reader's own choice and wins over everything.
 * Null means the bytes are no text.
 */
export function decode(bytes: Uint8Array, override?: Encoding): Decoded | null {
  const bom = BOMS.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte));
  const encoding = override ?? bom?.encoding;
  if (encoding) return textOnly(decodeAs(bytes, encoding));

  const sample = bytes.subarray(0, SAMPLE);
  const wide = wideEncoding(sample);
  if (wide) return textOnly(decodeAs(bytes, wide));
  if (sample.includes(0)) return null;
  try {
    // stream: a file that ends inside a character is cut, not foreign.
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    const whole = new TextDecoder().decode(bytes.subarray(-4));
    return textOnly({ text, encoding: "utf-8", damaged: whole.endsWith("\ufffd") ? 1 : 0 });
  } catch {
    const utf8 = decodeAs(bytes, "utf-8");
    const broken = utf8.damaged;
    const valid = countMatches(utf8.text, /[\u0080-\ufffc]/g);
    if (valid >= broken * VALID_PER_BROKEN) return textOnly(utf8);
    return textOnly(decodeAs(bytes, "gb18030"));
  }
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  // Looking for one is much faster than counting, and nearly all texts have none.
  return { text, encoding, damaged: text.includes("\ufffd") ? countMatches(text, /\ufffd/g) : 0 };
}

/** UTF-16 of forms has digits, commas or line ends, whose high byte is zero, always on the same side. */
function wideEncoding(sample: Uint8Array): Encoding | null {
  const zeros = [0, 0];
  for (let index = 0; index < sample.length; index++) if (sample[index] === 0) zeros[index % 2]!++;
  const [even, odd] = zeros as [number, number];
  const enough = sample.length / 50;
  if (odd > enough && even === 0) return "utf-16le";
  if (even > enough && odd === 0) return "utf-16be";
  return null;
}

/** Refuses what decodes but reads like noise: control characters, or every tenth character unknown. */
function textOnly(decoded: Decoded): Decoded | null {
  const sample = decoded.text.slice(0, SAMPLE);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
  const noise = countMatches(sample, /[\x00-\x08\x0e-\x1f\ufffd]/g);
  return noise * 10 > sample.length ? null : decoded;
}

function countMatches(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count++;
  return count;
}
