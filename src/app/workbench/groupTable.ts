import type { Decimal } from "decimal.js";
import { exactRatio } from "../../domain/money/exactAmount.ts";
import { compareValues } from "./facetPicture.ts";
import type { GroupSums, LineSums } from "./groupSums.ts";
import type { FacetId, FacetValue, GroupColumn, Sorting } from "./workbenchState.ts";

export interface GroupRow {
  /** A value of each dimension grouped by. */
  readonly values: readonly FacetValue[];
  readonly sums: LineSums;
  /** Part of all unspent money on show; null where there is none. */
  readonly share: Decimal | null;
  /** The same beside the largest group's, for the length of a bar. */
  readonly length: number;
}

export interface GroupTable {
  readonly by: readonly FacetId[];
  readonly total: number;
  /** The first rows in the order asked for. */
  readonly rows: (limit: number) => GroupRow[];
}

/** The groups that have lines, in an order; `totals` are the sums of all lines on show. */
export function groupTable(
  by: readonly FacetId[],
  lists: readonly (readonly FacetValue[])[],
  sums: GroupSums,
  sorting: Sorting<GroupColumn>,
  totals: LineSums,
): GroupTable {
  const second = lists[1]?.length ?? 1;
  const valuesOf = (group: number): FacetValue[] =>
    [Math.floor(group / second), group % second].slice(0, by.length).map((at, place) => lists[place]?.[at] ?? null);
  const groups = sums.filled();
  const scale = groups.reduce((most, group) => Math.max(most, sums.approximate("unspent", group)), 0);
  const compare = comparison(by, valuesOf, sums, sorting);
  let sorted: number[] | null = null;
  return {
    by,
    total: groups.length,
    rows: (limit) => {
      sorted ??= groups.sort(compare);
      return sorted.slice(0, limit).map((group) => {
        const own = sums.read(group);
        return {
          values: valuesOf(group),
          sums: own,
          share: exactRatio(own.unspent, totals.unspent),
          length: scale > 0 ? sums.approximate("unspent", group) / scale : 0,
        };
      });
    },
  };
}

function comparison(
  by: readonly FacetId[],
  valuesOf: (group: number) => FacetValue[],
  sums: GroupSums,
  { column, descending }: Sorting<GroupColumn>,
): (a: number, b: number) => number {
  const byLabel = (a: number, b: number) => {
    const [one, other] = [valuesOf(a), valuesOf(b)];
    for (const [place, id] of by.entries()) {
      const order = compareValues(id, one[place] ?? null, other[place] ?? null);
      if (order !== 0) return order;
    }
    return a - b;
  };
  const sign = descending ? -1 : 1;
  if (column === "label") return (a, b) => sign * byLabel(a, b);
  const figures = new Float64Array(sums.size);
  for (let group = 0; group < figures.length; group += 1) figures[group] = figureOf(sums, column, group);
  return (a, b) => {
    const [one, other] = [figures[a] as number, figures[b] as number];
    const unknown = Number(Number.isNaN(one)) - Number(Number.isNaN(other));
    if (unknown !== 0) return unknown;
    return (Number.isNaN(one) ? 0 : sign * (one - other)) || byLabel(a, b);
  };
}

/** What groups are ordered by; NaN, which comes last, where it is unknown. */
function figureOf(sums: GroupSums, column: Exclude<GroupColumn, "label">, group: number): number {
  if (column === "count") return sums.count(group);
  const budget = sums.approximate("budget", group);
  if (column === "rate") return budget > 0 ? sums.approximate("actual", group) / budget : Number.NaN;
  return sums.isUnknown(group) ? Number.NaN : sums.approximate(column, group);
}
