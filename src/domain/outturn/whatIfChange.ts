import { CATEGORIES, type CategoryId } from "../deviation/taxonomy.ts";

/** Names the executed amount of the funds where an amount is changed. */
export const EXECUTED = "executed";

/** One thing supposed to be otherwise. Plain values, so that a list of them can stand in an address. */
export type WhatIfChange =
  /** A line was paid so much, or (`EXECUTED`) the funds say so. */
  | { readonly kind: "actual"; readonly lineId: string; readonly fen: number }
  /** All unspent money expected later was paid in time, or that of one category only. */
  | { readonly kind: "pay-later"; readonly category: CategoryId | null }
  /** A line's money was left for another reason. */
  | { readonly kind: "category"; readonly lineId: string; readonly category: CategoryId }
  /** An indicator reached something else, as it would be written in the form. */
  | { readonly kind: "score-actual"; readonly indicatorId: string; readonly text: string };

/** What stands for a character that separates; `*` and `.` pass through addresses unescaped. */
const ESCAPES: readonly (readonly [string, string])[] = [
  ["!", "!!"],
  ["*", "!s"],
  [",", "!c"],
];
const mask = (text: string) => text.replace(/[!*,]/g, (char) => ESCAPES.find(([plain]) => plain === char)?.[1] ?? "");
const unmask = (text: string) =>
  text.replace(/![!sc]/g, (pair) => ESCAPES.find(([, coded]) => coded === pair)?.[0] ?? "");

/** Writes changes as a short text for an address: `p*paid-next-year,a*p1.l3*2340000`. */
export function encodeWhatIf(changes: readonly WhatIfChange[]): string {
  return changes.map((change) => fieldsOf(change).map(mask).join("*")).join(",");
}

function fieldsOf(change: WhatIfChange): string[] {
  switch (change.kind) {
    case "actual":
      return ["a", change.lineId, String(change.fen)];
    case "pay-later":
      return change.category === null ? ["p"] : ["p", change.category];
    case "category":
      return ["c", change.lineId, change.category];
    case "score-actual":
      return ["s", change.indicatorId, change.text];
  }
}

/** Reads what `encodeWhatIf` wrote; a piece that is none of it (an address can be typed) is left out. */
export function decodeWhatIf(text: string): WhatIfChange[] {
  if (text === "") return [];
  return text.split(",").flatMap((piece) => readChange(piece.split("*").map(unmask)) ?? []);
}

const isCategory = (text: string): text is CategoryId => CATEGORIES.some(({ id }) => id === text);

function readChange([kind, ...rest]: readonly string[]): WhatIfChange | null {
  const [first, second] = rest;
  if (kind === "p" && rest.length === 0) return { kind: "pay-later", category: null };
  if (first === undefined || first === "") return null;
  if (kind === "p" && rest.length === 1) return isCategory(first) ? { kind: "pay-later", category: first } : null;
  if (second === undefined || rest.length > 2) return null;
  if (kind === "c") return isCategory(second) ? { kind: "category", lineId: first, category: second } : null;
  if (kind === "s") return { kind: "score-actual", indicatorId: first, text: second };
  const fen = /^(?:0|-?[1-9]\d{0,15})$/.test(second) ? Number(second) : Number.NaN;
  return kind === "a" && Number.isSafeInteger(fen) ? { kind: "actual", lineId: first, fen } : null;
}

/** What a change is about: its kind and whom it names. Two of the same target cannot both hold. */
const targetOf = (change: WhatIfChange): string => JSON.stringify(fieldsOf(change).slice(0, 2));

/** The changes with one more; it takes the place of an earlier one about the same thing. */
export function withChange(changes: readonly WhatIfChange[], change: WhatIfChange): WhatIfChange[] {
  const at = changes.findIndex((each) => targetOf(each) === targetOf(change));
  return at < 0 ? [...changes, change] : changes.map((each, index) => (index === at ? change : each));
}

/** The changes without those about what `change` is about. */
export function withoutChange(changes: readonly WhatIfChange[], change: WhatIfChange): WhatIfChange[] {
  return changes.filter((each) => targetOf(each) !== targetOf(change));
}
