import type { AmountUnit } from "../domain/money/fen.ts";
import type { ListRole } from "../ingest/headerSynonyms.ts";
import type { KeptTable } from "../ingest/ingested.ts";
import type { Grid } from "../ingest/list/grid.ts";
import { findHeader, headerTexts } from "../ingest/list/listHeader.ts";
import type { ListMapping } from "../ingest/list/listMapping.ts";

/** A mapping as it is kept for the next file: it fits wherever a row reads exactly like `headers`. */
export interface SavedMapping {
  readonly headers: readonly string[];
  readonly columns: Readonly<Partial<Record<ListRole, number>>>;
  readonly unit: AmountUnit | null;
}

/** What a reader may say a column holds. */
export type MappedRole = Exclude<ListRole, "ignored">;

/** The roles in the order a form asks for them. */
export const MAPPED_ROLES: readonly MappedRole[] = [
  ...(["line", "budget", "actual", "revised", "reason", "status", "category"] as const),
  ...(["project", "unit", "department", "year"] as const),
];

/** Rows among which a header is looked for, and shown to choose it from. */
export const HEADER_ROWS = 30;

/** The texts of a table's row as a header; empty where there is no such row. `row` is the number people count. */
export function headersAt(grid: Grid, row: number): readonly string[] {
  const index = grid.rows.findIndex((_, at) => grid.rowNumber(at) === row);
  const texts = (grid.standing ?? grid.rows)[index];
  return texts === undefined ? [] : headerTexts(texts);
}

/** What the program itself takes a list's header and columns to be: the start of a mapping by hand. */
export function guessMapping(grid: Grid): ListMapping {
  const header = findHeader(grid);
  const columns: Partial<Record<ListRole, number>> = {};
  for (const role of MAPPED_ROLES) {
    const column = header?.columns[role];
    if (column !== undefined) columns[role] = column.index;
  }
  return { table: grid.table, row: grid.rowNumber(header?.row ?? 0), columns, unit: null };
}

/** The mapping kept for a file whose header reads the same, wherever in the file it stands; null where none fits. */
export function recallMapping(tables: readonly KeptTable[], saved: readonly SavedMapping[]): ListMapping | null {
  for (const { grid } of tables) {
    for (const [index, texts] of (grid.standing ?? grid.rows).slice(0, HEADER_ROWS).entries()) {
      const headers = headerTexts(texts).join("\t");
      const fitting = saved.find((each) => each.headers.join("\t") === headers);
      if (fitting === undefined) continue;
      return { table: grid.table, row: grid.rowNumber(index), columns: fitting.columns, unit: fitting.unit };
    }
  }
  return null;
}
