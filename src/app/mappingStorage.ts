import type { SavedMapping } from "./mapping.ts";

const KEY = "outturn.mappings";
/** The latest are kept; a mapping is a few hundred bytes. */
const KEPT = 50;

/** The mappings this browser keeps, the latest first; none where it keeps nothing or holds something else. */
export function loadMappings(): SavedMapping[] {
  try {
    const parsed: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(parsed) ? parsed.filter(isMapping) : [];
  } catch {
    return [];
  }
}

/** Keeps a mapping for the next file with the same header. False where the browser does not let pages keep anything. */
export function saveMapping(mapping: SavedMapping): boolean {
  const key = mapping.headers.join("\t");
  const others = loadMappings().filter(({ headers }) => headers.join("\t") !== key);
  try {
    localStorage.setItem(KEY, JSON.stringify([mapping, ...others].slice(0, KEPT)));
    return true;
  } catch {
    return false;
  }
}

function isMapping(value: unknown): value is SavedMapping {
  if (typeof value !== "object" || value === null) return false;
  const { headers, columns, unit } = value as Record<string, unknown>;
  return (
    Array.isArray(headers) &&
    headers.every((header) => typeof header === "string") &&
    typeof columns === "object" &&
    columns !== null &&
    Object.values(columns).every((column) => Number.isInteger(column)) &&
    [null, "元", "万元", "亿元"].includes(unit as string | null)
  );
}
