import type { Thresholds } from "../../domain/outturn/thresholds.ts";
import type { LineQueries } from "../../engine/engine.ts";
import type { ExportCell } from "../../export/exportTable.ts";
import type { TableStream } from "../../export/tableStream.ts";
import type { ListedLine } from "../../export/tables/lineListTable.ts";
import { breathe } from "../breathe.ts";
import { fetchLines } from "./fetchLines.ts";
import type { WorkbenchState } from "./workbenchState.ts";

/** Rows asked for at once, and rows written without letting the page draw: some milliseconds of its time. */
const ASKED = 16_384;
const WRITTEN = 1024;

/**
 * Writes the lines a state lets through, in its order, slice by slice, so that the page stays quick; `tell` hears of
 * every slice. Rejects with an `AbortError` once the signal is aborted.
 */
export async function exportLines(
  queries: LineQueries,
  state: WorkbenchState,
  thresholds: Thresholds,
  file: { readonly stream: TableStream; readonly row: (line: ListedLine) => ExportCell[] },
  options: { readonly total: number; readonly signal: AbortSignal; readonly tell: (done: number) => void },
): Promise<Blob> {
  const { total, signal, tell } = options;
  for (let offset = 0; offset < total; offset += ASKED) {
    const lines = await fetchLines(queries, state, thresholds, { offset, limit: ASKED, signal });
    for (let at = 0; at < lines.length; at += WRITTEN) {
      file.stream.add(lines.slice(at, at + WRITTEN).map(file.row));
      tell(offset + Math.min(lines.length, at + WRITTEN));
      await breathe();
      if (signal.aborted) throw new DOMException("the export was cancelled", "AbortError");
    }
  }
  return file.stream.end();
}
