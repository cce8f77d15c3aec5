/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, section 4.2.2). */
const ROUNDS = fractions(64, (prime) => Math.cbrt(prime));
/** The same of the square roots of the first eight primes (section 5.3.3). */
const START = fractions(8, (prime) => Math.sqrt(prime));

const BLOCK = 64;
/** Room at the end of the last block for the length in bits. */
const LENGTH = 8;

/**
 * The SHA-256 of bytes in hex. Browsers offer their own only over https, and a page on an office network often has
 * none; this one needs about 10 ms a megabyte.
 */
export function sha256(bytes: Uint8Array): string {
  const hash = START.slice();
  const words = new Uint32Array(BLOCK);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % BLOCK);
  for (let at = 0; at < whole; at += BLOCK) addBlock(view, at, words, hash);
  const rest = bytes.subarray(whole);
  const last = new Uint8Array(rest.length + 1 + LENGTH > BLOCK ? 2 * BLOCK : BLOCK);
  last.set(rest);
  last[rest.length] = 0x80;
  const end = new DataView(last.buffer);
  end.setUint32(last.length - LENGTH, Math.floor(bytes.length / 2 ** 29));
  end.setUint32(last.length - LENGTH / 2, (bytes.length * 8) >>> 0);
  for (let at = 0; at < last.length; at += BLOCK) addBlock(end, at, words, hash);
  return [...hash].map((word) => word.toString(16).padStart(8, "0")).join("");
}

function addBlock(view: DataView, at: number, w: Uint32Array, hash: Uint32Array): void {
  for (let i = 0; i < 16; i++) w[i] = view.getUint32(at + 4 * i);
  for (let i = 16; i < BLOCK; i++) {
    const early = w[i - 15]!;
    const late = w[i - 2]!;
    const s0 = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const s1 = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    w[i] = w[i - 16]! + s0 + w[i - 7]! + s1;
  }
  let [a, b, c, d, e, f, g, h] = hash as unknown as [number, number, number, number, number, number, number, number];
  for (let i = 0; i < BLOCK; i++) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const one = (h + s1 + ((e & f) ^ (~e & g)) + ROUNDS[i]! + w[i]!) | 0;
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    hash[i] = hash[i]! + word;
  });
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function fractions(count: number, root: (prime: number) => number): Uint32Array {
  const out = new Uint32Array(count);
  for (let n = 2, found = 0; found < count; n++) {
    let isPrime = true;
    for (let by = 2; by * by <= n; by++) if (n % by === 0) isPrime = false;
    if (isPrime) out[found++] = (root(n) % 1) * 2 ** 32;
  }
  return out;
}
