import type { AmountUnit } from "../../domain/money/fen.ts";
import { type ListRole, readHeader } from "../headerSynonyms.ts";
import { type Grid, topOf } from "./grid.ts";
import { headerTexts, type ListColumn, type ListHeader } from "./listHeader.ts";

/** Where a list's header stands and what its columns hold, as a reader of the file said it. */
export interface ListMapping {
  /** Name of the sheet or table; null where the file holds only one. */
  readonly table: string | null;
  /** The header's row as people count it; the data follow it. */
  readonly row: number;
  /** The column, from 0, of each role; a role without one is not read. */
  readonly columns: Readonly<Partial<Record<ListRole, number>>>;
  /** The unit of amounts that name none themselves; null leaves it to the file. */
  readonly unit: AmountUnit | null;
}

/**
 * The header a mapping describes; null where the table has no such row. Columns the mapping does not name were left
 * out on purpose, so none of them counts as unknown.
 */
export function mappedHeader(grid: Grid, { row, columns, unit }: ListMapping): ListHeader | null {
  const { rows, standing, rowNumber } = topOf(grid);
  const index = rows.findIndex((_, at) => rowNumber(at) === row);
  const texts = (standing ?? rows)[index];
  if (texts === undefined) return null;
  const headers = headerTexts(texts);
  const mapped: Partial<Record<ListRole, ListColumn>> = {};
  for (const [role, column] of Object.entries(columns) as [ListRole, number][]) {
    const header = headers[column] ?? "";
    mapped[role] = { index: column, header, unit: unit ?? readHeader(header).unit };
  }
  return { row: index, headers, columns: mapped, repeated: [], unknown: [] };
}
