import { statusMarker } from "../deviation/status.ts";
import { stripBlanks } from "../money/blanks.ts";
import { halfWidth } from "../money/halfWidth.ts";

const BRACKETS = /[([【〔{][^()[\]【】〔〕{}]*[)\]】〕}]/g;
const YEAR = /20\d{2}年度?/g;
/** Words that tell a later payment from the line it belongs to, and no more. */
const CONTINUED = /^(?:续建|上年结转|结转|续)|(?:尾款|余款|质保金|结算款|进度款|待支付款?|续建)$/g;
const PUNCTUATION = /[“”"'‘’《》<>、,.;:。；：·\-_/]/g;

/** The least share of pairs of characters two names must have in common to be called similar. */
const LEAST_SIMILARITY = 0.8;

/**
 * A line's name without what changes from year to year: blanks, width, brackets and status markers, years, quotation
 * marks, and words of continuation such as 尾款 or 续建. A name that is nothing but these keeps all its characters.
 */
export function yearlessName(name: string): string {
  const marker = statusMarker(name);
  const plain = stripBlanks(halfWidth(marker === "" ? name : name.replace(marker, ""))).toLowerCase();
  const bare = plain.replace(BRACKETS, "").replace(YEAR, "").replace(PUNCTUATION, "").replace(CONTINUED, "");
  return bare === "" ? plain : bare;
}

const pairsOf = (name: string): string[] => {
  const characters = [...name];
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
};

/** The numerals in a name: phases and numbers are what tells similar names apart (1期, 二期). */
const numerals = (name: string): string =>
  (name.match(/\d+|[一二三四五六七八九十]+(?=期|批|标段|区)/g) ?? []).join(" ");

/**
 * How alike two names without years are, from 0 to 1: the share of pairs of neighbouring characters that both have
 * (Dice's coefficient). Names with different numerals are not alike, whatever else they share.
 */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  if (numerals(a) !== numerals(b)) return 0;
  const left = pairsOf(a);
  const right = pairsOf(b);
  const open = new Map<string, number>();
  for (const pair of right) open.set(pair, (open.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of left) {
    const count = open.get(pair) ?? 0;
    if (count === 0) continue;
    open.set(pair, count - 1);
    shared += 1;
  }
  return left.length + right.length === 0 ? 0 : (2 * shared) / (left.length + right.length);
}

/** Entries by name, so that those of one name, or of names alike, are found without comparing all with all. */
export interface NameIndex<Entry> {
  /** Entries of exactly this name without years. */
  readonly same: (name: string) => readonly Entry[];
  /** Entries of the most similar other name, where one is similar enough. */
  readonly similar: (name: string) => readonly Entry[];
}

/** Indexes entries by their names without years. */
export function indexNames<Entry>(entries: readonly Entry[], nameOf: (entry: Entry) => string): NameIndex<Entry> {
  const byName = new Map<string, Entry[]>();
  const byPair = new Map<string, Set<string>>();
  for (const entry of entries) {
    const name = yearlessName(nameOf(entry));
    const group = byName.get(name);
    if (group !== undefined) {
      group.push(entry);
      continue;
    }
    byName.set(name, [entry]);
    for (const pair of pairsOf(name)) byPair.set(pair, (byPair.get(pair) ?? new Set()).add(name));
  }
  const same = (name: string) => byName.get(name) ?? [];
  return {
    same,
    similar: (name) => {
      const near = new Set(pairsOf(name).flatMap((pair) => [...(byPair.get(pair) ?? [])]));
      let best = { name: "", similarity: 0 };
      for (const other of near) {
        const found = other === name ? 0 : similarity(name, other);
        if (found >= LEAST_SIMILARITY && found > best.similarity) best = { name: other, similarity: found };
      }
      return best.name === "" ? [] : same(best.name);
    },
  };
}
