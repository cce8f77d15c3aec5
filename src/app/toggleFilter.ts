import type { StatusId } from "../domain/deviation/deviation.ts";
import type { CategoryId, FamilyId } from "../domain/deviation/taxonomy.ts";
import type { LineFilter, RateBand } from "./urlState.ts";

function toggle<T>(list: readonly T[], entry: T): T[] {
  return list.includes(entry) ? list.filter((other) => other !== entry) : [...list, entry];
}

/** Adds a category to the filter, or takes it out again. */
export function toggleCategory(filter: LineFilter, id: CategoryId): LineFilter {
  return { ...filter, categories: toggle(filter.categories, id) };
}

/** Adds a family to the filter, or takes it out again. */
export function toggleFamily(filter: LineFilter, id: FamilyId): LineFilter {
  return { ...filter, families: toggle(filter.families, id) };
}

/** Adds a status to the filter, or takes it out again. */
export function toggleStatus(filter: LineFilter, id: StatusId): LineFilter {
  return { ...filter, statuses: toggle(filter.statuses, id) };
}

/** Adds a rate band to the filter, or takes it out again. */
export function toggleBand(filter: LineFilter, id: RateBand): LineFilter {
  return { ...filter, bands: toggle(filter.bands, id) };
}
