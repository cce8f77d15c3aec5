import { sortPermutation } from "./radixSort.ts";

/** Keys are whole numbers in doubles, exact so far. */
const MOST_KEYS = 2 ** 53;
/** The number of UTF-16 units there are. */
const ALL_UNITS = 0x10000;

/** The UTF-16 units that occur, numbered from 1 in their order: names have some hundreds of them. */
interface Alphabet {
  readonly digitOf: Uint32Array;
  /** One more than there are digits: 0 stands for the end of a text. */
  readonly base: number;
  readonly longest: number;
}

/**
 * The place of each text in the order of their UTF-16 units; NaN, which sorts last, for null. The texts must be
 * distinct. Sorts all of them by as many units at a time as fit in one number, and again by the next ones those that
 * are still equal, behind the place their beginning has: no text is compared with another. Stops between
 * passes, so that the caller may do something else meanwhile.
 */
export function* rankTexts(texts: readonly (string | null)[]): Generator<void, Float64Array> {
  const ranks = new Float64Array(texts.length).fill(Number.NaN);
  const alphabet = findAlphabet(texts);
  yield;
  let open = findPresent(texts);
  // The least place each open text may have: that of the first with the same beginning.
  let starts: Float64Array = new Float64Array(open.length);
  let known = 1;
  for (let depth = 0; open.length > 0; ) {
    const units = countUnits(alphabet.base, known);
    const keys = makeKeys(texts, open, starts, alphabet, depth, units);
    yield;
    const order = sortPermutation(keys, false);
    yield;
    depth += units;
    known = texts.length;
    const next =
      depth < alphabet.longest ? settle(keys, order, open, starts, ranks) : settleAll(order, open, starts, ranks);
    open = next.open;
    starts = next.starts;
    yield;
  }
  return ranks;
}

function findAlphabet(texts: readonly (string | null)[]): Alphabet {
  const digitOf = new Uint32Array(ALL_UNITS);
  let longest = 0;
  for (const text of texts) {
    if (text === null) continue;
    longest = Math.max(longest, text.length);
    for (let i = 0; i < text.length; i += 1) digitOf[text.charCodeAt(i)] = 1;
  }
  let base = 1;
  for (let unit = 0; unit < ALL_UNITS; unit += 1) if (digitOf[unit] === 1) digitOf[unit] = base++;
  return { digitOf, base, longest };
}

function findPresent(texts: readonly (string | null)[]): Uint32Array {
  const present = new Uint32Array(texts.length);
  let count = 0;
  for (let i = 0; i < texts.length; i += 1) if (texts[i] !== null) present[count++] = i;
  return present.slice(0, count);
}

/** How many units fit in a key behind one of so many places; always one. */
function countUnits(base: number, places: number): number {
  let units = 0;
  for (let keys = places * base; keys <= MOST_KEYS && units < 52; keys *= base) units += 1;
  return Math.max(1, units);
}

/** The place of a text's beginning, and behind it the digits of its next units. */
function makeKeys(
  texts: readonly (string | null)[],
  open: Uint32Array,
  starts: Float64Array,
  { digitOf, base }: Alphabet,
  depth: number,
  units: number,
): Float64Array {
  const keys = new Float64Array(open.length);
  for (let k = 0; k < open.length; k += 1) {
    const text = texts[open[k] as number] as string;
    const end = Math.min(text.length, depth + units);
    let key = starts[k] as number;
    let i = depth;
    for (; i < end; i += 1) key = key * base + (digitOf[text.charCodeAt(i)] as number);
    for (i = Math.max(i, depth); i < depth + units; i += 1) key *= base;
    keys[k] = key;
  }
  return keys;
}

/**
 * Gives their place to texts that no other one equals so far; the others stay open, in their own order: read in that of
 * their places, they would lie all over the memory.
 */
function settle(
  keys: Float64Array,
  order: Uint32Array,
  open: Uint32Array,
  starts: Float64Array,
  ranks: Float64Array,
): { open: Uint32Array; starts: Float64Array } {
  const { length } = order;
  const places = new Float64Array(length);
  let group = 0;
  let openCount = 0;
  for (let i = 0; i < length; ) {
    const k = order[i] as number;
    const key = keys[k] as number;
    const start = starts[k] as number;
    // Texts of one beginning lie side by side: the first of them takes the place of that beginning.
    if (i === 0 || starts[order[i - 1] as number] !== start) group = i;
    let end = i + 1;
    while (end < length && keys[order[end] as number] === key) end += 1;
    const place = start + i - group;
    if (end === i + 1) {
      ranks[open[k] as number] = place;
      places[k] = -1;
    } else {
      for (let at = i; at < end; at += 1) places[order[at] as number] = place;
      openCount += end - i;
    }
    i = end;
  }
  const stillOpen = new Uint32Array(openCount);
  const newStarts = new Float64Array(openCount);
  let count = 0;
  for (let k = 0; k < length; k += 1) {
    if ((places[k] as number) < 0) continue;
    stillOpen[count] = open[k] as number;
    newStarts[count] = places[k] as number;
    count += 1;
  }
  return { open: stillOpen, starts: newStarts };
}

/** The same once every text has been read to its end. */
function settleAll(order: Uint32Array, open: Uint32Array, starts: Float64Array, ranks: Float64Array) {
  let group = 0;
  for (let i = 0; i < order.length; i += 1) {
    const k = order[i] as number;
    if (i === 0 || starts[order[i - 1] as number] !== starts[k]) group = i;
    ranks[open[k] as number] = (starts[k] as number) + i - group;
  }
  return { open: new Uint32Array(), starts: new Float64Array() };
}
