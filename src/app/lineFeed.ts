import type { Chunk } from "../engine/chunk.ts";
import type { Issue } from "../ingest/issue.ts";
import type { LineProgress } from "./lineSource.ts";

/** Where a feed puts what it has read. */
export interface LineSink {
  /** Takes a chunk in; resolves when there is room for the next. */
  readonly append: (chunk: Chunk) => Promise<void>;
  /** A way into the engine for a worker that reads lines; see `engine/protocol.ts` for what it speaks. */
  readonly connect: () => Promise<MessagePort>;
  /** Shows what has been appended so far. */
  readonly show: () => Promise<void>;
  readonly tell: (progress: LineProgress) => void;
  /** A file of which nothing, or not all, could be read: sums lack it. */
  readonly lose: (file: string) => void;
  readonly report: (issues: readonly Issue[]) => void;
}

/** Brings all lines of a data set to the sink; stops where the signal is aborted. */
export type LineFeed = (sink: LineSink, signal: AbortSignal) => Promise<void>;
