import type { Chunk } from "../engine/chunk.ts";
import type { Issue } from "../ingest/issue.ts";

/** A step of reading: how far it has come, and the lines that have become whole chunks since. */
export interface ReadStep {
  /** Rows of the file read so far. */
  readonly rows: number;
  /** Rows of the file, about; null where that is not known. */
  readonly all: number | null;
  readonly chunks: readonly Chunk[];
  readonly issues: readonly Issue[];
}
