import { CATEGORIES, type CategoryId, category } from "../domain/deviation/taxonomy.ts";
import { isSilent } from "../domain/outturn/isSilent.ts";
import type { LineOutturn } from "../domain/outturn/lineOutturn.ts";
import type { LineFilter, LineSort, RateBand } from "./urlState.ts";

/** The band a line's rate falls in; low bands follow the site's thresholds through `low`. */
export function rateBand(line: LineOutturn): RateBand {
  if (line.rate === null) return "unknown";
  if (line.rate.gt(1)) return "over";
  if (line.rate.eq(1)) return "full";
  if (line.rate.lte(0)) return "none";
  return line.low ?? "high";
}

/** The category a line is counted under; null where nothing is unspent. */
export function lineCategory(line: LineOutturn): CategoryId | null {
  return line.deviation?.primary ?? null;
}

function matches(line: LineOutturn, filter: LineFilter): boolean {
  const id = lineCategory(line);
  if (filter.categories.length > 0 && (id === null || !filter.categories.includes(id))) return false;
  if (filter.families.length > 0 && (id === null || !filter.families.includes(category(id).family))) return false;
  if (filter.statuses.length > 0 && !filter.statuses.includes(line.status)) return false;
  if (filter.bands.length > 0 && !filter.bands.includes(rateBand(line))) return false;
  if (filter.silent && !isSilent(line)) return false;
  const wanted = filter.text.trim().toLowerCase();
  if (wanted === "") return true;
  return line.line.name.text.toLowerCase().includes(wanted) || line.line.reason.text.toLowerCase().includes(wanted);
}

/** The lines that pass every part of the filter, in their given order. */
export function filterLines(lines: readonly LineOutturn[], filter: LineFilter): LineOutturn[] {
  return lines.filter((line) => matches(line, filter));
}

/** The lines a filter shows and those it hides, each in their given order; together they are all lines. */
export function partitionLines(
  lines: readonly LineOutturn[],
  filter: LineFilter,
): { shown: LineOutturn[]; hidden: LineOutturn[] } {
  const shown = filterLines(lines, filter);
  const kept = new Set(shown);
  return { shown, hidden: lines.filter((line) => !kept.has(line)) };
}

const taxonomyOrder = new Map(CATEGORIES.map(({ id }, index) => [id, index]));

/** Only the order matters here; the figures shown stay exact. Null for what the line does not have. */
const SORT_KEYS: Record<Exclude<LineSort, "form">, (line: LineOutturn) => number | null> = {
  unspent: (line) => line.unspentFen,
  rate: ({ rate, actualFen, baseFen }) => (rate === null || !baseFen ? null : (actualFen ?? 0) / baseFen),
  budget: (line) => line.baseFen,
  actual: (line) => line.actualFen,
  category: (line) => (line.deviation === null ? null : (taxonomyOrder.get(line.deviation.primary) ?? null)),
};

/** Whether a sort runs from large to small unless it is reversed: money does, rates and orders do not. */
export function isDescending(sort: LineSort): boolean {
  return sort === "unspent" || sort === "budget" || sort === "actual";
}

/**
 * A sorted copy: most money first, lowest rate first, in taxonomy order, or as in the form. Unknown figures
 * sort last whatever the direction; equal ones keep form order.
 */
export function sortLines(lines: readonly LineOutturn[], sort: LineSort, reversed = false): LineOutturn[] {
  if (sort === "form") return reversed ? [...lines].reverse() : [...lines];
  return [...lines].sort(order(sort, reversed));
}

/** The first lines of that order; many thousand others are passed over without being sorted. */
export function firstLines(
  lines: readonly LineOutturn[],
  sort: LineSort,
  count: number,
  reversed = false,
): LineOutturn[] {
  if (sort === "form") return reversed ? lines.slice(-count).reverse() : lines.slice(0, count);
  const compare = order(sort, reversed);
  let first: LineOutturn[] = [];
  let last: LineOutturn | undefined;
  for (const line of lines) {
    if (last !== undefined && compare(line, last) >= 0) continue;
    first.push(line);
    if (first.length < 2 * count) continue;
    first = first.sort(compare).slice(0, count);
    last = first[count - 1];
  }
  return first.sort(compare).slice(0, count);
}

function order(sort: Exclude<LineSort, "form">, reversed: boolean) {
  const key = SORT_KEYS[sort];
  const sign = isDescending(sort) === reversed ? 1 : -1;
  return (one: LineOutturn, other: LineOutturn): number => {
    const a = key(one);
    const b = key(other);
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * (a - b);
  };
}
