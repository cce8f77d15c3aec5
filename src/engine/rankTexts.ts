import { sortPermutation } from "./radixSort.ts";

/** Fewer texts are sorted by comparing them. */
const FEW = 256;
const UNITS_PER_KEY = 3;
/** One more than there are UTF-16 units: 0 stands for the end of a text. Three digits fit in 2^53. */
const KEY_BASE = 0x10001;

/**
 * The place of each text in the order of their UTF-16 units; NaN, which sorts last, for null. Sorts by three units at
 * a time, which names of the same beginnings need much less often than a comparison each.
 */
export function rankTexts(texts: readonly (string | null)[]): Float64Array {
  const present = texts.flatMap((text, index) => (text === null ? [] : [index]));
  const order = Uint32Array.from(present);
  sortRange(texts as readonly string[], order, 0, order.length, 0);
  const ranks = new Float64Array(texts.length).fill(Number.NaN);
  for (let rank = 0; rank < order.length; rank += 1) ranks[order[rank] as number] = rank;
  return ranks;
}

/** Sorts a part of the order, of texts that are equal up to `depth`. */
function sortRange(texts: readonly string[], order: Uint32Array, start: number, end: number, depth: number): void {
  const part = order.subarray(start, end);
  if (part.length < FEW) {
    part.sort((a, b) => ((texts[a] as string) < (texts[b] as string) ? -1 : 1));
    return;
  }
  const keys = new Float64Array(part.length);
  for (let i = 0; i < part.length; i += 1) keys[i] = keyAt(texts[part[i] as number] as string, depth);
  const permutation = sortPermutation(keys, false);
  part.set(permutation.map((index) => part[index] as number));
  let runStart = 0;
  for (let i = 1; i <= part.length; i += 1) {
    const key = keys[permutation[runStart] as number] as number;
    if (i < part.length && keys[permutation[i] as number] === key) continue;
    // Values are distinct, so only texts that go on can be several.
    if (i - runStart > 1) sortRange(texts, order, start + runStart, start + i, depth + UNITS_PER_KEY);
    runStart = i;
  }
}

function keyAt(text: string, depth: number): number {
  let key = 0;
  for (let i = depth; i < depth + UNITS_PER_KEY; i += 1) {
    key = key * KEY_BASE + (i < text.length ? text.charCodeAt(i) + 1 : 0);
  }
  return key;
}
