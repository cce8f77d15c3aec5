/**
 * A choice among the values of a column in few characters that an address takes as they are: by place in the sorted
 * list of all values, behind a checksum of that list, so that another list is noticed and never read wrongly.
 */

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const DIGIT_BITS = 6;
/** A number is written five bits a digit, the lowest first; the sixth says that more follow. */
const NUMBER_BITS = 5;
const MORE = 1 << NUMBER_BITS;
const CHECK_DIGITS = 4;
const SEPARATOR = "\u001f";
/** Written for the unknown, which no text that was read can be. */
const UNKNOWN = "\u0000";

/** How the places are written: one bit each, by their distances, or those of the places left out. */
type Mode = "b" | "g" | "c";

interface ValueList {
  readonly sorted: readonly (string | null)[];
  readonly placeOf: ReadonlyMap<string | null, number>;
  readonly check: string;
}

const lists = new WeakMap<readonly (string | null)[], ValueList>();

/** The values among `all` that are chosen; null where one is not in the list. */
export function writeValueSet(chosen: readonly (string | null)[], all: readonly (string | null)[]): string | null {
  const { sorted, placeOf, check } = listOf(all);
  const isChosen = new Uint8Array(sorted.length);
  for (const value of chosen) {
    const place = placeOf.get(value);
    if (place === undefined) return null;
    isChosen[place] = 1;
  }
  const places = (wanted: number) => [...isChosen.keys()].filter((place) => isChosen[place] === wanted);
  const ways: readonly [Mode, string][] = [
    ["g", writeGaps(places(1))],
    ["c", writeGaps(places(0))],
    ["b", writeBits(isChosen)],
  ];
  const [mode, digits] = ways.reduce((best, way) => (way[1].length < best[1].length ? way : best));
  return `${check}${mode}${digits}`;
}

/** The values a text stands for; null where it was written for another list, or not by `writeValueSet`. */
export function readValueSet(text: string, all: readonly (string | null)[]): (string | null)[] | null {
  const { sorted, check } = listOf(all);
  if (text.slice(0, CHECK_DIGITS) !== check) return null;
  const mode = text[CHECK_DIGITS];
  const digits = [...text.slice(CHECK_DIGITS + 1)].map((digit) => DIGITS.indexOf(digit));
  if (digits.includes(-1)) return null;
  const isChosen =
    mode === "b" ? (at: number) => (((digits[Math.floor(at / DIGIT_BITS)] ?? 0) >> (at % DIGIT_BITS)) & 1) === 1 : null;
  if (isChosen !== null) return sorted.filter((_, at) => isChosen(at));
  if (mode !== "g" && mode !== "c") return null;
  const places = new Set(readGaps(digits));
  return sorted.filter((_, at) => places.has(at) === (mode === "g"));
}

function listOf(all: readonly (string | null)[]): ValueList {
  const known = lists.get(all);
  if (known !== undefined) return known;
  const key = (value: string | null) => value ?? UNKNOWN;
  const sorted = [...all].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  const list = {
    sorted,
    placeOf: new Map(sorted.map((value, place) => [value, place])),
    check: checksum(sorted.map(key).join(SEPARATOR)),
  };
  lists.set(all, list);
  return list;
}

/** 24 bits of FNV-1a over the UTF-16 units. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  const mixed = (hash ^ (hash >>> 24)) >>> 0;
  return Array.from({ length: CHECK_DIGITS }, (_, at) => DIGITS[(mixed >>> (at * DIGIT_BITS)) & 63]).join("");
}

function writeBits(isChosen: Uint8Array): string {
  const digits = new Uint8Array(Math.ceil(isChosen.length / DIGIT_BITS));
  isChosen.forEach((bit, at) => {
    const digit = Math.floor(at / DIGIT_BITS);
    digits[digit] = (digits[digit] as number) | (bit << (at % DIGIT_BITS));
  });
  return Array.from(digits, (digit) => DIGITS[digit]).join("");
}

function writeGaps(places: readonly number[]): string {
  let before = -1;
  let text = "";
  for (const place of places) {
    let gap = place - before - 1;
    before = place;
    while (gap >= MORE) {
      text += DIGITS[MORE | (gap % MORE)];
      gap = Math.floor(gap / MORE);
    }
    text += DIGITS[gap];
  }
  return text;
}

function readGaps(digits: readonly number[]): number[] {
  const places: number[] = [];
  let before = -1;
  let gap = 0;
  let weight = 1;
  for (const digit of digits) {
    gap += (digit % MORE) * weight;
    weight *= MORE;
    if (digit >= MORE) continue;
    before += gap + 1;
    places.push(before);
    gap = 0;
    weight = 1;
  }
  return places;
}
