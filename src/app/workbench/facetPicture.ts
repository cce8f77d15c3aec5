import { CATEGORIES, FAMILIES } from "../../domain/deviation/taxonomy.ts";
import type { ExactAmount } from "../../domain/money/exactAmount.ts";
import type { GroupsAnswer } from "../../engine/wants.ts";
import { BANDS, STATUSES } from "../urlState.ts";
import { GroupSums } from "./groupSums.ts";
import type { FacetId, FacetValue } from "./workbenchState.ts";

/** One value of a facet: what of it passes all filters but the facet's own. */
export interface FacetEntry {
  readonly value: FacetValue;
  readonly count: number;
  readonly unspent: ExactAmount | null;
  /** Its unspent money as part of the facet's largest without any filter: what passes, and all of it. */
  readonly share: number;
  readonly allShare: number;
  readonly isChosen: boolean;
}

export interface FacetPicture {
  readonly id: FacetId;
  /** The values on show; of a long list those with most unspent money, and what is chosen besides. */
  readonly entries: readonly FacetEntry[];
  /** How many values there are in all. */
  readonly size: number;
}

/** Facets with very many values, of which the largest are shown and the others found by searching. */
const LONG: readonly FacetId[] = ["unit", "department", "project"];
const SHOWN = 8;

const IN_ORDER: Readonly<Partial<Record<FacetId, readonly string[]>>> = {
  category: CATEGORIES.map(({ id }) => id),
  family: FAMILIES.map(({ id }) => id),
  reasonState: ["missing", "stated"],
  status: STATUSES,
  rateBand: BANDS,
};
/** Columns in which null is no gap in the data, but means that nothing is unspent: one of them says so. */
const NOTHING_UNSPENT: readonly FacetId[] = ["family", "reasonState"];

/** Whether a facet has more values than are listed at once. */
export function isLong(id: FacetId): boolean {
  return LONG.includes(id);
}

/** The order in which a list shows values of a dimension that has one of its own; unknown ones come last. */
export function compareValues(id: FacetId, a: FacetValue, b: FacetValue): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order = IN_ORDER[id];
  if (order !== undefined) return order.indexOf(a) - order.indexOf(b);
  if (id === "amountClass") return Number(a) - Number(b);
  if (id === "year") return a < b ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What is the same of a facet whatever is chosen. */
interface Whole {
  readonly sums: GroupSums;
  /** The values that lines have, in the order of the list, of a short one. */
  readonly present: readonly Group[];
  /** The largest unspent sum. */
  readonly scale: number;
}

interface Group {
  readonly value: FacetValue;
  readonly group: number;
}

const wholes = new WeakMap<GroupsAnswer, Whole>();

/** A facet as it stands; `all` are its sums without any filter. */
export function readFacet(
  id: FacetId,
  values: readonly FacetValue[] | undefined,
  now: GroupsAnswer,
  all: GroupsAnswer,
  chosen: readonly FacetValue[],
): FacetPicture {
  const sums = new GroupSums(now);
  // Too many values to be listed are found by searching alone.
  if (values === undefined) return { id, entries: [], size: new GroupSums(all).filled().length };
  const whole = wholeOf(id, values, all);
  const part = (of: GroupSums, group: number) => (whole.scale > 0 ? of.approximate("unspent", group) / whole.scale : 0);
  const isChosen = new Set(chosen);
  const listed = isLong(id) ? largest(whole.present, sums, isChosen) : whole.present;
  const entries = listed.map(({ value, group }) => ({
    value,
    count: sums.count(group),
    unspent: sums.unspent(group),
    share: part(sums, group),
    allShare: part(whole.sums, group),
    isChosen: isChosen.has(value),
  }));
  return { id, entries, size: whole.present.length };
}

function wholeOf(id: FacetId, values: readonly FacetValue[], all: GroupsAnswer): Whole {
  const known = wholes.get(all);
  if (known !== undefined) return known;
  const sums = new GroupSums(all);
  const present = values
    .map((value, group) => ({ value, group }))
    .filter(({ value, group }) => sums.count(group) > 0 && (value !== null || !NOTHING_UNSPENT.includes(id)));
  if (!isLong(id)) present.sort((a, b) => compareValues(id, a.value, b.value));
  const scale = present.reduce((most, { group }) => Math.max(most, sums.approximate("unspent", group)), 0);
  const whole = { sums, present, scale };
  wholes.set(all, whole);
  return whole;
}

/** The values with most unspent money, of equal ones those with more lines; and those chosen, behind. */
function largest(present: readonly Group[], sums: GroupSums, isChosen: ReadonlySet<FacetValue>): Group[] {
  const isBefore = (a: Group, b: Group) => {
    const more = sums.approximate("unspent", a.group) - sums.approximate("unspent", b.group);
    return more > 0 || (more === 0 && sums.count(a.group) > sums.count(b.group));
  };
  const top: Group[] = [];
  for (const one of present) {
    if (sums.count(one.group) === 0) continue;
    const last = top[SHOWN - 1];
    if (last !== undefined && !isBefore(one, last)) continue;
    const place = top.findIndex((other) => isBefore(one, other));
    top.splice(place < 0 ? top.length : place, 0, one);
    top.length = Math.min(top.length, SHOWN);
  }
  const others = isChosen.size === 0 ? [] : present.filter((one) => isChosen.has(one.value) && !top.includes(one));
  return [...top, ...others];
}
