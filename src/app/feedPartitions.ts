import type { CatalogEntry } from "../ingest/catalog.ts";
import { type ListedFile, readPartitions } from "../ingest/catalogFiles.ts";
import { CATALOG_FILE, datasetPath } from "./datasetPath.ts";
import type { LineFeed, LineSink } from "./lineFeed.ts";
import type { FromPartition, ToPartition } from "./partitionMessages.ts";
import { type Channel, openWorker } from "./workerChannel.ts";

/** Readers at work at a time: with the engine's, as many threads as an office computer has to spare. */
const READERS = 2;
/**
 * What is there is shown no more often than this, and only when it has doubled: each time costs the engine as much as
 * all the lines there are.
 */
const SHOW_MS = 2000;
/** Nor before so many times as long as the last time took: on a slow computer reading goes before. */
const PAUSE = 8;

/** What is said of a file whose lines may be read in part. */
const CUT: ReadonlySet<string> = new Set(["file-unreadable", "parquet-broken", "lines-row-count"]);

/** How far the partitions are, in the order of the catalog. */
interface Standing {
  rows: number;
  all: number | null;
}

/** Brings the partitions of a data set of kind `lines`, several at a time; they are shown from the first one on. */
export function feedPartitions(entry: CatalogEntry): LineFeed {
  return async (sink, signal) => {
    const { files, issues } = readPartitions(entry, CATALOG_FILE);
    sink.report(issues);
    const standings: Standing[] = files.map(({ rows }) => ({ rows: 0, all: rows }));
    const tell = () => {
      const all = standings.every((each) => each.all !== null);
      sink.tell({
        rows: standings.reduce((sum, { rows }) => sum + rows, 0),
        all: all ? standings.reduce((sum, each) => sum + (each.all ?? 0), 0) : null,
      });
    };
    const turns = new Turns();
    const shows = new Shows(sink);
    let next = 0;
    const work = async () => {
      if (next >= files.length) return;
      const reader = await openReader(signal);
      try {
        while (next < files.length && !signal.aborted) {
          const number = next++;
          const file = files[number] as ListedFile;
          const standing = standings[number] as Standing;
          const hear = (rows: number, all: number | null) => {
            // What the catalog states are lines; the file's own rows have its header among them.
            standing.all = file.rows ?? all ?? standing.all;
            standing.rows = Math.min(rows, standing.all ?? rows);
            tell();
          };
          shows.add(await reader.read(file, sink, turns.of(number), hear));
          turns.end(number);
        }
      } finally {
        reader.close();
      }
    };
    const lanes = Array.from({ length: Math.min(READERS, files.length) }, work);
    await Promise.all(lanes).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
    await shows.finish();
  };
}

/** Whose lines may enter the engine: those of one partition after the other. */
class Turns {
  readonly #done: { readonly promise: Promise<void>; readonly resolve: () => void }[] = [];

  /** Resolves when all partitions before this one are in. */
  of(number: number): Promise<void> {
    return number === 0 ? Promise.resolve() : this.#at(number - 1).promise;
  }

  end(number: number): void {
    this.#at(number).resolve();
  }

  #at(number: number) {
    const known = this.#done[number];
    if (known !== undefined) return known;
    let resolve = () => {};
    const promise = new Promise<void>((done) => {
      resolve = done;
    });
    const made = { promise, resolve };
    this.#done[number] = made;
    return made;
  }
}

/** Shows what is there now and then, while reading goes on. */
class Shows {
  readonly #sink: LineSink;
  #lines = 0;
  #shown = 0;
  #due = Number.NEGATIVE_INFINITY;
  #last: Promise<void> = Promise.resolve();

  constructor(sink: LineSink) {
    this.#sink = sink;
  }

  /** So many more lines are in. */
  add(lines: number): void {
    this.#lines += lines;
    if (performance.now() < this.#due || this.#lines < 2 * this.#shown) return;
    this.#due = Number.POSITIVE_INFINITY;
    this.#shown = this.#lines;
    const start = performance.now();
    this.#last = this.#sink.show().then(() => {
      const now = performance.now();
      this.#due = now + Math.max(SHOW_MS, PAUSE * (now - start));
    });
    // Said by `finish`.
    this.#last.catch(() => {});
  }

  /** Resolves when nothing is being shown. */
  finish(): Promise<void> {
    return this.#last;
  }
}

interface Reader {
  /** Resolves with the number of lines when all are in the engine. */
  readonly read: (
    file: ListedFile,
    sink: LineSink,
    turn: Promise<void>,
    hear: (rows: number, all: number | null) => void,
  ) => Promise<number>;
  readonly close: () => void;
}

/** Opens a reader of partitions in a worker of its own, or in the page, and waits until it answers. */
function openReader(signal: AbortSignal): Promise<Reader> {
  return new Promise((ready, refuse) => {
    let hear: (message: FromPartition) => void = () => ready({ read, close: channel.close });
    let fail: (error: Error) => void = refuse;
    const channel: Channel<ToPartition> = openWorker<ToPartition, FromPartition>(
      () => new Worker(new URL("./partitionWorker.ts", import.meta.url), { type: "module" }),
      async () => (await import("./partitionSession.ts")).createPartitionSession,
      (message) => hear(message),
      (error) => fail(error),
    );
    const onAbort = () => {
      channel.close();
      fail(new Error("no longer wanted"));
    };
    signal.addEventListener("abort", onAbort);
    channel.post({ kind: "hello" });

    const read: Reader["read"] = async (listed, sink, turn, tell) => {
      const engine = await sink.connect();
      return new Promise((resolve, reject) => {
        fail = reject;
        hear = (message) => {
          if (message.kind === "progress") tell(message.rows, message.all);
          else if (message.kind === "issues") {
            sink.report(message.issues);
            if (message.issues.some(({ code }) => CUT.has(code))) sink.lose(file);
          } else if (message.kind === "broke") reject(new Error(message.reason));
          else if (message.kind === "done") {
            if (message.lines === 0 && rows !== 0) sink.lose(file);
            resolve(message.lines);
          }
        };
        const { file, sha256, rows } = listed;
        const path = datasetPath(listed);
        const base = typeof document === "undefined" ? "" : document.baseURI;
        channel.post({ kind: "read", path, base, file, sha256, rows, engine }, [engine]);
        void turn.then(() => channel.post({ kind: "turn" }));
      });
    };
  });
}
