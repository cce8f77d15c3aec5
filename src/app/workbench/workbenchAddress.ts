import { justAbove } from "../../engine/rate.ts";
import { BANDS } from "../urlState.ts";
import { readValueSet, writeValueSet } from "./valueSet.ts";
import {
  chosenOf,
  EVERYTHING,
  FACETS,
  type FacetId,
  type FacetValue,
  FIGURES,
  GROUP_COLUMNS,
  LINE_ORDERS,
  MOST_SIGNS,
  type RateRange,
  type Sorting,
  TABLE_COLUMNS,
  type WorkbenchState,
} from "./workbenchState.ts";

/** The values of coded columns, as `StoreInfo` lists them; a column with very many is not listed. */
export type ValueLists = Readonly<Record<string, readonly FacetValue[]>>;

/** A filter of a link that these data cannot restore; `values` are those it names, none where it does not say. */
export interface LostFilter {
  readonly facet: FacetId;
  readonly values: readonly string[];
}

/** Characters of the parameter as an address carries it; the rest of a link has room up to 2,000. */
const MOST_LENGTH = 1640;
/** Values take so many characters at most to stand in the address as texts, which people can read and change. */
const FEW = 120;

const PAIR_FACETS = {
  cell: ["unit", "category"],
  square: ["amountClass", "rateClass"],
} as const;

/** The list that values of a facet are chosen from; undefined where it is too long to be sent along. */
export function valuesOf(lists: ValueLists, column: string): readonly FacetValue[] | undefined {
  return column === "rateBand" ? BANDS : lists[column];
}

/**
 * The state as one parameter of the address; "" for `EVERYTHING`. Parts are separated by `*`; few values stand as
 * texts, many as a set (see `valueSet.ts`). Null where even that is longer than a link may be.
 */
export function writeWorkbench(state: WorkbenchState, lists: ValueLists): string | null {
  const readable = write(state, lists, FEW);
  if (lengthInAddress(readable) <= MOST_LENGTH) return readable;
  const short = write(state, lists, 0);
  return lengthInAddress(short) <= MOST_LENGTH ? short : null;
}

function write(state: WorkbenchState, lists: ValueLists, few: number): string {
  const parts: string[] = [];
  const put = (key: string, body: string, normal = "") => {
    if (body !== normal) parts.push(`${key}.${body}`);
  };
  const putValues = (key: string, column: string, values: readonly FacetValue[]) => {
    if (values.length === 0) return;
    const texts = values.map(quote).join(",");
    const all = valuesOf(lists, column);
    const set = lengthInAddress(texts) <= few || all === undefined ? null : writeValueSet(values, all);
    parts.push(set === null || set.length >= lengthInAddress(texts) ? `${key}.${texts}` : `${key}-${set}`);
  };
  for (const id of FACETS) putValues(id, id, chosenOf(state, id));
  for (const pair of ["cell", "square"] as const) {
    const chosen = state[pair];
    // Only together do the two parts of a pair mean anything.
    chosen?.forEach((value, at) => {
      putValues(`${pair}${at}`, PAIR_FACETS[pair][at] as string, [value]);
    });
  }
  if (state.rates !== null) put("rate", `${writeBound(state.rates.from)},${writeBound(state.rates.to)}`);
  put("text", quote(state.text.slice(0, MOST_SIGNS)));
  put("by", state.groupBy.join(","), EVERYTHING.groupBy.join(","));
  put("groups", writeSorting(state.groupSort), writeSorting(EVERYTHING.groupSort));
  put("sort", writeSorting(state.lineSort), writeSorting(EVERYTHING.lineSort));
  put("hide", state.hidden.join(","), EVERYTHING.hidden.join(","));
  put("figure", state.figure, EVERYTHING.figure);
  return parts.join("*");
}

/**
 * What a parameter of the address asks for. Values that these data do not have are left out and named in `lost`; what
 * it does not know is ignored, so that a mistyped address still opens.
 */
