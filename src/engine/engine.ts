import type { Chunk } from "./chunk.ts";
import type { Clause } from "./clause.ts";
import type { Answers, Rows, Wants } from "./wants.ts";

/** What there is to ask about, from a certain commit on. */
export interface StoreInfo {
  /** Higher with each commit; every answer carries the version it was reckoned from. */
  readonly version: number;
  readonly lines: number;
  /** The values of coded columns in order of their codes; a column with very many values (names) is left out. */
  readonly values: Readonly<Record<string, readonly (string | null)[]>>;
}

export interface Versioned<T> {
  readonly version: number;
  readonly answer: T;
}

export interface AskOptions {
  /** The promise is rejected with an `AbortError` when this is aborted before the answer is there. */
  readonly signal?: AbortSignal;
  /**
   * Questions that replace each other: while one is being answered, only the latest asked since then waits, and those
   * it replaces are rejected with an `AbortError`. Questions without a channel, or in different ones, are all answered.
   */
  readonly channel?: string;
}

/**
 * What views ask of the lines. Everything is asynchronous, so that it may run in a worker or in a database. A question
 * that cannot be answered (an unknown column) rejects with an `Error`.
 */
export interface LineQueries {
  /** One question for everything that the views show: all clauses, all wants, one answer. */
  update<W extends Wants>(clauses: readonly Clause[], wants: W, options?: AskOptions): Promise<Versioned<Answers<W>>>;
  /** Values of a coded column that contain the text, those that begin with it first; at most `limit`. */
  search(column: string, text: string, limit: number, options?: AskOptions): Promise<Versioned<readonly string[]>>;
  /** The values of one line, by its number in order of arrival; null where there is no such line. */
  line(line: number, columns: readonly string[], options?: AskOptions): Promise<Versioned<Rows | null>>;
  /** Gives the memory back. Open questions are rejected with an `AbortError`, and so are later ones. */
  close(): void;
}

/** Lines kept in this browser, which are brought in chunk by chunk. */
export interface LineEngine extends LineQueries {
  /**
   * Adds lines, which count from the next commit on. The chunk's arrays are handed over and must not be used again.
   */
  append(chunk: Chunk): Promise<void>;
  /** Makes all lines appended so far the ones asked about. After the final commit no more can be added. */
  commit(isFinal: boolean): Promise<StoreInfo>;
}
