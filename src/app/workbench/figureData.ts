import { type CategoryId, isCategoryId } from "../../domain/deviation/taxonomy.ts";
import type { ExactAmount } from "../../domain/money/exactAmount.ts";
import type { LineRow } from "../../lines/lineRow.ts";
import { valuesOf } from "./workbenchAddress.ts";
import type { WorkbenchPicture } from "./workbenchPicture.ts";
import type { FacetId, FacetValue } from "./workbenchState.ts";

/** What one value of a dimension left unspent. */
export interface ValueAmount {
  readonly value: FacetValue;
  readonly unspent: ExactAmount;
  readonly count: number;
}

/** Unspent money of every unit under every category. */
export function mapEntries({ figure, values }: WorkbenchPicture) {
  const { map } = figure;
  const categories = values.category ?? [];
  if (map === null || values.unit === undefined) return [];
  return map.filled().flatMap((group) => {
    const category = categories[group % categories.length] ?? null;
    const unspent = map.unspent(group);
    if (category === null || !isCategoryId(category) || unspent === null) return [];
    const unit = values.unit?.[Math.floor(group / categories.length)] ?? null;
    return [{ unit, category, unspent, count: map.count(group) }];
  });
}

/** What the values of a facet left unspent, under all filters but the facet's own. */
export function facetAmounts(picture: WorkbenchPicture, id: FacetId): ValueAmount[] {
  const sums = picture.facetSums(id);
  const values = valuesOf(picture.values, id) ?? [];
  return sums.filled().flatMap((group) => {
    const unspent = sums.unspent(group);
    return unspent === null ? [] : [{ value: values[group] ?? null, unspent, count: sums.count(group) }];
  });
}

/** Lines and unspent money by class of budget and class of rate; lines without either are left out. */
export function densityCells({ figure, values }: WorkbenchPicture) {
  const { density } = figure;
  const rates = values.rateClass ?? [];
  if (density === null) return [];
  return density.filled().flatMap((group) => {
    const amount = values.amountClass?.[Math.floor(group / rates.length)] ?? null;
    const rate = rates[group % rates.length] ?? null;
    if (amount === null || rate === null) return [];
    const classes = { amountClass: Number(amount), rateClass: Number(rate) };
    return [{ ...classes, count: density.count(group), unspent: density.unspent(group) }];
  });
}

/** The largest lines as points, with the rows they are drawn from; those with an unknown amount have no place. */
export function densityLines({ figure }: WorkbenchPicture, nameOf: (row: LineRow) => string) {
  return figure.points.flatMap((row) => {
    const { budgetFen, actualFen, unspentFen, category } = row;
    if (budgetFen === null || actualFen === null || unspentFen === null) return [];
    return [{ row, name: nameOf(row), budgetFen, actualFen, unspentFen, category: category as CategoryId | null }];
  });
}

/** The sums of every year, under all filters but that of the year. */
export function yearEntries(picture: WorkbenchPicture) {
  const sums = picture.facetSums("year");
  const years = picture.values.year ?? [];
  return sums.filled().map((group) => ({ year: years[group] ?? null, ...sums.read(group) }));
}
