import type { ProjectOutturn } from "../domain/outturn/projectOutturn.ts";
import { outturnChunks } from "../lines/outturnLines.ts";
import { breathe } from "./breathe.ts";
import type { LineFeed } from "./lineFeed.ts";

/** Lines in one chunk: some milliseconds of the page's time. */
const CHUNK = 4096;
/** How long making chunks may keep the page from answering. */
const SLICE_MS = 8;

/** Brings the lines of projects that are in the page. */
export function feedOutturns(outturns: readonly ProjectOutturn[]): LineFeed {
  return async (sink, signal) => {
    const all = outturns.reduce((sum, { lines }) => sum + lines.length, 0);
    let rows = 0;
    let appended = Promise.resolve();
    let until = performance.now() + SLICE_MS;
    for (const chunk of outturnChunks(outturns, CHUNK)) {
      if (signal.aborted) break;
      rows += chunk.measures.row?.length ?? 0;
      appended = sink.append(chunk);
      if (performance.now() < until) continue;
      sink.tell({ rows, all });
      await breathe();
      until = performance.now() + SLICE_MS;
    }
    await appended;
  };
}
