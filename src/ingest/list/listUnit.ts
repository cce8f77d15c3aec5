import type { AmountUnit } from "../../domain/money/fen.ts";
import type { Text } from "../../messages/text.ts";
import type { FallbackUnit } from "../cells.ts";
import { captionUnit } from "../headerSynonyms.ts";
import { type Grid, partsOf, topOf } from "./grid.ts";
import type { ListColumn, ListHeader } from "./listHeader.ts";

/** The unit of a column's bare figures; `assumed` says on what ground, where the file itself states none. */
export interface ColumnUnit {
  readonly fallback: FallbackUnit;
  readonly assumed: Text | null;
}

const UNIT_ENDINGS: Readonly<Record<string, AmountUnit>> = { 万: "万元", 亿: "亿元", 元: "元" };

const GROUNDS = {
  sibling: { zh: "依据另一金额列的表头", en: "as the header of another amount column says" },
  cells: { zh: "其他单元格都用这个单位", en: "as the other cells do" },
  name: { zh: "依据文件名", en: "from the file's name" },
  chosen: { zh: "依据所选设置", en: "as chosen by the reader" },
  plain: { zh: "没有注明单位的数字按元计", en: "figures without a unit count as yuan" },
} satisfies Record<string, Text>;

/**
 * The units of amounts that carry none themselves, for each of the columns asked for. It is looked for, in this order,
 * in the column's header, in a caption above the header (`单位：万元`), in the header of another amount column, in the other
 * cells of the amount columns where they all carry the same
 * one, in the file's name, and in what the reader of the file chose. Where none of these says anything a bare
 * figure is what it says: so many 元. The order of magnitude is never taken as a hint. From the third step on
 * the unit is assumed and the caller warns, unless no figure of the column is bare.
 */
export function columnUnits(
  columns: readonly ListColumn[],
  header: ListHeader,
  grid: Grid,
  file: string,
  chosen: AmountUnit | undefined,
): ColumnUnit[] {
  const caption = unitAbove(grid, header);
  const stated = amountColumns(header);
  const isStated = caption !== null || columns.every(({ unit }) => unit !== null);
  // One walk over a long list serves all of its columns.
  const written = isStated ? [] : unitsInCells(grid, header, stated);
  const clues: readonly (readonly [AmountUnit | null | undefined, Text])[] = [
    [onlyOne(stated.flatMap(({ unit }) => unit ?? [])), GROUNDS.sibling],
    [onlyOne(written.flatMap(({ units }) => [...units])), GROUNDS.cells],
    [unitInName(file), GROUNDS.name],
    [chosen, GROUNDS.chosen],
  ];
  const [unit, ground] = clues.find(([unit]) => unit) ?? [null, GROUNDS.plain];
  return columns.map((column) => {
    if (column.unit) return { fallback: { unit: column.unit, from: "header" }, assumed: null };
    if (caption) return { fallback: { unit: caption, from: "form" }, assumed: null };
    const { hasBare } = written[stated.indexOf(column)]!;
    return { fallback: { unit: unit ?? "元", from: "form" }, assumed: hasBare ? ground : null };
  });
}

function onlyOne(units: readonly AmountUnit[]): AmountUnit | null {
  return units.every((unit) => unit === units[0]) ? (units[0] ?? null) : null;
}

function amountColumns({ columns }: ListHeader): ListColumn[] {
  return [columns.budget, columns.revised, columns.actual].filter((column) => column !== undefined);
}

function unitAbove(grid: Grid, header: ListHeader): AmountUnit | null {
  for (const row of topOf(grid).rows.slice(0, header.row)) {
    for (const text of row) {
      const unit = captionUnit(text);
      if (unit) return unit;
    }
  }
  return null;
}

/** The units written in the cells of each column, and whether a figure other than zero stands there without one. */
function unitsInCells(grid: Grid, header: ListHeader, columns: readonly ListColumn[]) {
  const found = columns.map(({ index }) => ({ index, units: new Set<AmountUnit>(), hasBare: false }));
  let above = header.row + 1;
  for (const { rows } of partsOf(grid)) {
    for (let row = above; row < rows.length; row++) {
      for (const column of found) {
        const text = rows[row]![column.index]?.trim() ?? "";
        const last = text[text.length - 1];
        if (last === undefined) continue;
        if (last === "元" && "万亿".includes(text[text.length - 2] ?? " "))
          column.units.add(UNIT_ENDINGS[text[text.length - 2]!]!);
        else if (UNIT_ENDINGS[last]) column.units.add(UNIT_ENDINGS[last]);
        else if (/[1-9１-９]/.test(text) && !/[%％]$/.test(text)) column.hasBare = true;
      }
    }
    above = 0;
  }
  return found;
}

function unitInName(file: string): AmountUnit | null {
  const match = /(亿元|万元)|[(（](元)[)）]/.exec(file);
  return match ? ((match[1] ?? match[2]) as AmountUnit) : null;
}
