import type { Thresholds } from "../../domain/outturn/thresholds.ts";
import type { LineQueries } from "../../engine/engine.ts";
import { LINE_ROW_COLUMNS, type LineRow, readLineRows } from "../../lines/lineRow.ts";
import { workbenchClauses } from "./workbenchClauses.ts";
import { EVERYTHING, type WorkbenchState } from "./workbenchState.ts";
import { lineOrder } from "./workbenchWants.ts";

/** A window of the lines a state lets through, in its order. Rejects with an `AbortError` once the signal is aborted. */
export async function fetchLines(
  queries: LineQueries,
  state: WorkbenchState,
  thresholds: Thresholds,
  window: { readonly offset: number; readonly limit: number; readonly signal: AbortSignal },
): Promise<LineRow[]> {
  const { offset, limit, signal } = window;
  const page = { kind: "page", order: lineOrder(state), offset, limit, columns: LINE_ROW_COLUMNS } as const;
  const { answer } = await queries.update(workbenchClauses(state, thresholds), { page }, { signal });
  return readLineRows(answer.page.rows);
}

/** The line that stands in a row of a file; null where there is none. */
export async function findLine(
  queries: LineQueries,
  place: { readonly file: string; readonly row: number },
  signal: AbortSignal,
): Promise<LineRow | null> {
  const { file, row } = place;
  const { answer } = await queries.update(
    [
      { source: "file", kind: "values", column: "file", values: [file] },
      { source: "row", kind: "range", column: "row", from: row, to: row + 1 },
    ],
    { page: { kind: "page", order: lineOrder(EVERYTHING), offset: 0, limit: 1, columns: LINE_ROW_COLUMNS } },
    { signal },
  );
  return readLineRows(answer.page.rows)[0] ?? null;
}
