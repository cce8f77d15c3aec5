import type { Chunk, StoreSchema } from "./chunk.ts";
import type { Clause } from "./clause.ts";
import type { AskOptions, LineEngine, StoreInfo, Versioned } from "./engine.ts";
import type { Question, Reply, Request, Results } from "./protocol.ts";
import type { Answers, Wants } from "./wants.ts";

/** What the client needs of a worker. */
export interface WorkerPort {
  postMessage(message: Request, transfer: ArrayBuffer[]): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Reply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** A question that has been sent or waits for its channel. */
interface Asked {
  readonly question: Question;
  readonly transfer: ArrayBuffer[];
  readonly channel: string | undefined;
  resolve(result: Results[keyof Results]): void;
  reject(error: Error): void;
}

/** Starts the engine in a worker of its own. */
export function startEngine(schema: StoreSchema): LineEngine {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  return new EngineClient(worker as WorkerPort, schema);
}

/** The engine behind a worker: promises for messages, the latest question of a channel for all that it replaces. */
export class EngineClient implements LineEngine {
  private readonly port: WorkerPort;
  private readonly sent = new Map<number, Asked>();
  /** Channels with a question under way, and the one that waits for it. */
  private readonly channels = new Map<string, Asked | null>();
  private nextId = 1;
  private isClosed = false;

  constructor(port: WorkerPort, schema: StoreSchema) {
    this.port = port;
    port.onmessage = ({ data }) => this.receive(data);
    port.onerror = ({ message }) => this.fail(new Error(`the engine's worker failed: ${message}`));
    this.ask({ kind: "open", schema }).catch(() => {});
  }

  async append(chunk: Chunk): Promise<void> {
    await this.ask({ kind: "append", chunk }, {}, transferOf(chunk));
  }

  commit(isFinal: boolean): Promise<StoreInfo> {
    return this.ask({ kind: "commit", isFinal });
  }

  update<W extends Wants>(clauses: readonly Clause[], wants: W, options?: AskOptions) {
    return this.ask({ kind: "update", clauses, wants }, options) as Promise<Versioned<Answers<W>>>;
  }

  search(column: string, text: string, limit: number, options?: AskOptions) {
    return this.ask({ kind: "search", column, text, limit }, options);
  }

  line(line: number, columns: readonly string[], options?: AskOptions) {
    return this.ask({ kind: "line", line, columns }, options);
  }

  close(): void {
    this.isClosed = true;
    this.port.terminate();
    this.fail(aborted("the engine is closed"));
  }

  private ask<Q extends Question>(
    question: Q,
    { signal, channel }: AskOptions = {},
    transfer: ArrayBuffer[] = [],
  ): Promise<Results[Q["kind"]]> {
    return new Promise((resolve, reject) => {
      if (this.isClosed) return reject(aborted("the engine is closed"));
      if (signal?.aborted) return reject(aborted("not asked"));
      const onAbort = () => {
        if (channel !== undefined && this.channels.get(channel) === asked) this.channels.set(channel, null);
        asked.reject(aborted("no longer wanted"));
      };
      const settled = () => signal?.removeEventListener("abort", onAbort);
      const asked: Asked = {
        question,
        transfer,
        channel,
        resolve(result) {
          settled();
          resolve(result as Results[Q["kind"]]);
        },
        reject(error) {
          settled();
          reject(error);
        },
      };
      signal?.addEventListener("abort", onAbort);
      this.queue(asked);
    });
  }

  private queue(asked: Asked): void {
    const { channel } = asked;
    if (channel === undefined || !this.channels.has(channel)) {
      this.send(asked);
      return;
    }
    this.channels.get(channel)?.reject(aborted("replaced by a later question"));
    this.channels.set(channel, asked);
  }

  private send(asked: Asked): void {
    const id = this.nextId++;
    this.sent.set(id, asked);
    if (asked.channel !== undefined) this.channels.set(asked.channel, null);
    this.port.postMessage({ id, ...asked.question }, asked.transfer);
  }

  private receive(reply: Reply): void {
    const asked = this.sent.get(reply.id);
    if (asked === undefined) return;
    this.sent.delete(reply.id);
    if (asked.channel !== undefined) {
      const waiting = this.channels.get(asked.channel) ?? null;
      this.channels.delete(asked.channel);
      if (waiting !== null) this.send(waiting);
    }
    if (reply.kind === "result") asked.resolve(reply.result);
    else asked.reject(new Error(reply.message));
  }

  private fail(error: Error): void {
    const open = [...this.sent.values(), ...this.channels.values()];
    this.sent.clear();
    this.channels.clear();
    for (const asked of open) asked?.reject(error);
  }
}

/** The memory of a chunk, which is handed over with it. */
export function transferOf({ coded, measures }: Chunk): ArrayBuffer[] {
  const arrays = [...Object.values(coded).map(({ codes }) => codes), ...Object.values(measures)];
  // Views of one buffer hand it over once.
  return [...new Set(arrays.map(({ buffer }) => buffer as ArrayBuffer))];
}

function aborted(message: string): DOMException {
  return new DOMException(message, "AbortError");
}