export function readWorkbench(
  work: string,
  lists: ValueLists,
): { readonly state: WorkbenchState; readonly lost: readonly LostFilter[] } {
  const parts = new Map<string, { readonly body: string; readonly isSet: boolean }>();
  for (const part of work.split("*")) {
    const end = part.search(/[.-]/);
    if (end > 0) parts.set(part.slice(0, end), { body: part.slice(end + 1), isSet: part[end] === "-" });
  }
  const lost: LostFilter[] = [];
  const valuesUnder = (key: string, column: string, facet: FacetId): FacetValue[] => {
    const part = parts.get(key);
    if (part === undefined) return [];
    const all = valuesOf(lists, column);
    if (part.isSet) {
      const values = readValueSet(part.body, all ?? []);
      if (values === null) lost.push({ facet, values: [] });
      return values ?? [];
    }
    const wanted = [...new Set(part.body.split(",").map(unquote))];
    const missing = wanted.filter((value) => all !== undefined && !all.includes(value));
    if (missing.length > 0) lost.push({ facet, values: missing.map((value) => value ?? "") });
    return wanted.filter((value) => !missing.includes(value));
  };
  const pairUnder = (pair: "cell" | "square"): readonly [FacetValue, FacetValue] | null => {
    const [one, two] = PAIR_FACETS[pair];
    const [first] = valuesUnder(`${pair}0`, one, one);
    const [second] = valuesUnder(`${pair}1`, two, two === "rateClass" ? "rateBand" : two);
    return first === undefined || second === undefined ? null : [first, second];
  };
  const listUnder = <T extends string>(key: string, allowed: readonly T[]): T[] => {
    const found = (parts.get(key)?.body ?? "").split(",");
    return [...new Set(found)].filter((entry): entry is T => (allowed as readonly string[]).includes(entry));
  };
  const chosen: Partial<Record<FacetId, readonly FacetValue[]>> = {};
  for (const id of FACETS) {
    const values = valuesUnder(id, id, id);
    if (values.length > 0) chosen[id] = values;
  }
  const groupBy = listUnder("by", FACETS).slice(0, 2);
  const state: WorkbenchState = {
    chosen,
    rates: readRange(parts.get("rate")?.body),
    cell: pairUnder("cell"),
    square: pairUnder("square"),
    text: (unquote(parts.get("text")?.body ?? "") ?? "").slice(0, MOST_SIGNS),
    groupBy: groupBy.length === 0 ? EVERYTHING.groupBy : groupBy,
    groupSort: readSorting(parts.get("groups")?.body, GROUP_COLUMNS) ?? EVERYTHING.groupSort,
    lineSort: readSorting(parts.get("sort")?.body, LINE_ORDERS) ?? EVERYTHING.lineSort,
    hidden: parts.has("hide") ? listUnder("hide", TABLE_COLUMNS) : EVERYTHING.hidden,
    figure: listUnder("figure", FIGURES)[0] ?? EVERYTHING.figure,
  };
  return { state, lost };
}

/** How many characters a text takes in a query. */
function lengthInAddress(text: string): number {
  return new URLSearchParams({ "": text }).toString().replace(/%2C/g, ",").length - 1;
}

/** What separates parts and values, and the unknown, as letters behind `_`. */
const ESCAPES: readonly (readonly [sign: string, letter: string])[] = [
  ["_", "_"],
  ["*", "s"],
  [",", "c"],
  ["\u001f", "u"],
];
const NULL = "_n";

function quote(value: FacetValue): string {
  if (value === null) return NULL;
  return Array.from(value, (sign) => {
    const letter = ESCAPES.find(([one]) => one === sign)?.[1];
    return letter === undefined ? sign : `_${letter}`;
  }).join("");
}

function unquote(text: string): FacetValue {
  if (text === NULL) return null;
  return text.replace(/_(.)/g, (whole, letter) => ESCAPES.find(([, one]) => one === letter)?.[0] ?? whole);
}

/** A bound with at most four decimals; `i` where a range takes in its end, or leaves out its beginning. */
function writeBound(bound: number | null): string {
  if (bound === null) return "";
  const rounded = Math.round(bound * 10_000) / 10_000;
  return bound === justAbove(rounded) ? `${rounded}i` : String(rounded);
}

function readBound(text: string | undefined): number | null {
  const match = /^(-?\d+(?:\.\d+)?)(i?)$/.exec(text ?? "");
  if (match === null) return null;
  return match[2] === "i" ? justAbove(Number(match[1])) : Number(match[1]);
}

function readRange(text: string | undefined): RateRange | null {
  if (text === undefined) return null;
  const [from, to] = text.split(",").map(readBound);
  return (from ?? null) === null && (to ?? null) === null ? null : { from: from ?? null, to: to ?? null };
}

function writeSorting({ column, descending }: Sorting<string>): string {
  return `${column}${descending ? "" : "-up"}`;
}

function readSorting<Column extends string>(
  text: string | undefined,
  columns: readonly Column[],
): Sorting<Column> | null {
  const [name, direction] = (text ?? "").split("-");
  const column = columns.find((one) => one === name);
  return column === undefined ? null : { column, descending: direction !== "up" };
}
