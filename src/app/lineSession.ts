import type { LineEngine, StoreInfo } from "../engine/engine.ts";
import type { Issue } from "../ingest/issue.ts";
import { lineSourceTexts } from "../messages/lineSource.ts";
import { feedOutturns } from "./feedOutturns.ts";
import { feedPartitions } from "./feedPartitions.ts";
import { afterLeaving } from "./leaveDataset.ts";
import type { LineFeed, LineSink } from "./lineFeed.ts";
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
  #engine: LineEngine | null = null;
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
    if (this.#engine === null) void this.#run();
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
    this.#engine?.close();
    this.#engine = null;
    this.#set(EMPTY);
  }

  async #run(): Promise<void> {
    const { signal } = this.#abort;
    const { engine, connect } = openLineEngine((reason) => {
      if (this.#engine !== engine) return;
      this.#abort.abort();
      this.#set({ ...EMPTY, problem: broke(reason) });
    });
    this.#engine = engine;
    const isOn = () => this.#engine === engine;
    this.#set({ ...EMPTY, progress: { rows: 0, all: null } });
    const issues: Issue[] = [];
    const show = async (isFinal: boolean) => {
      const info = await engine.commit(isFinal);
      if (!isOn()) return;
      const isCut = isFinal && signal.aborted;
      const problem = isCut ? { text: lineSourceTexts.cancelled, params: { rows: info.lines } } : null;
      const progress = isFinal ? null : this.#state.progress;
      this.#set({ source: this.#sourceOf(engine, info, progress, [...issues]), progress, problem });
      if (isFinal) warm(engine);
    };
    const sink: LineSink = {
      append: (chunk) => engine.append(chunk),
      connect,
      show: () => show(false),
      tell: (progress) => {
        const { source } = this.#state;
        if (isOn()) this.#set({ ...this.#state, progress, source: source && { ...source, progress } });
      },
      report: (found) => {
        issues.push(...found);
      },
    };
    try {
      await this.#feed()(sink, signal);
      if (!isOn() || this.#state.problem !== null) return;
      await show(true);
    } catch (error) {
      // The data's own faults are issues: this is memory that ran out, or a part of the program that is gone.
      if (isOn() && this.#state.problem === null) this.#set({ ...EMPTY, problem: broke(`${error}`) });
    }
  }

  #feed(): LineFeed {
    const { entry, outturns } = this.#loaded;
    return entry.kind === "lines" ? feedPartitions(entry) : feedOutturns(outturns);
  }

  #sourceOf(queries: LineEngine, info: StoreInfo, progress: LineProgress | null, issues: readonly Issue[]): LineSource {
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

/** Makes the engine sort once while nobody waits: the order in which lists begin. */
function warm(engine: LineEngine): void {
  const order = { column: "unspent", descending: true };
  engine.update([], { top: { kind: "top", order, limit: 1, columns: [] } }).catch(() => {});
}

/** Finds a project's line by its number among the lines of all projects. */
function lineFinder(outturns: Loaded["outturns"]): LineSource["lineAt"] {
  let ends: number[] | null = null;
  return (line) => {
    if (ends === null) {
      let end = 0;
      ends = outturns.map(({ lines }) => (end += lines.length));
    }
    let from = 0;
    let to = ends.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((ends[middle] as number) <= line) from = middle + 1;
      else to = middle;
    }
    const outturn = outturns[from];
    const found = outturn?.lines[line - (ends[from - 1] ?? 0)];
    return outturn === undefined || found === undefined ? null : { outturn, lineId: found.line.id };
  };
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
