import { aborted } from "./http.ts";

/** How long a question is let run on when a later one waits for it: shorter, and a drag would never show anything. */
const PATIENCE_MS = 250;

type Job<T> = (signal: AbortSignal) => Promise<T>;

interface Waiting {
  start(): void;
  discard(): void;
}

interface Lane {
  readonly stopper: AbortController;
  waiting: Waiting | null;
  /** Whether what is asked has had its time. */
  isLate: boolean;
}

/**
 * Questions that replace each other: of a channel one is asked, the latest waits, and those between are dropped. One
 * that takes long is cancelled for the one that waits. Dropped and cancelled ones are rejected with an `AbortError`.
 */
export class Channels {
  private readonly lanes = new Map<string, Lane>();
  private readonly open = new Set<AbortController>();
  private isClosed = false;

  run<T>(job: Job<T>, channel: string | undefined, signal: AbortSignal | undefined): Promise<T> {
    if (this.isClosed || signal?.aborted) return Promise.reject(aborted());
    const lane = channel === undefined ? undefined : this.lanes.get(channel);
    if (lane === undefined) return this.start(job, channel, signal);
    return new Promise<T>((resolve, reject) => {
      const discard = () => reject(aborted());
      const waiting: Waiting = {
        discard,
        start: () => {
          signal?.removeEventListener("abort", leave);
          this.start(job, channel, signal).then(resolve, reject);
        },
      };
      const leave = () => {
        if (lane.waiting === waiting) lane.waiting = null;
        discard();
      };
      signal?.addEventListener("abort", leave);
      lane.waiting?.discard();
      lane.waiting = waiting;
      if (lane.isLate) lane.stopper.abort();
    });
  }

  close(): void {
    this.isClosed = true;
    for (const lane of this.lanes.values()) {
      lane.waiting?.discard();
      lane.waiting = null;
    }
    for (const stopper of this.open) stopper.abort();
  }

  private async start<T>(job: Job<T>, channel: string | undefined, signal: AbortSignal | undefined): Promise<T> {
    const stopper = new AbortController();
    const stop = () => stopper.abort();
    const lane: Lane = { stopper, waiting: null, isLate: false };
    const timer = setTimeout(() => {
      lane.isLate = true;
      if (lane.waiting !== null) stopper.abort();
    }, PATIENCE_MS);
    if (channel !== undefined) this.lanes.set(channel, lane);
    this.open.add(stopper);
    signal?.addEventListener("abort", stop);
    try {
      return await job(stopper.signal);
    } finally {
      signal?.removeEventListener("abort", stop);
      this.open.delete(stopper);
      clearTimeout(timer);
      if (channel !== undefined) this.lanes.delete(channel);
      lane.waiting?.start();
    }
  }
}
