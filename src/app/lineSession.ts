import type { LineEngine, LineQueries, StoreInfo } from "../engine/engine.ts";
import type { Order } from "../engine/wants.ts";
import type { Issue } from "../ingest/issue.ts";
import { lineSourceTexts } from "../messages/lineSource.ts";
import { feedOutturns } from "./feedOutturns.ts";
import { feedPartitions } from "./feedPartitions.ts";
import { afterLeaving } from "./leaveDataset.ts";
import type { LineFeed, LineSink } from "./lineFeed.ts";
import { lineFinder } from "./lineFinder.ts";
import type { LineProgress, LineSource, LineSourceState } from "./lineSource.ts";
import type { Loaded } from "./load.ts";
import { openLineEngine } from "./openLineEngine.ts";
import type { Problem } from "./problem.ts";

const EMPTY: LineSourceState = { source: null, progress: null, problem: null };

/** One data set's lines, from the first chunk to the engine's end. */
class LineSession {
  readonly #loaded: Loaded;
  readonly #listeners = new Set<() => void>();
  #state = EMPTY;
  /** What is being asked, an engine or a database. */
  #queries: Pick<LineQueries, "close"> | null = null;
  #abort = new AbortController();

  constructor(loaded: Loaded) {
    this.#loaded = loaded;
  }

  readonly get = (): LineSourceState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly start = (): void => {
    if (this.#queries !== null) return;
    const { entry, outturns } = this.#loaded;
    if (entry.kind === "clickhouse") {
      this.#openDatabase().catch((error: unknown) => this.#set({ ...EMPTY, problem: broke(String(error)) }));
    } else void this.#fillEngine(entry.kind === "lines" ? feedPartitions(entry) : feedOutturns(outturns));
  };

  readonly cancel = (): void => {
    if (this.#state.progress !== null) this.#abort.abort();
  };

  readonly retry = (): void => {
    this.close();
    this.start();
  };

  /** Gives all memory back; `start` reads anew. */
  close(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#queries?.close();
    this.#queries = null;
    this.#set(EMPTY);
  }

  async #openDatabase(): Promise<void> {
    const opening = { close: () => {} };
    this.#queries = opening;
    this.#set({ ...EMPTY, progress: { rows: 0, all: null } });
    const { openDatabase } = await import("./openDatabase.ts");
    const opened = await openDatabase(this.#loaded.entry);
    if (this.#queries !== opening) {
      if ("queries" in opened) opened.queries.close();
    } else if ("problem" in opened) this.#set({ ...EMPTY, problem: opened.problem });
    else {
      this.#queries = opened.queries;
      this.#set({ ...EMPTY, source: this.#sourceOf(opened.queries, opened.info, null, []) });
    }
  }

  async #fillEngine(feed: LineFeed): Promise<void> {
    const { signal } = this.#abort;
    const isOn = () => this.#queries === engine;
    const { engine, connect } = openLineEngine((reason) => {
      if (!isOn()) return;
      this.#abort.abort();
      this.#set({ ...EMPTY, problem: broke(reason) });
    });
    this.#queries = engine;
    this.#set({ ...EMPTY, progress: { rows: 0, all: null } });
    const issues: Issue[] = [];
    const lost = new Set<string>();
    const show = async (isFinal: boolean) => {
      const info = await engine.commit(isFinal);
      if (!isOn()) return;
      const problem = isFinal ? whatIsMissing(info.lines, signal.aborted, [...lost]) : null;
      const progress = isFinal ? null : this.#state.progress;
      this.#set({ source: this.#sourceOf(engine, info, progress, [...issues]), progress, problem });
      if (isFinal) warm(engine, info.lines);
    };
    const sink: LineSink = {
      append: (chunk) => engine.append(chunk),
      connect,
      show: () => show(false),
      tell: (progress) => {
        const { source } = this.#state;
        if (isOn()) this.#set({ ...this.#state, progress, source: source && { ...source, progress } });
      },
      lose: (file) => {
        lost.add(file);
      },
      report: (found) => {
        issues.push(...found);
      },
    };
    try {
      await feed(sink, signal);
      if (!isOn() || this.#state.problem !== null) return;
      await show(true);
    } catch (error) {
      // The data's own faults are issues: this is memory that ran out, or a part of the program that is gone.
      if (isOn() && this.#state.problem === null) this.#set({ ...EMPTY, problem: broke(`${error}`) });
    }
  }

  #sourceOf(
    queries: LineQueries,
    info: StoreInfo,
    progress: LineProgress | null,
    issues: readonly Issue[],
  ): LineSource {
    const { entry, outturns } = this.#loaded;
    const isSample = entry.fields?.isSample === true;
    return { info, queries, isSample, progress, issues, lineAt: lineFinder(outturns) };
  }

  #set(state: LineSourceState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

function broke(reason: string): Problem {
  return { text: lineSourceTexts.broke, params: { reason } };
}

/** What must be said of sums that are not those of all lines; null where they are. */
function whatIsMissing(lines: number, isCut: boolean, lost: readonly string[]): Problem | null {
  if (isCut) return { text: lineSourceTexts.cancelled, params: { rows: lines } };
  if (lost.length === 0) return null;
  return { text: lineSourceTexts.lost, params: { count: lost.length, list: lost.join(", ") } };
}

/** The orders that the table's headers ask for first; the last is the one on show at the beginning. */
const FIRST_ORDERS: readonly Order[] = [
  ...["status", "year", "category", "project", "unit", "name", "rate"].map((column) => ({ column, descending: false })),
  ...["actual", "budget", "unspent"].map((column) => ({ column, descending: true })),
];
/** More lines take longer to sort, and more memory to remember it, than is spent before anybody asks. */
const MOST_WARMED = 2_000_000;

/** Lets the engine know which orders will be asked for, so that it makes them while it has nothing else to do. */
function warm(engine: LineEngine, lines: number): void {
  if (lines > MOST_WARMED) return;
  const wants = FIRST_ORDERS.map(
    (order) => [`${order.column}`, { kind: "top", order, limit: 0, columns: [] }] as const,
  );
  engine.update([], Object.fromEntries(wants)).catch(() => {});
}

let open: { readonly loaded: Loaded; readonly session: LineSession } | null = null;

/** The one session there is at a time: asked for another data set, it closes that of the former. */
export function lineSessionOf(loaded: Loaded): LineSession {
  if (open?.loaded === loaded) return open.session;
  open?.session.close();
  const session = new LineSession(loaded);
  open = { loaded, session };
  afterLeaving(loaded, () => {
    session.close();
    if (open?.session === session) open = null;
  });
  return session;
}
