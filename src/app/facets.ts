import type { StatusId } from "../domain/deviation/deviation.ts";
import { CATEGORIES, type CategoryId, category, FAMILIES, type FamilyId } from "../domain/deviation/taxonomy.ts";
import type { Fen } from "../domain/money/fen.ts";
import { isSilent } from "../domain/outturn/isSilent.ts";
import type { LineOutturn } from "../domain/outturn/lineOutturn.ts";
import { totals } from "../domain/outturn/totals.ts";
import { filterLines, lineCategory, rateBand } from "./lineFilter.ts";
import { BANDS, type LineFilter, type RateBand, STATUSES } from "./urlState.ts";

/**
 * One value of a facet: how many of the lines that pass the other filters have it, and their unspent money;
 * null where there are such lines and none has readable amounts.
 */
export interface FacetEntry<Id extends string> {
  readonly id: Id;
  readonly count: number;
  readonly unspentFen: Fen | null;
}

/** What each part of the filter would show, given all the other parts. */
export interface Facets {
  readonly families: readonly FacetEntry<FamilyId>[];
  readonly categories: readonly FacetEntry<CategoryId>[];
  readonly statuses: readonly FacetEntry<StatusId>[];
  readonly bands: readonly FacetEntry<RateBand>[];
  readonly silent: FacetEntry<"silent">;
}

/**
 * Counts every facet over the lines that pass all filters but its own, so that its other values stay on
 * offer while one is chosen. Values no line of the project has are left out; those only the other filters
 * rule out stay, with a count of 0. Lists keep the order of the taxonomy and of `STATUSES` and `BANDS`.
 */
export function facets(lines: readonly LineOutturn[], filter: LineFilter): Facets {
  const familyOf = (line: LineOutturn) => {
    const id = lineCategory(line);
    return id === null ? null : category(id).family;
  };
  const silent = (line: LineOutturn) => (isSilent(line) ? ("silent" as const) : null);
  const ids = <Id extends string>(list: readonly { readonly id: Id }[]) => list.map(({ id }) => id);
  const without = (part: Partial<LineFilter>) => filterLines(lines, { ...filter, ...part });
  return {
    families: count(ids(FAMILIES), lines, without({ families: [] }), familyOf),
    categories: count(ids(CATEGORIES), lines, without({ categories: [] }), lineCategory),
    statuses: count(STATUSES, lines, without({ statuses: [] }), (line) => line.status),
    bands: count(BANDS, lines, without({ bands: [] }), rateBand),
    silent: entry("silent", without({ silent: false }), silent),
  };
}

function count<Id extends string>(
  ids: readonly Id[],
  all: readonly LineOutturn[],
  passing: readonly LineOutturn[],
  idOf: (line: LineOutturn) => Id | null,
): FacetEntry<Id>[] {
  const present = new Set(all.map(idOf));
  return ids.filter((id) => present.has(id)).map((id) => entry(id, passing, idOf));
}

function entry<Id extends string>(
  id: Id,
  passing: readonly LineOutturn[],
  idOf: (line: LineOutturn) => Id | null,
): FacetEntry<Id> {
  const own = passing.filter((line) => idOf(line) === id);
  const sums = totals(own);
  return { id, count: own.length, unspentFen: own.length > 0 && sums.unknown === own.length ? null : sums.unspentFen };
}
