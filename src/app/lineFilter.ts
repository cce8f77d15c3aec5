import { type CategoryId, category } from "../domain/deviation/taxonomy.ts";
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

/** Whether money is unspent and the reason cell states no cause. */
export function isSilent(line: LineOutturn): boolean {
  return line.deviation !== null && !line.deviation.reasonStated;
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

/** Unknown figures sort last whatever the direction; equal ones keep form order. */
function compareUnknownLast(a: number | null, b: number | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return a - b;
}

/** A sorted copy: most unspent first, lowest rate first, largest budget first, or as in the form. */
export function sortLines(lines: readonly LineOutturn[], sort: LineSort): LineOutturn[] {
  const key = (line: LineOutturn): number | null => {
    if (sort === "unspent") return line.unspentFen === null ? null : -line.unspentFen;
    if (sort === "budget") return line.baseFen === null ? null : -line.baseFen;
    // Only the order matters here; the figure shown stays the exact ratio.
    return line.rate === null ? null : line.rate.toNumber();
  };
  return sort === "form" ? [...lines] : [...lines].sort((a, b) => compareUnknownLast(key(a), key(b)));
}
