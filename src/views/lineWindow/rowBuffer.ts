import type { LineRow } from "../../lines/lineRow.ts";

/** Rows are fetched by blocks of so many; an answer's first rows should be as many. */
export const BLOCK_ROWS = 60;
/** Rows of the first blocks are never given up: they are what is printed. */
export const PRINTED_ROWS = 200;
const KEPT_BLOCKS = 48;
const PRINTED_BLOCKS = Math.ceil(PRINTED_ROWS / BLOCK_ROWS);

/** The lines an answer lists, in their order. A new object is a new answer: rows of former ones are void. */
export interface LineListing {
  readonly total: number;
  /** The first `BLOCK_ROWS` rows, or all if there are fewer, which come with the answer; [] where they are to be fetched. */
  readonly first: readonly LineRow[];
  /** Rows from `offset` on. Rejects with an `AbortError` once the signal is aborted. */
  readonly fetchWindow: (offset: number, limit: number, signal: AbortSignal) => Promise<readonly LineRow[]>;
}

/** From block `from` up to, not including, `end`. */
interface Blocks {
  readonly from: number;
  readonly end: number;
}

/**
 * The rows of a listing that are at hand. One request is under way at a time, and the next one is always for what is
 * wanted by then: first what is in sight, then its neighbours on both sides, then the rows to print.
 */
export class RowBuffer {
  readonly listing: LineListing;
  /** Whether the last request failed; `retry` asks anew. */
  hasFailed = false;
  private changed: () => void = () => {};
  private readonly blocks = new Map<number, readonly LineRow[]>();
  private wanted: Blocks = { from: 0, end: 1 };
  private asked: { readonly blocks: Blocks; readonly abort: AbortController } | null = null;
  private isClosed = true;

  constructor(listing: LineListing) {
    this.listing = listing;
    const { first, total } = listing;
    if (first.length >= Math.min(total, BLOCK_ROWS)) this.blocks.set(0, first.slice(0, BLOCK_ROWS));
  }

  /** Calls `changed` whenever rows have come, or could not, until the function given back is called. */
  attach(changed: () => void): () => void {
    this.changed = changed;
    this.isClosed = false;
    return () => {
      this.isClosed = true;
      this.asked?.abort.abort();
    };
  }

  /** The rows from `first` up to, not including, `end`; null while one of them is missing. */
  read(first: number, end: number): readonly LineRow[] | null {
    const rows: LineRow[] = [];
    for (let index = first; index < end; index += 1) {
      const row = this.row(index);
      if (row === null) return null;
      rows.push(row);
    }
    return rows;
  }

  /** The first rows that are at hand, at most `limit`. */
  readFirst(limit: number): readonly LineRow[] {
    const rows: LineRow[] = [];
    for (let row = this.row(0); row !== null && rows.length < limit; row = this.row(rows.length)) rows.push(row);
    return rows;
  }

  /** A row at hand; null for any other. */
  row(index: number): LineRow | null {
    return this.blocks.get(Math.floor(index / BLOCK_ROWS))?.[index % BLOCK_ROWS] ?? null;
  }

  /** Says which rows are in sight from now on. A request under way for none of them is given up. */
  want(first: number, end: number): void {
    const from = Math.floor(first / BLOCK_ROWS);
    this.wanted = { from, end: Math.max(from + 1, Math.ceil(end / BLOCK_ROWS)) };
    const { asked } = this;
    this.fetchNext();
    if (asked !== null && this.missing(this.wanted) !== null && !overlap(asked.blocks, this.wanted))
      asked.abort.abort();
  }

  retry(): void {
    this.hasFailed = false;
    this.fetchNext();
  }

  private fetchNext(): void {
    if (this.asked !== null) return;
    const { from, end } = this.wanted;
    const blocks =
      this.missing(this.wanted) ??
      this.missing({ from: end, end: end + 1 }) ??
      this.missing({ from: from - 1, end: from }) ??
      this.missing({ from: 0, end: PRINTED_BLOCKS });
    if (blocks === null || this.isClosed || this.hasFailed) return;
    const abort = new AbortController();
    this.asked = { blocks, abort };
    const offset = blocks.from * BLOCK_ROWS;
    const limit = Math.min(blocks.end * BLOCK_ROWS, this.listing.total) - offset;
    this.listing.fetchWindow(offset, limit, abort.signal).then(
      (rows) => {
        this.keep(blocks, rows);
        this.settle(true);
      },
      (error: unknown) => {
        const isGivenUp = error instanceof DOMException && error.name === "AbortError";
        this.hasFailed = !isGivenUp;
        // Given up by somebody else: the listing itself is.
        this.settle(abort.signal.aborted);
      },
    );
  }

  private settle(goesOn: boolean): void {
    this.asked = null;
    if (this.isClosed) return;
    this.changed();
    if (goesOn) this.fetchNext();
  }

  private keep({ from, end }: Blocks, rows: readonly LineRow[]): void {
    for (let block = from; block < end; block += 1) {
      const start = (block - from) * BLOCK_ROWS;
      this.blocks.set(block, rows.slice(start, start + BLOCK_ROWS));
    }
    for (const block of this.blocks.keys()) {
      if (this.blocks.size <= KEPT_BLOCKS) break;
      if (block >= PRINTED_BLOCKS && !overlap({ from: block, end: block + 1 }, this.wanted)) this.blocks.delete(block);
    }
  }

  /** From the first to the last missing one of some blocks; null where all are there. */
  private missing({ from, end }: Blocks): Blocks | null {
    const last = Math.ceil(this.listing.total / BLOCK_ROWS);
    const absent: number[] = [];
    for (let block = Math.max(0, from); block < Math.min(end, last); block += 1) {
      if (!this.blocks.has(block)) absent.push(block);
    }
    const [first] = absent;
    return first === undefined ? null : { from: first, end: (absent[absent.length - 1] as number) + 1 };
  }
}

function overlap(a: Blocks, b: Blocks): boolean {
  return a.from < b.end && b.from < a.end;
}
