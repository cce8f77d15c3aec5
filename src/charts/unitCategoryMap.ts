import { CATEGORIES, type CategoryId, category } from "../domain/deviation/taxonomy.ts";
import { type ExactAmount, showExactAmount, sumExact } from "../domain/money/exactAmount.ts";
import type { AmountUnit } from "../domain/money/fen.ts";
import { FEN_PER_UNIT } from "../domain/money/fen.ts";
import { lineFigures } from "../messages/lineFigures.ts";
import { format, type Lang } from "../messages/text.ts";
import type { FigureModel } from "./chartModel.ts";
import { countWords } from "./countWords.ts";

/** More units than this are one row together. */
const MOST_UNITS = 30;
/** So many digits before the point leave none behind it. */
const WHOLE_DIGITS = 4;

/** What one unit left unspent under one category. */
export interface MapEntry {
  readonly unit: string | null;
  readonly category: CategoryId;
  readonly unspent: ExactAmount;
  readonly count: number;
}

export interface MapCell {
  readonly category: CategoryId;
  readonly unspent: ExactAmount;
  readonly count: number;
  /** Its part of the largest cell, for its tint; 0 in the row of the rest. */
  readonly share: number;
  readonly text: string;
}

export interface MapRow {
  /** Undefined for the row of all units beyond the largest. */
  readonly unit: string | null | undefined;
  readonly label: string;
  readonly total: ExactAmount;
  readonly totalText: string;
  /** Its part of the largest unit's total; 0 for the row of the rest, which is no unit to compare with. */
  readonly share: number;
  readonly cells: readonly MapCell[];
}

export interface UnitCategoryMapModel extends FigureModel {
  readonly categories: readonly CategoryId[];
  readonly body: readonly MapRow[];
}

/**
 * Unspent money of units by category, most money first. Every cell has its amount in words, shorter where amounts are
 * large, and a tint of its category by its part of the largest cell.
 */
export function unitCategoryMap(
  entries: readonly MapEntry[],
  options: {
    readonly unit: AmountUnit;
    readonly unitName: string;
    readonly lang: Lang;
    readonly nameOf: (unit: string | null) => string;
  },
): UnitCategoryMapModel {
  const { unit, unitName, lang, nameOf } = options;
  const filled = entries.filter(({ unspent }) => unspent > 0);
  const categories = CATEGORIES.map(({ id }) => id).filter((id) => filled.some((entry) => entry.category === id));
  const byUnit = new Map<string | null, MapEntry[]>();
  for (const entry of filled) {
    const list = byUnit.get(entry.unit);
    if (list === undefined) byUnit.set(entry.unit, [entry]);
    else list.push(entry);
  }
  const ranked = [...byUnit]
    .map(([name, list]) => ({ name, list, total: add(list) }))
    .sort((a, b) => Number(b.total) - Number(a.total));
  const shown = ranked.slice(0, MOST_UNITS);
  const rest = ranked.slice(MOST_UNITS);
  const largest = Math.max(0, ...shown.flatMap(({ list }) => list.map(({ unspent }) => Number(unspent))));
  const decimals = Math.max(0, WHOLE_DIGITS - String(Math.floor(largest / FEN_PER_UNIT[unit])).length);
  const scale = { largest, total: Number(shown[0]?.total ?? 0) };

  const row = (name: string | null | undefined, label: string, list: readonly MapEntry[]): MapRow => {
    const byCategory = new Map<CategoryId, MapEntry[]>(categories.map((id) => [id, []]));
    for (const entry of list) byCategory.get(entry.category)?.push(entry);
    const total = add(list);
    const cells = Array.from(byCategory, ([id, own]): MapCell => {
      const unspent = add(own);
      return {
        ...{ category: id, unspent, count: own.reduce((sum, entry) => sum + entry.count, 0) },
        share: name === undefined ? 0 : share(Number(unspent), scale.largest),
        text: unspent === 0 ? "" : showExactAmount(unspent, unit, decimals),
      };
    });
    const totalText = showExactAmount(total, unit, decimals);
    const part = name === undefined ? 0 : share(Number(total), scale.total);
    return { unit: name, label, total, totalText, share: part, cells };
  };
  const body = shown.map(({ name, list }) => row(name, nameOf(name), list));
  if (rest.length > 0) {
    const label = format(lineFigures.mapRest, lang, { count: countWords(rest.length) });
    body.push(
      row(
        undefined,
        label,
        rest.flatMap(({ list }) => list),
      ),
    );
  }
  return {
    name: lineFigures.mapName[lang],
    summary: summarise(body, unit, lang),
    columns: [
      lineFigures.mapUnit[lang],
      ...categories.map((id) => category(id).title[lang]),
      `${lineFigures.total[lang]}（${unitName}）`,
    ],
    // Hundreds of texts, which hardly anybody asks for.
    get rows() {
      return body.map(({ label, cells, total }) => [
        label,
        ...cells.map(({ unspent }) => showExactAmount(unspent, unit)),
        showExactAmount(total, unit),
      ]);
    },
    categories,
    body,
  };
}

/** A cell in words, with the exact amount and its lines. */
export function cellWords(row: MapRow, cell: MapCell, unit: AmountUnit, lang: Lang): string {
  const name = format(lineFigures.mapCell, lang, { unit: row.label, category: category(cell.category).title });
  const amount = showExactAmount(cell.unspent, unit);
  return format(lineFigures.markAmount, lang, { name, amount, count: countWords(cell.count) });
}

function summarise(body: readonly MapRow[], unit: AmountUnit, lang: Lang): string {
  const [first] = body;
  if (first === undefined) return lineFigures.mapEmpty[lang];
  const cells = body
    .filter((row) => row.unit !== undefined)
    .flatMap((row) => row.cells.map((cell) => ({ row, cell, size: Number(cell.unspent) })));
  const top = cells.reduce((best, one) => (one.size > best.size ? one : best));
  return format(lineFigures.mapSummary, lang, {
    unit: first.label,
    amount: showExactAmount(first.total, unit),
    cellUnit: top.row.label,
    category: category(top.cell.category).title,
    cell: showExactAmount(top.cell.unspent, unit),
  });
}

function add(entries: readonly MapEntry[]): ExactAmount {
  return sumExact(entries.map(({ unspent }) => unspent));
}

function share(value: number, most: number): number {
  return most <= 0 ? 0 : Math.min(1, value / most);
}
