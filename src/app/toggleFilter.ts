import type { CategoryId, FamilyId } from "../domain/deviation/taxonomy.ts";
import type { LineFilter } from "./urlState.ts";

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
