import type { AmountUnit } from "../../domain/money/fen.ts";
import type { Text } from "../../messages/text.ts";
import type { FallbackUnit } from "../cells.ts";
import { captionUnit } from "../headerSynonyms.ts";
import type { Grid } from "./grid.ts";
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
 * The unit of amounts that carry none themselves. It is looked for, in this order, in the column's header, in a
 * caption above the header (`单位：万元`), in the header of another amount column, in the other cells of the amount columns where they all carry the same
 * one, in the file's name, and in what the reader of the file chose. Where none of these says anything a bare
 * figure is what it says: so many 元. The order of magnitude is never taken as a hint. From the third step on
 * the unit is assumed and the caller warns, unless no figure of the column is bare.
 */
export function columnUnit(
  column: ListColumn,
  header: ListHeader,
  grid: Grid,
  file: string,
  chosen: AmountUnit | undefined,
): ColumnUnit {
  if (column.unit) return { fallback: { unit: column.unit, from: "header" }, assumed: null };
  const caption = unitAbove(grid, header);
  if (caption) return { fallback: { unit: caption, from: "form" }, assumed: null };

  const own = unitsInCells(grid, header, [column]);
  const stated = amountColumns(header);
  const clues: readonly (readonly [AmountUnit | null | undefined, Text])[] = [
    [onlyOne(new Set(stated.flatMap(({ unit }) => unit ?? []))), GROUNDS.sibling],
    [onlyOne(unitsInCells(grid, header, stated).units), GROUNDS.cells],
    [unitInName(file), GROUNDS.name],
    [chosen, GROUNDS.chosen],
  ];
  const [unit, ground] = clues.find(([unit]) => unit) ?? [null, GROUNDS.plain];
  return { fallback: { unit: unit ?? "元", from: "form" }, assumed: own.hasBare ? ground : null };
}

function onlyOne(units: ReadonlySet<AmountUnit>): AmountUnit | null {
  return units.size === 1 ? [...units][0]! : null;
}

function amountColumns({ columns }: ListHeader): ListColumn[] {
  return [columns.budget, columns.revised, columns.actual].filter((column) => column !== undefined);
}

function unitAbove(grid: Grid, header: ListHeader): AmountUnit | null {
  for (const row of grid.rows.slice(0, header.row)) {
    for (const text of row) {
      const unit = captionUnit(text);
      if (unit) return unit;
    }
  }
  return null;
}

/** The units written in the cells of columns, and whether a figure other than zero stands without one. */
function unitsInCells(grid: Grid, header: ListHeader, columns: readonly ListColumn[]) {
  const units = new Set<AmountUnit>();
  let hasBare = false;
  for (let row = header.row + 1; row < grid.rows.length; row++) {
    for (const { index } of columns) {
      const text = grid.rows[row]![index]?.trim() ?? "";
      const last = text[text.length - 1];
      if (last === undefined) continue;
      if (last === "元" && "万亿".includes(text[text.length - 2] ?? " "))
        units.add(UNIT_ENDINGS[text[text.length - 2]!]!);
      else if (UNIT_ENDINGS[last]) units.add(UNIT_ENDINGS[last]);
      else if (/[1-9１-９]/.test(text) && !/[%％]$/.test(text)) hasBare = true;
    }
  }
  return { units, hasBare };
}

function unitInName(file: string): AmountUnit | null {
  const match = /(亿元|万元)|[(（](元)[)）]/.exec(file);
  return match ? ((match[1] ?? match[2]) as AmountUnit) : null;
}
